// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/drill/stall.h"
#include "core/plan/runner.h"
#include "core/survey/assumptions.h"
#include "core/survey/verdict.h"

#include <QJsonArray>

namespace twinrail {

/// Values as text for a terminal, and as JSON for scripts.

/// A line for each LUN on each client, then each missing path with its interface and portal.
[[nodiscard]] QString verdictText(const Verdict& verdict);

/// What happens to I/O when a path is lost, as the timers in force have it.
[[nodiscard]] QString stallsText(const QList<ClientStall>& stalls);

/// Only what needs attention: warnings, unknowns and errors.
[[nodiscard]] QString findingsText(const Findings& findings);

/// What each machine did, what it could not do, and why.
[[nodiscard]] QString runText(const RunResult& result);
[[nodiscard]] QJsonObject runJson(const RunResult& result);

} // namespace twinrail
