// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/snapshot.h"

#include <QSet>

namespace twinrail {

/// A LUN as the appliance identifies it, and the disks that its planned paths have.
struct ExpectedLun {
    Lun lun;
    Wwid wwid; ///< empty: the appliance did not say
    QSet<QString> disks;
};

/// The paths of these LUNs that nobody planned, as the verdict counts them; and the sessions to the site's targets that
/// nobody planned and that lead to no such path.
[[nodiscard]] QList<PathRowState> unplannedRows(const Site& site, const Client& client, const ClientSurvey& found,
                                                const QList<ExpectedLun>& luns);

} // namespace twinrail
