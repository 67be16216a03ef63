// SPDX-License-Identifier: Apache-2.0
#include "core/report/pdflook.h"

#include <QHash>
#include <QTextLayout>

#include <array>
#include <limits>

namespace twinrail::pdflook {

namespace {

constexpr qreal leading = 1.42; ///< height of a line, in sizes of its font

// A glyph that is missing in a family comes from the next one that has it. Fonts are kept: one that was used knows its
// glyphs, a new one has to look them up again, for each cell of a table.
QFont fontOf(const QStringList& families, qreal points, bool bold, QFont::StyleHint hint)
{
    thread_local QHash<QPair<QString, int>, QFont> fonts;
    const QPair<QString, int> key(families.first(), qRound(points * point) * 2 + (bold ? 1 : 0));
    if (const auto known = fonts.constFind(key); known != fonts.cend())
        return *known;
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qRound(points * point));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleHint(hint);
    font.setFixedPitch(hint == QFont::Monospace);
    return *fonts.insert(key, font);
}

} // namespace

QFont textFont(qreal points, bool bold)
{
    return fontOf({QStringLiteral("Noto Sans"), QStringLiteral("Open Sans"), QStringLiteral("Cantarell"),
                   QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans"), QStringLiteral("sans-serif")},
                  points, bold, QFont::SansSerif);
}

QFont literalFont(qreal points, bool bold)
{
    // A fixed-width face looks larger than the text around it.
    return fontOf({QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"),
                   QStringLiteral("Liberation Mono"), QStringLiteral("monospace")},
                  points * 0.92, bold, QFont::Monospace);
}

qreal lineHeight(qreal points) { return points * point * leading; }
qreal baseline(qreal points) { return points * point * (0.5 * leading + 0.36); }

QColor ink() { return {0x1b, 0x22, 0x2a}; }
QColor quiet() { return {0x55, 0x60, 0x6c}; }
QColor rule() { return {0xcd, 0xd4, 0xdc}; }
QColor band() { return {0xee, 0xf2, 0xf6}; }

QColor toneColour(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return ink();
    case Tone::Good:
        return {0x00, 0x66, 0x4b};
    case Tone::Attention:
        return {0x8a, 0x4b, 0x00};
    case Tone::Bad:
        return {0xb3, 0x26, 0x1e};
    case Tone::Unknown:
        return quiet();
    }
    return ink();
}

qreal widthOf(const QString& text, const QFont& font) { return QFontMetricsF(font).horizontalAdvance(text); }

QStringList wrapped(const QString& text, const QFont& font, qreal width)
{
    QStringList lines;
    for (QString part : text.split(u'\n')) {
        part.replace(u'\t', QLatin1String("    "));
        if (widthOf(part, font) <= width) {
            lines << part;
            continue;
        }
        QTextLayout layout(part, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            QString piece = part.mid(line.textStart(), line.textLength());
            while (piece.endsWith(u' '))
                piece.chop(1);
            lines << piece;
        }
        layout.endLayout();
    }
    return lines;
}

} // namespace twinrail::pdflook
