// SPDX-License-Identifier: Apache-2.0
#include "core/report/formats.h"
#include "core/report/pdflook.h"
#include "core/report/pdfoutline.h"
#include "core/report/pdfpages.h"
#include "core/report/pdfpicture.h"

#include "core/base/tr.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace twinrail {

using namespace pdflook;

namespace {

constexpr qreal pictureGap = 3 * millimetre;

class Press {
public:
    Press(QPdfWriter& writer, const ReportDocument& document, const PdfFlow& flow, const QList<PdfPage>& pages)
        : m_writer(writer), m_document(document), m_flow(flow), m_pages(pages)
    {}

    [[nodiscard]] bool print()
    {
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            m_page = static_cast<int>(i);
            m_writer.setPageOrientation(page().landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
            if (i == 0 ? !m_painter.begin(&m_writer) : !m_writer.newPage())
                return false;
            for (const PdfPlaced& placed : page().placed)
                paint(placed);
            paintFooter();
        }
        return m_painter.end();
    }
    [[nodiscard]] const QList<PdfLink>& links() const { return m_links; }

private:
    [[nodiscard]] const PdfPage& page() const { return m_pages.at(m_page); }
    [[nodiscard]] QSizeF paper() const { return QSizeF(m_writer.width(), m_writer.height()); }
    [[nodiscard]] QString number(int of) const { return QString::number(of + 1); }

    void write(QPointF at, const QString& text, const QFont& font, const QColor& colour)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(at, text);
    }
    void paint(const PdfPlaced& placed)
    {
        const QPointF corner(side, top + placed.y);
        for (const PdfFill& fill : placed.piece.fills)
            m_painter.fillRect(fill.rect.translated(corner), fill.colour);
        for (const PdfText& text : placed.piece.texts)
            write(corner + text.at, text.text, text.font, text.colour);
        if (placed.piece.refersTo >= 0)
            paintReference(placed, corner);
        if (!placed.piece.picture.isEmpty())
            paintPicture(placed.piece.picture, corner.y() + pictureGap);
    }
    // The page of a section in the list of contents; the whole line leads there.
    void paintReference(const PdfPlaced& placed, QPointF corner)
    {
        const PdfText& title = placed.piece.texts.first();
        const PdfBookmark& bookmark = m_flow.bookmarks.at(placed.piece.refersTo);
        const QString text = number(bookmark.page);
        const qreal end = paper().width() - side;
        const qreal y = corner.y() + title.at.y();
        const qreal left = end - widthOf(text, title.font);
        write({left, y}, text, title.font, title.colour);
        const qreal from = corner.x() + title.at.x() + widthOf(title.text, title.font) + 2 * millimetre;
        m_painter.setPen(QPen(rule(), 0.7 * point, Qt::DotLine));
        m_painter.drawLine(QPointF(from, y), QPointF(left - 2 * millimetre, y));
        m_links.append({m_page, QRectF(corner, QPointF(end, corner.y() + placed.piece.height)), placed.piece.refersTo});
    }
    void paintPicture(const QByteArray& svg, qreal from)
    {
        paintSvg(m_painter, svg, QRectF(side, from, paper().width() - 2 * side, paper().height() - from - bottom));
    }
    void paintFooter()
    {
        const QFont font = textFont(7.5);
        const qreal y = paper().height() - footerBaseline;
        const qreal end = paper().width() - side;
        //: a page number and the number of pages
        const QString pages = Tr::tr("%1 / %2").arg(number(m_page), QString::number(m_pages.size()));
        const qreal left = end - widthOf(pages, font);
        m_painter.fillRect(QRectF(side, y - 4.5 * millimetre, end - side, 0.7 * point), rule());
        write({left, y}, pages, font, quiet());
        const QFontMetricsF metrics(font);
        const QString text = metrics.elidedText(m_document.footer, Qt::ElideRight, left - side - 6 * millimetre);
        write({side, y}, text, font, quiet());
    }

    QPdfWriter& m_writer;
    QPainter m_painter;
    const ReportDocument& m_document;
    const PdfFlow& m_flow;
    const QList<PdfPage>& m_pages;
    QList<PdfLink> m_links;
    int m_page = 0;
};

} // namespace

Result<QByteArray> toPdf(const ReportDocument& document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, {}});
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Twinrail"));

    const QSizeF paper(writer.width(), writer.height());
    PdfFlow flow = pdfPieces(document, paper.width() - 2 * side);
    const QList<PdfPage> pages = pdfPages(flow, paper);
    Press press(writer, document, flow, pages);
    if (!press.print())
        return fail(Error::Kind::Bug, Tr::tr("The PDF could not be written."));
    buffer.close();
    return withPdfOutline(bytes, {flow.bookmarks, press.links(), document.language, 1 / point});
}

} // namespace twinrail
