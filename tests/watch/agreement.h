// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/verdict.h"
#include "core/watch/snapshot.h"

#include <algorithm>

namespace twinrail {

/// Where snapshot and verdict count differently, one line for each LUN of each client. Empty: nowhere.
inline QStringList disagreements(const Verdict& verdict, const Snapshot& snapshot)
{
    QStringList lines;
    for (const LunVerdict& lun : verdict.luns) {
        const auto count = [&](PathState state) {
            return std::count_if(snapshot.paths.cbegin(), snapshot.paths.cend(), [&](const PathRowState& row) {
                return row.client == lun.client && row.lun == lun.lun && row.state == state;
            });
        };
        for (const MissingPath& missing : lun.missing)
            for (const PathRowState& row : snapshot.paths)
                if (row.client == lun.client && row.lun == lun.lun && row.interface == missing.interface &&
                    row.target == missing.target && row.portal == missing.portal && row.state == PathState::Active)
                    lines << QStringLiteral("%1 is missing and drawn as active").arg(row.key());
        if (count(PathState::Active) != lun.active || count(PathState::Unexpected) != lun.unexpected)
            lines << QStringLiteral("%1 LUN %2: %3 active and %4 unexpected, drawn as %5 and %6")
                         .arg(lun.client)
                         .arg(lun.lun)
                         .arg(lun.active)
                         .arg(lun.unexpected)
                         .arg(count(PathState::Active))
                         .arg(count(PathState::Unexpected));
    }
    return lines;
}

} // namespace twinrail
