// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/survey.h"
#include "core/topology/pathplan.h"

namespace twinrail {

/// One planned path of one LUN, followed from the session to the map.
struct PathJudgement {
    QString disk;  ///< "sdb"; empty: there is none
    QString fault; ///< one translated sentence; empty: the path is usable
    bool loggedIn = false;
    bool otherUnit = false; ///< the LUN number leads to another logical unit than the planned zvol
};

/// `expected` may be empty when the appliance could not be asked; the identity is then not compared.
[[nodiscard]] PathJudgement judgePath(const ClientSurvey& found, const PlannedSession& planned, const Lun& lun,
                                      const Wwid& expected);

} // namespace twinrail
