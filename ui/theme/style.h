// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace twinrail {

/// Fusion, calmer and with more room: flat buttons and fields with outlines that are seen on every palette (Fusion 6.4
/// outlines check boxes with window().darker(140), which vanishes on a dark one), and a focus frame that is seen from
/// a distance. All colours come from the palette.
class Style : public QProxyStyle {
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* answer) const override;
    [[nodiscard]] QPalette standardPalette() const override;
};

} // namespace twinrail
