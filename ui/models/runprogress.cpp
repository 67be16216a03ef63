// SPDX-License-Identifier: Apache-2.0
#include "ui/models/runprogress.h"

#include <QSet>

#include <algorithm>

namespace twinrail {

namespace {

MachineRun ofPlan(const MachinePlan& plan)
{
    MachineRun run;
    run.machine = plan.machine;
    run.total = plan.error ? 0 : plan.changes();
    if (plan.error) {
        run.state = MachineRun::State::Stopped;
        run.text = plan.error->text;
        return run;
    }
    for (const PlannedStep& step : plan.steps) {
        run.steps << step.info.id;
        if (!step.prepared.waitsFor.isEmpty())
            run.lateSteps << step.info.id;
    }
    return run;
}

MachineRun& runOf(RunProgress& progress, const QString& machine)
{
    for (MachineRun& run : progress.machines)
        if (run.machine == machine)
            return run;
    MachineRun added;
    added.machine = machine;
    progress.machines << added;
    return progress.machines.last();
}

/// Steps run in their order: what comes before the one at hand was planned, or had nothing to do.
void reach(MachineRun& run, const QString& step)
{
    const qsizetype here = run.steps.indexOf(step);
    run.lateSteps.removeIf([&](const QString& late) { return run.steps.indexOf(late) <= here; });
}

MachineRun::State endOf(const MachineRun& run)
{
    return run.shortfalls > 0 ? MachineRun::State::DoneWithShortfalls : MachineRun::State::Done;
}

void follow(MachineRun& run, const RunEvent& event)
{
    run.done = event.done;
    run.total = event.total;
    if (!event.step.isEmpty()) {
        reach(run, event.step);
        run.step = event.step;
    }
    switch (event.kind) {
    case RunEvent::Kind::StepStarted:
    case RunEvent::Kind::ChangeStarted:
    case RunEvent::Kind::ChangeDone:
    case RunEvent::Kind::StepVerified:
        run.state = MachineRun::State::Working;
        run.text = event.text;
        return;
    case RunEvent::Kind::ChangeFailed:
    case RunEvent::Kind::ChangeSkipped:
        run.state = MachineRun::State::Working;
        run.text = event.text;
        ++run.shortfalls;
        return;
    case RunEvent::Kind::MachineDone:
        run.lateSteps.clear();
        run.state = endOf(run);
        run.text = event.text;
        return;
    case RunEvent::Kind::MachineStopped:
        run.state = MachineRun::State::Stopped;
        run.text = event.error ? event.error->text : event.text;
        return;
    }
}

/// What the event says of the change that is in hand, or by itself; nothing: it is no line of the log.
std::optional<RunLine::State> lineState(RunEvent::Kind kind)
{
    switch (kind) {
    case RunEvent::Kind::StepStarted:
        return std::nullopt;
    case RunEvent::Kind::ChangeStarted:
        return RunLine::State::Working;
    case RunEvent::Kind::ChangeDone:
        return RunLine::State::Done;
    case RunEvent::Kind::ChangeFailed:
        return RunLine::State::Failed;
    case RunEvent::Kind::ChangeSkipped:
        return RunLine::State::LeftOut;
    case RunEvent::Kind::StepVerified:
        return RunLine::State::Verified;
    case RunEvent::Kind::MachineDone:
        return RunLine::State::Finished;
    case RunEvent::Kind::MachineStopped:
        return RunLine::State::Stopped;
    }
    return std::nullopt;
}

RunLine* inHand(QList<RunLine>& log, const QString& machine)
{
    for (auto line = log.rbegin(); line != log.rend(); ++line)
        if (line->machine == machine)
            return line->state == RunLine::State::Working ? &*line : nullptr;
    return nullptr;
}

void write(QList<RunLine>& log, const RunEvent& event)
{
    const std::optional<RunLine::State> state = lineState(event.kind);
    if (!state)
        return;
    RunLine* begun = inHand(log, event.machine);
    if (begun && *state != RunLine::State::Working) {
        begun->state = *state == RunLine::State::Stopped ? RunLine::State::Failed : *state;
        begun->error = event.error;
        if (*state != RunLine::State::Stopped && *state != RunLine::State::Finished)
            return;
    }
    log << RunLine{event.machine, event.step, event.text, *state, event.error};
}

// A late step counts as one change until it is known what it makes: what is expected then only grows.
void advance(RunProgress& progress)
{
    int expected = progress.total();
    for (const MachineRun& run : std::as_const(progress.machines))
        expected += static_cast<int>(run.lateSteps.size());
    if (expected > 0)
        progress.permille = std::max(progress.permille, std::min(1000, progress.done() * 1000 / expected));
}

} // namespace

int RunProgress::done() const
{
    int count = 0;
    for (const MachineRun& run : machines)
        count += run.done;
    return count;
}

int RunProgress::total() const
{
    int count = 0;
    for (const MachineRun& run : machines)
        count += run.total;
    return count;
}

RunProgress beginRun(const Plan& plan)
{
    RunProgress progress;
    progress.machines << ofPlan(plan.appliance);
    for (const MachinePlan& client : plan.clients)
        progress.machines << ofPlan(client);
    return progress;
}

QMap<QString, int> changesToTakeBack(const QList<JournalEntry>& entries)
{
    QSet<int> takenBack;
    for (const JournalEntry& entry : entries)
        if (entry.kind == JournalEntry::Kind::UndoDone)
            takenBack << entry.number;
    QMap<QString, int> counts;
    for (const JournalEntry& entry : entries)
        if (entry.kind == JournalEntry::Kind::Begin && entry.change && !takenBack.contains(entry.number))
            ++counts[entry.machine];
    return counts;
}

RunProgress beginUndo(const QList<JournalEntry>& entries)
{
    RunProgress progress;
    const QMap<QString, int> counts = changesToTakeBack(entries);
    for (auto machine = counts.cbegin(); machine != counts.cend(); ++machine)
        runOf(progress, machine.key()).total = machine.value();
    return progress;
}

RunProgress afterEvent(RunProgress progress, const RunEvent& event)
{
    follow(runOf(progress, event.machine), event);
    write(progress.log, event);
    advance(progress);
    return progress;
}

RunProgress afterEnd(RunProgress progress, const RunResult& result)
{
    for (const MachineResult& machine : QList<MachineResult>{result.appliance} + result.clients) {
        const bool known = std::any_of(progress.machines.cbegin(), progress.machines.cend(),
                                       [&](const MachineRun& run) { return run.machine == machine.machine; });
        if (!known && !machine.error)
            continue; // there was nothing to do on it
        MachineRun& run = runOf(progress, machine.machine);
        run.done = machine.done;
        run.shortfalls = static_cast<int>(machine.shortfalls.size());
        const bool said = run.state == MachineRun::State::Stopped &&
                          std::any_of(progress.log.cbegin(), progress.log.cend(), [&](const RunLine& line) {
                              return line.machine == run.machine && line.state == RunLine::State::Stopped;
                          });
        run.state = machine.error ? MachineRun::State::Stopped : endOf(run);
        if (machine.error)
            run.text = machine.error->text;
        if (machine.error && !said)
            progress.log << RunLine{run.machine, run.step, machine.error->text, RunLine::State::Stopped, machine.error};
    }
    advance(progress);
    return progress;
}

} // namespace twinrail
