// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/pdfpieces.h"

#include <QSizeF>

namespace twinrail {

/// A piece and where it stands, from the upper left corner of what may be printed on.
struct PdfPlaced {
    PdfPiece piece;
    qreal y = 0;
};
struct PdfPage {
    bool landscape = false;
    QList<PdfPlaced> placed;
};

/// The pieces on pages: what belongs together stays together, table heads stand on every page of their table, a picture
/// has a page as it likes it best. Fills in the pages of the bookmarks. `paper` is upright.
[[nodiscard]] QList<PdfPage> pdfPages(PdfFlow& flow, QSizeF paper);

} // namespace twinrail
