// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/facts.h"

namespace twinrail {

// What the review says of a plan. Pure.

/// What a plan leads to. A machine with an error is left out of a run, and of everything that is counted here.
enum class Outlook {
    Blocked,     ///< nothing can run
    NothingToDo, ///< on no machine that can be set up
    ToDo
};
[[nodiscard]] Outlook outlookOf(const Plan& plan);

/// "Set up 2 clients, 16 paths", or what else going on does; empty when it does nothing.
[[nodiscard]] QString commitVerb(const Site& site, const Plan& plan);

/// One sentence on how much it is.
[[nodiscard]] QString planSummary(const Plan& plan);

/// What keeps the run from being begun, and who is left out of it.
[[nodiscard]] Findings planProblems(const Site& site, const PlanFacts& facts);

} // namespace twinrail
