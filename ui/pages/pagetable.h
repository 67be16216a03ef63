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
    bool readOnlyToo = false; ///< also there when an existing set-up is only looked at
};

[[nodiscard]] QList<PageEntry> pageTable();

} // namespace twinrail
