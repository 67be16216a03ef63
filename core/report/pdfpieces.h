// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/document.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>

namespace twinrail {

/// One line of text, as it is drawn: nothing is broken later.
struct PdfText {
    QPointF at; ///< where its baseline begins
    QString text;
    QFont font;
    QColor colour;
};
struct PdfFill {
    QRectF rect;
    QColor colour;
};

/// What is never torn apart: a line, a row of a table, a picture. In dots, from its own upper left corner.
struct PdfPiece {
    qreal height = 0;
    bool keep = false;      ///< on one page with the next: a heading, a caption, the head of a table
    bool gap = false;       ///< room between others: not at the top of a page
    int head = -1;          ///< of PdfFlow::heads: stands above it where it begins a page
    int bookmark = -1;      ///< of PdfFlow::bookmarks: it begins here
    int refersTo = -1;      ///< of PdfFlow::bookmarks: its page number stands at the end of this line
    QList<PdfFill> fills{}; ///< below the texts
    QList<PdfText> texts{};
    QByteArray picture{}; ///< SVG; has a page of its own
};

struct PdfBookmark {
    QString title;
    int level = 0;
    int page = 0;  ///< filled in when the pages are made
    qreal top = 0; ///< in dots from the upper edge of the paper
};

struct PdfFlow {
    QList<PdfPiece> pieces;
    QList<PdfPiece> heads;
    QList<PdfBookmark> bookmarks;
};

/// The document as pieces that follow each other down one column of that width.
[[nodiscard]] PdfFlow pdfPieces(const ReportDocument& document, qreal width);
/// Adds the rows of a table, with its caption and its head.
void addPdfTable(PdfFlow& flow, const Table& table, qreal width);
void addPdfFacts(PdfFlow& flow, const FactList& list, qreal width);

} // namespace twinrail
