// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/planner.h"

#include <vector>

namespace twinrail {

/// A plan as it is read: machines, their steps, the changes of each step, the lines of each change. A value.
struct PlanNode {
    enum class Kind { Machine, Step, Change, Line };
    Kind kind = Kind::Machine;
    QString text;
    QString standing; ///< in words: "3 changes", "nothing to do", "waits", "left out"; empty below a step
    QString details;  ///< everything at and below it, to be read and copied: titles as comments, then the exact lines
    QString place;    ///< "prague", "prague/C8": where a finding leads
    std::vector<PlanNode> children;
    friend bool operator==(const PlanNode&, const PlanNode&) = default;
};
[[nodiscard]] std::vector<PlanNode> planTree(const Plan& plan);

/// What the plan has to say, worst first: of the site, of machines that are left out, of steps. Places are those of the
/// nodes, and those of the site where the site is meant.
[[nodiscard]] Findings planFindings(const Plan& plan);

/// A sentence that says which machine it is about, unless it says so by itself.
[[nodiscard]] QString named(const QString& machine, const QString& sentence);

/// The commands, calls and diffs of these steps on all machines, in the order in which they run.
[[nodiscard]] QString stepsText(const Plan& plan, const QStringList& ids);

} // namespace twinrail
