// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/svg.h"

#include "core/base/tr.h"
#include "ui/diagram/layout.h"
#include "ui/diagram/paint.h"
#include "ui/theme/palettes.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace twinrail {

namespace {

constexpr int fontSize = 13;  ///< pixels
constexpr qreal width = 980;  ///< of the layout: names have their room, and texts can be read on a page
constexpr qreal height = 600; ///< at least, the same
constexpr qreal margin = 16;
constexpr int dotsPerInch = 96; // of CSS: a pixel of the layout is a pixel of the picture

QFont pictureFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Open Sans"), QStringLiteral("Cantarell"),
                      QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(fontSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

// QSvgGenerator makes a pattern of masks, which QSvgRenderer cannot draw (6.4): its colour alone, then. The names of
// the rails stand beside it.
QByteArray withoutPatterns(const QByteArray& svg)
{
    static const QRegularExpression pattern(QStringLiteral("url\\(#fillpattern\\d+_([0-9a-f]{6})\\)"));
    static const QRegularExpression definitions(QStringLiteral("<defs>.*?</defs>\\n"),
                                                QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(svg).replace(pattern, QStringLiteral("#\\1")).remove(definitions).toUtf8();
}

} // namespace

QString diagramWords(const Site& site, const Snapshot& snapshot)
{
    //: %1: name of the site; %2: "8 of 16 paths active, 2 missing"
    return Tr::tr("The paths of %1 from the clients over the rails to the LUNs: %2.")
        .arg(site.name, countsText(tallyOf(snapshot)));
}

QByteArray diagramSvg(const Site& site, const Snapshot& snapshot)
{
    const QFont font = pictureFont();
    const QFontMetricsF metrics(font);
    const LayoutHints hints{width, height, metrics.height(), metrics.horizontalAdvance(u'0')};
    const DiagramLayout layout = layoutOf(site, snapshot, hints);
    const QSizeF size = layout.size + QSizeF(2 * margin, 2 * margin);

    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({0, 0}, size));
    generator.setTitle(Tr::tr("Paths of %1").arg(site.name));
    generator.setDescription(diagramWords(site, snapshot));
    QPainter painter(&generator);
    const QPalette palette = lightPalette();
    painter.fillRect(QRectF({0, 0}, size), palette.color(QPalette::Base));
    painter.translate(margin, margin);
    painter.setFont(font);
    paintDiagram(painter, layout, palette);
    painter.end();
    return withoutPatterns(svg);
}

} // namespace twinrail
