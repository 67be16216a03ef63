// SPDX-License-Identifier: Apache-2.0
#include "core/report/pdfpieces.h"

#include "core/base/tr.h"
#include "core/report/pdflook.h"
#include "core/report/tonesign.h"

namespace twinrail {

using namespace pdflook;

namespace {

constexpr qreal bar = 1.2 * millimetre;

int bookmarksOf(const Section& section)
{
    int count = 1;
    for (const Section& below : section.sections)
        count += bookmarksOf(below);
    return count;
}

struct LineLook {
    qreal points = textSize;
    QFont font;
    QColor colour = ink();
    qreal indent = 0;
};

// One piece for each line of the text; the first two and the last two lines stay together.
QList<PdfPiece> linePieces(const QString& text, const LineLook& look, qreal width)
{
    QList<PdfPiece> pieces;
    for (const QString& line : wrapped(text, look.font, width - look.indent)) {
        PdfPiece piece;
        piece.height = lineHeight(look.points);
        piece.texts = {{{look.indent, baseline(look.points)}, line, look.font, look.colour}};
        pieces.append(piece);
    }
    if (pieces.size() > 1) {
        pieces.first().keep = true;
        pieces[pieces.size() - 2].keep = true;
    }
    return pieces;
}

class Writer {
public:
    explicit Writer(qreal width) : m_width(width) {}

    void gap(qreal millimetres)
    {
        PdfPiece piece;
        piece.gap = true;
        piece.height = millimetres * millimetre;
        m_flow.pieces.append(piece);
    }
    void heading(const QString& text, qreal points, int bookmark)
    {
        QList<PdfPiece> pieces = linePieces(text, {points, textFont(points, true)}, m_width);
        for (PdfPiece& piece : pieces)
            piece.keep = true;
        pieces.first().bookmark = bookmark;
        pieces.last().height += 1.5 * millimetre;
        m_flow.pieces += pieces;
    }
    void cover(const ReportDocument& document);
    void section(const Section& section, int level);
    void blocks(const QList<Block>& blocks)
    {
        for (const Block& block : blocks) {
            std::visit(*this, block);
            gap(3.5);
        }
    }
    [[nodiscard]] PdfFlow take() { return std::move(m_flow); }

    void operator()(const Paragraph& paragraph)
    {
        const bool toned = paragraph.tone != Tone::Plain;
        LineLook look{textSize, textFont(textSize, toneIsStrong(paragraph.tone)), toneColour(paragraph.tone)};
        look.indent = toned ? bar + 2 * millimetre : 0;
        QList<PdfPiece> pieces = linePieces(withSign(paragraph.text, paragraph.tone), look, m_width);
        for (PdfPiece& piece : pieces)
            if (toned)
                piece.fills = {{{0, 0, bar, piece.height}, look.colour}};
        m_flow.pieces += pieces;
    }
    void operator()(const Bullets& bullets)
    {
        LineLook look{textSize, textFont(textSize)};
        look.indent = 4.5 * millimetre;
        for (const QString& item : bullets.items) {
            QList<PdfPiece> pieces = linePieces(item, look, m_width);
            pieces.first().texts.append({{millimetre, baseline(textSize)}, QStringLiteral("•"), look.font, quiet()});
            m_flow.pieces += pieces;
            gap(0.6);
        }
    }
    void operator()(const FactList& list) { addPdfFacts(m_flow, list, m_width); }
    void operator()(const Table& table) { addPdfTable(m_flow, table, m_width); }
    void operator()(const Listing& listing);
    void operator()(const Drawing& drawing)
    {
        QList<PdfPiece> words = linePieces(drawing.words, {smallSize, textFont(smallSize), quiet()}, m_width);
        for (PdfPiece& piece : words)
            piece.keep = true;
        m_flow.pieces += words;
        PdfPiece picture;
        picture.picture = drawing.svg;
        m_flow.pieces.append(picture);
    }

private:
    void contents(const QList<Section>& sections);
    void result(const Cell& word);

