// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/report/pdfpieces.h"

#include <QByteArray>

namespace twinrail {

/// A place on a page that leads to a bookmark.
struct PdfLink {
    int page = 0;
    QRectF rect; ///< in dots from the upper left corner of the paper
    int bookmark = 0;
};

/// What QPdfWriter (6.4) cannot write.
struct PdfOutline {
    QList<PdfBookmark> bookmarks; ///< in the order of the document; levels grow by one at a time
    QList<PdfLink> links;
    QString language;
    qreal pointsPerDot = 1;
};

/// Adds the outline, the links and the language as an incremental update (PDF 1.4, §3.4.5): what is there stays as it
/// is, byte for byte, and new versions of some objects follow it.
[[nodiscard]] Result<QByteArray> withPdfOutline(const QByteArray& pdf, const PdfOutline& outline);

} // namespace twinrail
