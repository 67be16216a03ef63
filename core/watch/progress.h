// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/pathjudge.h"
#include "core/topology/pathplan.h"
#include "core/topology/pathstate.h"

namespace twinrail {

/// How far a planned path has come on a client that answered.
struct Progress {
    PathState state = PathState::Planned;
    QString reason;
    QString disk;      ///< "sdb"; empty: there is none
    bool shown = true; ///< false: the session is up and has no disk of this LUN; the appliance may know why
    bool fit = false;  ///< usable, or nothing but the state of the path in its map stands against it
};

/// While something is being set up, what is not there yet is on its way; afterwards it is missing, or has failed.
[[nodiscard]] Progress sessionProgress(const ClientSurvey& found, const PlannedSession& planned, bool settingUp);
/// Active exactly when the verdict counts it (PathJudge). `expected` may be empty, see there.
[[nodiscard]] Progress pathProgress(const PathJudge& paths, const PlannedSession& planned, const Lun& lun,
                                    const Wwid& expected, bool settingUp);

} // namespace twinrail
