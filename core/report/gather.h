// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/fleet.h"
#include "core/plan/planner.h"
#include "core/report/report.h"

namespace twinrail {

/// The facts for a report as the machines tell them now, and what else came along. Author, version and drawing are the
/// caller's to add.
struct Gathered {
    ReportFacts facts;
    Plan plan;          ///< what `apply` would do now: the drift, and what is exported
    QStringList unread; ///< journals beside the site file that cannot be read, a sentence each
};

/// Asks all machines of the site and reads the journals beside its file. Changes nothing. A machine that cannot be
/// asked is told in the survey.
[[nodiscard]] Gathered gatherFacts(const Site& site, const QString& sitePath, Fleet& fleet, const Stop& stop);

} // namespace twinrail
