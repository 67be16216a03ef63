// SPDX-License-Identifier: Apache-2.0
#include "core/report/pdflook.h"
#include "core/report/pdfpieces.h"
#include "core/report/pdfwidths.h"
#include "core/report/tonesign.h"

#include <algorithm>

namespace twinrail {

using namespace pdflook;

namespace {

constexpr qreal padX = 1.6 * millimetre;
constexpr qreal padY = 0.9 * millimetre;
constexpr int tallRow = 14; ///< of lines: a higher row may go on on the next page
constexpr qreal hairline = 0.5 * point;
constexpr qreal slack = 3; ///< dots: a layout rounds up where metrics do not

QFont fontOf(const Cell& cell, qreal points)
{
    const bool strong = toneIsStrong(cell.tone);
    return cell.literal ? literalFont(points, strong) : textFont(points, strong);
}

struct RowLook {
    QList<qreal> widths;
    qreal points = smallSize;
    int head = -1;
    bool ruled = true;
};

// One line of all cells.
PdfPiece slice(const QList<Cell>& cells, const QList<QStringList>& lines, qsizetype line, const RowLook& look)
{
    PdfPiece piece;
    piece.head = look.head;
    piece.height = lineHeight(look.points);
    qreal x = 0;
    for (qsizetype i = 0; i < cells.size() && i < look.widths.size(); ++i) {
        if (line < lines.at(i).size())
            piece.texts.append({{look.ruled ? x + padX : x, baseline(look.points)},
                                lines.at(i).at(line),
                                fontOf(cells.at(i), look.points),
                                toneColour(cells.at(i).tone)});
        x += look.widths.at(i);
    }
    return piece;
}

void shift(PdfPiece& piece, qreal down)
{
    for (PdfText& text : piece.texts)
        text.at.ry() += down;
}

void append(PdfPiece& piece, PdfPiece below)
{
    shift(below, piece.height);
    piece.texts += below.texts;
    piece.height += below.height;
}

// The row as lines with room above the first and a rule below the last; a low row as one piece.
QList<PdfPiece> rowPieces(const QList<Cell>& cells, const RowLook& look)
{
    QList<QStringList> lines;
    qsizetype count = 1;
    qreal total = 0;
    for (qsizetype i = 0; i < cells.size() && i < look.widths.size(); ++i) {
        const Cell& cell = cells.at(i);
        lines.append(wrapped(withSign(cell.text, cell.tone), fontOf(cell, look.points), look.widths.at(i) - 2 * padX));
        count = std::max(count, lines.last().size());
        total += look.widths.at(i);
    }
    QList<PdfPiece> pieces;
    for (qsizetype line = 0; line < count; ++line)
        pieces.append(slice(cells, lines, line, look));
    shift(pieces.first(), padY);
    pieces.first().height += padY;
    if (count <= tallRow) {
        for (qsizetype line = 1; line < count; ++line)
            append(pieces.first(), pieces.at(line));
        pieces.resize(1);
    }
    PdfPiece& last = pieces.last();
    last.height += padY;
    if (look.ruled)
        last.fills.append({{0, last.height - hairline, total, hairline}, rule()});
    return pieces;
}

PdfPiece headPiece(const QStringList& columns, const RowLook& look)
{
    QList<Cell> cells;
    for (const QString& column : columns)
        cells.append({column, Tone::Plain, false});
    PdfPiece head;
    for (const PdfPiece& piece : rowPieces(cells, look))
        append(head, piece);
    for (PdfText& text : head.texts)
        text.font = textFont(look.points, true);
    qreal total = 0;
    for (const qreal width : look.widths)
        total += width;
    head.fills = {{{0, 0, total, head.height}, band()}, {{0, head.height - point, total, point}, rule()}};
    head.keep = true;
    return head;
}

// What each column wants and needs at least, with its padding.
QList<ColumnWish> wishesOf(const Table& table, qreal points)
{
    QList<ColumnWish> wishes;
    const qreal longest =
        widthOf(QString(34, u'0'), literalFont(points)); // a WWID stays whole, a longer word is broken
    const auto take = [&](ColumnWish& wish, const QString& text, const QFont& font) {
        for (const QString& line : text.split(u'\n'))
            wish.natural = std::max(wish.natural, widthOf(line, font) + 2 * padX + slack);
        for (const QString& word : text.split(QLatin1Char(' ')))
            wish.least = std::max(wish.least, std::min(widthOf(word, font), longest) + 2 * padX + slack);
    };
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        ColumnWish wish;
        take(wish, table.columns.at(i), textFont(points, true));
        for (const QList<Cell>& row : table.rows)
            if (i < row.size())
                take(wish, withSign(row.at(i).text, row.at(i).tone), fontOf(row.at(i), points));
        wishes.append(wish);
    }
    return wishes;
}

} // namespace

void addPdfTable(PdfFlow& flow, const Table& table, qreal width)
{
    if (!table.caption.isEmpty())
        for (const QString& line : wrapped(table.caption, textFont(smallSize), width)) {
            PdfPiece piece;
            piece.height = lineHeight(smallSize) + 0.5 * millimetre;
            piece.keep = true;
            piece.texts = {{{0, baseline(smallSize)}, line, textFont(smallSize), quiet()}};
            flow.pieces.append(piece);
        }
    RowLook look;
    QList<ColumnWish> wishes;
    // Smaller before words are broken.
    for (const qreal points : {smallSize, 7.2, 6.4}) {
        look.points = points;
        wishes = wishesOf(table, points);
        if (leastTotal(wishes) <= width)
            break;
    }
    look.widths = columnWidths(wishes, width);
    PdfPiece head = headPiece(table.columns, look);
    look.head = static_cast<int>(flow.heads.size());
    flow.heads.append(head);
    flow.pieces.append(head);
    for (const QList<Cell>& row : table.rows)
        flow.pieces += rowPieces(row, look);
}

void addPdfFacts(PdfFlow& flow, const FactList& list, qreal width)
{
    RowLook look;
    look.points = textSize;
    look.ruled = false;
    qreal names = 0;
    for (const FactList::Fact& fact : list.facts)
        names = std::max(names, widthOf(fact.name, textFont(textSize)) + 2 * padX);
    names = std::clamp(names, width * 0.22, width * 0.38);
    look.widths = {names, width - names};
    for (const FactList::Fact& fact : list.facts)
        for (PdfPiece piece : rowPieces({{fact.name, Tone::Plain, false}, fact.value}, look)) {
            for (PdfText& text : piece.texts)
                if (text.at.x() < names)
                    text.colour = quiet();
            flow.pieces.append(piece);
        }
}

} // namespace twinrail
