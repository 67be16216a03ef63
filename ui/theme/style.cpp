// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/style.h"

#include "ui/theme/palettes.h"
#include "ui/theme/stylepaint.h"

#include <QFontMetrics>
#include <QPushButton>

#include <array>

namespace twinrail {

namespace {

using Draw = void (*)(const QStyleOption&, QPainter&);

struct Primitive {
    QStyle::PrimitiveElement element;
    Draw draw;
};
constexpr std::array primitives{
    Primitive{QStyle::PE_FrameFocusRect, &stylepaint::focusRing},
    Primitive{QStyle::PE_PanelButtonCommand, &stylepaint::button},
    Primitive{QStyle::PE_FrameLineEdit, &stylepaint::fieldOutline},
    Primitive{QStyle::PE_Frame, &stylepaint::frame},
    Primitive{QStyle::PE_IndicatorCheckBox, &stylepaint::checkBox},
    Primitive{QStyle::PE_IndicatorItemViewItemCheck, &stylepaint::checkBox},
    Primitive{QStyle::PE_IndicatorRadioButton, &stylepaint::radioButton},
};

struct Control {
    QStyle::ControlElement element;
    Draw draw;
};
constexpr std::array controls{
    Control{QStyle::CE_HeaderSection, &stylepaint::headerSection},
    Control{QStyle::CE_ProgressBarGroove, &stylepaint::progressGroove},
};

// In sixteenths of the height of a line of text, so that everything grows with the font.
struct Metric {
    QStyle::PixelMetric metric;
    int sixteenths;
};
constexpr std::array metrics{
    Metric{QStyle::PM_LayoutLeftMargin, 12},
    Metric{QStyle::PM_LayoutTopMargin, 12},
    Metric{QStyle::PM_LayoutRightMargin, 12},
    Metric{QStyle::PM_LayoutBottomMargin, 12},
    Metric{QStyle::PM_LayoutHorizontalSpacing, 9},
    Metric{QStyle::PM_LayoutVerticalSpacing, 9},
    Metric{QStyle::PM_IndicatorWidth, 16},
    Metric{QStyle::PM_IndicatorHeight, 16},
    Metric{QStyle::PM_ExclusiveIndicatorWidth, 16},
    Metric{QStyle::PM_ExclusiveIndicatorHeight, 16},
    Metric{QStyle::PM_CheckBoxLabelSpacing, 8},
    Metric{QStyle::PM_RadioButtonLabelSpacing, 8},
    Metric{QStyle::PM_ButtonIconSize, 17},
    Metric{QStyle::PM_SmallIconSize, 17},
    Metric{QStyle::PM_HeaderDefaultSectionSizeVertical, 27},
};

int lineHeight(const QStyleOption* option, const QWidget* widget)
{
    return widget   ? widget->fontMetrics().height()
           : option ? option->fontMetrics.height()
                    : QFontMetrics(QFont()).height();
}

// Between the text and the frame around it.
int inset(const QStyleOption* option, const QWidget* widget) { return qMax(2, lineHeight(option, widget) / 5); }

// Everything that stands in one line of a form has this height.
int fieldHeight(const QStyleOption* option, const QWidget* widget) { return lineHeight(option, widget) * 27 / 16; }

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

QPalette Style::standardPalette() const { return lightPalette(); }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    for (const Primitive& primitive : primitives)
        if (primitive.element == element) {
            primitive.draw(*option, *painter);
            return;
        }
    if (element == PE_PanelLineEdit) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (!frame || frame->lineWidth == 0) {
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
            return;
        }
        stylepaint::fieldGround(*option, *painter);
        stylepaint::fieldOutline(*option, *painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    for (const Control& control : controls)
        if (control.element == element) {
            control.draw(*option, *painter);
            return;
        }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        element == CE_ProgressBarContents && bar && bar->maximum > bar->minimum) {
        stylepaint::progressBar(*option, *painter); // Fusion moves the endless one
        return;
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        element == CE_PushButtonLabel && button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
        button->state.testFlag(State_Enabled)) {
        QStyleOptionButton onAccent = *button; // the ground of the default button is the accent
        onAccent.palette.setColor(QPalette::ButtonText, button->palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &onAccent, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ScrollBar) {
        QStyleOption thumb = *option;
        thumb.rect = subControlRect(control, option, SC_ScrollBarSlider, widget);
        stylepaint::scrollThumb(thumb, *painter);
    }
    if (control == CC_SpinBox || (control == CC_ComboBox && option->state.testFlag(State_HasFocus)))
        stylepaint::fieldOutline(*option, *painter);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    for (const Metric& row : metrics)
        if (row.metric == metric)
            return lineHeight(option, widget) * row.sixteenths / 16;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    const int room = inset(option, widget);
    if (element == SE_LineEditContents)
        return usual.adjusted(room, 0, -room, 0);
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return usual.adjusted(-room, -room, room, room).intersected(option->rect);
    return usual;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = lineHeight(option, widget);
    if (type == CT_PushButton)
        return usual.grownBy({line / 2, 0, line / 2, 0}).expandedTo({line * 5, fieldHeight(option, widget)});
    if (type == CT_CheckBox || type == CT_RadioButton)
        return usual.grownBy({0, 1, inset(option, widget), 1});
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        return usual.expandedTo({0, fieldHeight(option, widget)});
    if (type == CT_ItemViewItem || type == CT_HeaderSection)
        return usual.expandedTo({0, line * 3 / 2});
    return usual;
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_Table_GridLineColor && option)
        return static_cast<int>(option->palette.color(QPalette::Midlight).rgb());
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace twinrail