    PdfFlow m_flow;
    qreal m_width;
};

void Writer::operator()(const Listing& listing)
{
    QList<PdfPiece> caption = linePieces(listing.caption, {smallSize, textFont(smallSize), quiet()}, m_width);
    for (PdfPiece& piece : caption)
        piece.keep = true;
    if (!listing.caption.isEmpty())
        m_flow.pieces += caption;
    constexpr qreal points = 7.4;
    constexpr qreal pad = 2 * millimetre;
    QList<PdfPiece> pieces;
    for (const QString& line : listing.lines)
        for (const QString& part : wrapped(line, literalFont(points), m_width - 2 * pad)) {
            PdfPiece piece;
            piece.height = lineHeight(points);
            piece.texts = {{{pad, baseline(points)}, part, literalFont(points), ink()}};
            pieces.append(piece);
        }
    if (pieces.isEmpty())
        return;
    pieces.first().texts.first().at.ry() += pad / 2;
    pieces.first().height += pad / 2;
    pieces.last().height += pad / 2;
    pieces.first().keep = pieces.size() > 1;
    // A little over: no seams between the lines.
    for (PdfPiece& piece : pieces)
        piece.fills = {{{0, 0, m_width, piece.height + 1}, band()}};
    m_flow.pieces += pieces;
}

void Writer::result(const Cell& word)
{
    constexpr qreal points = 15;
    const QFont font = textFont(points, true);
    const QString text = withSign(word.text, word.tone);
    const QColor colour = toneColour(word.tone);
    PdfPiece piece;
    piece.height = lineHeight(points) + 4 * millimetre;
    const qreal wide = std::min(m_width, widthOf(text, font) + 12 * millimetre);
    const qreal edge = 0.6 * millimetre;
    piece.fills = {{{0, 0, wide, piece.height}, colour},
                   {{edge, edge, wide - 2 * edge, piece.height - 2 * edge}, Qt::white}};
    piece.texts = {{{6 * millimetre, baseline(points) + 2 * millimetre}, text, font, colour}};
    m_flow.pieces.append(piece);
}

void Writer::contents(const QList<Section>& sections)
{
    if (sections.isEmpty())
        return;
    gap(6);
    heading(Tr::tr("Contents"), 12, -1);
    int bookmark = 0; // they are numbered as the sections come
    for (const Section& section : sections) {
        PdfPiece line;
        line.height = lineHeight(textSize) + 0.6 * millimetre;
        line.refersTo = bookmark;
        line.texts = {{{0, baseline(textSize)}, section.title, textFont(textSize), ink()}};
        m_flow.pieces.append(line);
        bookmark += bookmarksOf(section);
    }
}

void Writer::section(const Section& section, int level)
{
    gap(level == 0 ? 9 : 5);
    const int bookmark = static_cast<int>(m_flow.bookmarks.size());
    m_flow.bookmarks.append({section.title, level, 0, 0});
    heading(section.title, level == 0 ? 15 : 11.5, bookmark);
    blocks(section.blocks);
    for (const Section& below : section.sections)
        this->section(below, level + 1);
}

void Writer::cover(const ReportDocument& document)
{
    gap(0);
    for (const PdfPiece& piece : linePieces(document.title, {25, textFont(25, true)}, m_width))
        m_flow.pieces.append(piece);
    if (!document.subtitle.isEmpty())
        m_flow.pieces += linePieces(document.subtitle, {12, textFont(12), quiet()}, m_width);
    gap(5);
    if (!document.result.text.isEmpty())
        result(document.result);
    gap(5);
    if (document.sections.isEmpty())
        return;
    blocks(document.sections.first().blocks);
    for (const Section& below : document.sections.first().sections) {
        heading(below.title, 11.5, -1);
        blocks(below.blocks);
    }
    contents(document.sections.mid(1));
}

} // namespace

PdfFlow pdfPieces(const ReportDocument& document, qreal width)
{
    Writer writer(width);
    writer.cover(document);
    for (const Section& section : document.sections.mid(1))
        writer.section(section, 0);
    return writer.take();
}

} // namespace twinrail
