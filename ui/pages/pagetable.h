// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/page.h"

#include <functional>

namespace twinrail {

/// One row for each page, in the order of the how-to.
struct PageEntry {
    QString id;        ///< "luns": stable, kept with a draft
    QString title;     ///< "LUNs"
    QString purpose;   ///< one line below the title
    QStringList steps; ///< "N5": ids of the how-to (howto-steps)
    std::function<Page*(SiteSession&)> make;
    std::function<bool(const SiteSession&)> shown; ///< whether the page is there at all, as things stand
};

[[nodiscard]] QList<PageEntry> pageTable();

} // namespace twinrail
