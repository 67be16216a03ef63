// SPDX-License-Identifier: Apache-2.0
#include "core/report/pdfpages.h"

#include "core/report/pdflook.h"

#include <QSvgRenderer>

namespace twinrail {

using namespace pdflook;

namespace {

class Pages {
public:
    Pages(PdfFlow& flow, QSizeF paper) : m_flow(flow), m_height(paper.height() - top - bottom) {}

    /// Pieces that want to stay together.
    void add(const QList<PdfPiece>& group)
    {
        qreal height = 0;
        bool picture = false;
        for (const PdfPiece& piece : group) {
            height += piece.height;
            picture = picture || !piece.picture.isEmpty();
        }
        if (picture) {
            addPicture(group);
            return;
        }
        if (m_y > 0 && m_y + height > m_height)
            open();
        for (const PdfPiece& piece : group)
            add(piece);
    }
    [[nodiscard]] QList<PdfPage> take()
    {
        if (!m_pages.isEmpty() && m_pages.last().placed.isEmpty())
            m_pages.removeLast();
        return std::move(m_pages);
    }

private:
    void open(bool landscape = false)
    {
        if (m_pages.isEmpty() || !m_pages.last().placed.isEmpty())
            m_pages.append(PdfPage{});
        m_pages.last().landscape = landscape;
        m_y = 0;
    }
    void add(const PdfPiece& piece)
    {
        if (m_pages.isEmpty() || (m_y > 0 && m_y + piece.height > m_height))
            open();
        if (piece.gap && m_y <= 0)
            return;
        if (m_y <= 0 && piece.head >= 0)
            place(m_flow.heads.at(piece.head));
        place(piece);
    }
    void place(const PdfPiece& piece)
    {
        if (piece.bookmark >= 0) {
            PdfBookmark& bookmark = m_flow.bookmarks[piece.bookmark];
            bookmark.page = static_cast<int>(m_pages.size()) - 1;
            bookmark.top = top + m_y;
        }
        m_pages.last().placed.append({piece, m_y});
        m_y += piece.height;
    }
    void addPicture(const QList<PdfPiece>& group)
    {
        const QSizeF size = QSvgRenderer(group.last().picture).viewBoxF().size();
        open(size.width() > size.height());
        for (const PdfPiece& piece : group)
            place(piece);
        open();
    }

    PdfFlow& m_flow;
    QList<PdfPage> m_pages;
    qreal m_height;
    qreal m_y = 0;
};

} // namespace

QList<PdfPage> pdfPages(PdfFlow& flow, QSizeF paper)
{
    Pages pages(flow, paper);
    QList<PdfPiece> group;
    for (const PdfPiece& piece : std::as_const(flow.pieces)) {
        group.append(piece);
        if (piece.keep)
            continue;
        pages.add(group);
        group.clear();
    }
    if (!group.isEmpty())
        pages.add(group);
    return pages.take();
}

} // namespace twinrail
