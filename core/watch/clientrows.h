// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/snapshot.h"

namespace twinrail {

/// A row of a snapshot, with what it takes to follow the kernel's events until the next answer.
struct FollowedRow {
    PathRowState row; ///< `twin` is not counted yet
    QString disk;     ///< "sdb" of a planned path; empty: there is none, or nobody planned the path
    bool fit = false; ///< usable, or nothing but the state of the path in its map stands against it
};

/// The rows of one client: first the planned ones, as many and in the same order whatever was found; then those that
/// nobody planned. `survey` as snapshotOf() takes it.
[[nodiscard]] QList<FollowedRow> clientRows(const Site& site, const Client& client, const SiteSurvey& survey,
                                            bool settingUp);

} // namespace twinrail
