// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

namespace twinrail {

/// What became of one change that a journal tells of.
struct RunChange {
    enum class Outcome {
        Made,
        Failed,      ///< a tool or the appliance said no
        MadeLater,   ///< failed, and a later attempt made the same change
        Interrupted, ///< begun, and nothing was heard of it: it may have happened in part
        TakenBack,
        NotTakenBack ///< undo was tried, and failed
    };
    int number = 0;
    QString machine;
    QDateTime time; ///< UTC; when it was begun
    Change change;
    Outcome outcome = Outcome::Interrupted;
    std::optional<Error> error; ///< of a failure, also of the undo
    friend bool operator==(const RunChange&, const RunChange&) = default;
};

/// What one journal comes to.
struct PastRun {
    enum class State {
        Finished,     ///< every planned change was made
        FellShort,    ///< went to its end, and something failed or was left out
        Unfinished,   ///< stopped, or went down, before its end
        TakenBack,    ///< undone, all of it
        PartTakenBack ///< undo was begun and did not end
    };
    QString journal;
    QDateTime began; ///< UTC
    QDateTime last;  ///< UTC; of the last entry
    State state = State::Unfinished;
    QList<RunChange> changes; ///< in the order in which they were begun
    QList<Error> leftOut;     ///< changes that were skipped, since what they needed did not come true
    [[nodiscard]] int count(RunChange::Outcome outcome) const;
    friend bool operator==(const PastRun&, const PastRun&) = default;
};

/// Pure. A journal without an entry is Unfinished.
[[nodiscard]] PastRun runOf(const RunRecord& record);

/// Those that a run changed: the appliance, the clients in the order of the site, then what the site no longer has.
/// (The clients ran side by side, so the order of the journal is that of chance.)
[[nodiscard]] QStringList machinesOf(const Site& site, const PastRun& run);

[[nodiscard]] QString runStateWord(PastRun::State state);      ///< translated: "finished", …
[[nodiscard]] QString runStateKey(PastRun::State state);       ///< for JSON
[[nodiscard]] QString outcomeWord(RunChange::Outcome outcome); ///< translated: "made", …
[[nodiscard]] QString outcomeKey(RunChange::Outcome outcome);  ///< for JSON

/// Whether `apply` would find something to do, or that cannot be told: a difference from the site, a machine that could
/// not be asked, a device that is not there or cannot be read.
[[nodiscard]] bool somethingIsLeft(const ReportFacts& facts);

/// The run that keeps the set-up from reading as success: the latest that failed somewhere or was not finished, unless
/// a later one went through. Nothing: there is none.
[[nodiscard]] std::optional<PastRun> incompleteRun(const ReportFacts& facts, Health health);

} // namespace twinrail
