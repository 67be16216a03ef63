// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/runner.h"

namespace twinrail {

/// How a run stands on one machine.
struct MachineRun {
    enum class State { Waiting, Working, Done, DoneWithShortfalls, Stopped };
    QString machine;
    State state = State::Waiting;
    int done = 0;
    int total = 0;
    QString step;          ///< at hand
    QString text;          ///< what is being done, or how it ended
    int shortfalls = 0;    ///< changes that failed or were left out while the rest went on
    QStringList steps;     ///< all of the plan, in their order
    QStringList lateSteps; ///< those that are planned only at their turn, which has not come yet
    friend bool operator==(const MachineRun&, const MachineRun&) = default;
};
[[nodiscard]] QString runStateWord(MachineRun::State state); ///< "waiting", "working", …
[[nodiscard]] QChar runStateGlyph(MachineRun::State state);

/// One line of the log. What is begun becomes what has come of it, in its place.
struct RunLine {
    enum class State { Working, Done, Verified, Failed, LeftOut, Finished, Stopped };
    QString machine;
    QString step;
    QString text;
    State state = State::Working;
    std::optional<Error> error;
    friend bool operator==(const RunLine&, const RunLine&) = default;
};
[[nodiscard]] QString runLineWord(RunLine::State state); ///< "working", "done", "checked", …

/// A run or an undo, as far as it has come: a fold over its events. Values in, value out.
struct RunProgress {
    QList<MachineRun> machines;
    QList<RunLine> log;
    int permille = 0; ///< of the whole; never falls, though steps that are planned late may add to the total
    [[nodiscard]] int done() const;
    [[nodiscard]] int total() const;
};

[[nodiscard]] RunProgress beginRun(const Plan& plan);
[[nodiscard]] RunProgress beginUndo(const QList<JournalEntry>& entries);
[[nodiscard]] RunProgress afterEvent(RunProgress progress, const RunEvent& event);
/// What no event tells: machines that could not even be begun with.
[[nodiscard]] RunProgress afterEnd(RunProgress progress, const RunResult& result);

/// How many changes on which machine an undo would take back.
[[nodiscard]] QMap<QString, int> changesToTakeBack(const QList<JournalEntry>& entries);

} // namespace twinrail
