// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/journal.h"
#include "core/plan/planner.h"

namespace twinrail {

/// What happens during a run, as values in one stream; progress, journal and models are folds over it.
struct RunEvent {
    enum class Kind {
        StepStarted,
        ChangeStarted,
        ChangeDone,
        ChangeFailed,
        ChangeSkipped,
        StepVerified,
        MachineDone,
        MachineStopped
    };
    Kind kind = Kind::StepStarted;
    QString machine;
    QString step;
    int done = 0; ///< changes of this machine that are behind us
    int total = 0;
    QString text; ///< one sentence for people
    std::optional<Error> error;
};
using RunListener = std::function<void(const RunEvent&)>; ///< calls are serialised; they come from lane threads

/// How it ended on one machine.
struct MachineResult {
    QString machine;
    int done = 0;               ///< changes that were made
    std::optional<Error> error; ///< why the machine stopped early
    QList<Error> shortfalls;    ///< changes that failed or were skipped while the rest went on
};

struct RunResult {
    MachineResult appliance;
    QList<MachineResult> clients;
    [[nodiscard]] int done() const;
    [[nodiscard]] std::optional<Error> firstError() const; ///< appliance first, then clients in the site's order
};

/// Runs exactly the plan: the appliance first, then the clients side by side; a client that fails does not stop the
/// others; an appliance that fails stops everything. Every change is journalled before and after. A stop is obeyed
/// between changes.
[[nodiscard]] RunResult runPlan(const Site& site, const Plan& plan, Fleet& fleet, Journal& journal,
                                const RunListener& listener, const Stop& stop);

/// Takes back what the journal says was done, last first: clients side by side, then the appliance. What cannot be
/// taken back (in use, changed by somebody else since) is left alone and is an error of that machine.
[[nodiscard]] RunResult undoJournal(const QList<JournalEntry>& entries, Fleet& fleet, Journal& journal,
                                    const RunListener& listener, const Stop& stop);

} // namespace twinrail
