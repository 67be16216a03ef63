// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

namespace twinrail {

/// Every count of a report, once: the sentences, the tables and the JSON twin read them here.
struct ReportNumbers {
    int clients = 0;
    int clientsAsked = 0;                                                       ///< of them; the others gave no answer
    int luns = 0;                                                               ///< of the site
    int lunsChecked = 0;                                                        ///< each LUN on each client
    int lunsAsPlanned = 0, lunsDegraded = 0, lunsCritical = 0, lunsUnknown = 0; ///< of lunsChecked
    int sessionsPlanned = 0;
    int sessionsUp = 0; ///< of the planned ones
    int pathsPerLun = 0;
    int pathsPlanned = 0; ///< each path of each LUN on each client
    int pathsActive = 0;  ///< of the planned ones
    int pathsUnexpected = 0;
    int checks = 0;                                                    ///< findings of all severities
    int passed = 0, notes = 0, warnings = 0, unknowns = 0, errors = 0; ///< of them
    int differences = 0;                                               ///< what `apply` would change now
    int runs = 0;
    int changesMade = 0;      ///< in all runs, and in force
    int changesFailed = 0;    ///< in all runs, and never made later
    int changesTakenBack = 0; ///< in all runs
    friend bool operator==(const ReportNumbers&, const ReportNumbers&) = default;
};
[[nodiscard]] ReportNumbers numbersOf(const Report& report);

} // namespace twinrail
