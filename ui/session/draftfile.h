// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/site.h"

#include <QMap>

namespace twinrail {

/// A site in the making: what the site file holds, and beside it what a person has typed that is no value yet, and
/// where they were.
struct Draft {
    Site site;
    QString path;               ///< of the site file
    QMap<QString, QString> raw; ///< by place: "/portalGroups/0/portal" → "10.10.8."
    QString page;               ///< name of the page (ui/pages/pagetable.h)
};

/// The site file, with the notes beside it ("<site>.draft", removed when there is nothing to note).
[[nodiscard]] Result<Draft> readDraft(const QString& path);
[[nodiscard]] Result<> writeDraft(const Draft& draft);

/// A path for a set-up that has none yet: "set-up-1.twinrail" in the user's documents, the first number that is free.
[[nodiscard]] QString newSitePath();

/// Site files that were open lately and still exist, newest first.
[[nodiscard]] QStringList recentSites();
void noteRecentSite(const QString& path);

} // namespace twinrail
