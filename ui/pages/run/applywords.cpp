// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/run/applywords.h"

#include "core/base/tr.h"

namespace twinrail {

namespace {

QString atHand(const RunFacts& run)
{
    const RunEvent& last = run.events.last();
    if (last.step.isEmpty())
        //: %1 is a machine, %2 a sentence about it
        return Tr::tr("%1: %2").arg(last.machine, last.text);
    //: %1 is a machine, %2 the id of a step, %3 a sentence about it
    return Tr::tr("%1, %2: %3").arg(last.machine, last.step, last.text);
}

int shortfallsOf(const RunResult& result)
{
    qsizetype count = result.appliance.shortfalls.size();
    for (const MachineResult& client : result.clients)
        count += client.shortfalls.size();
    return static_cast<int>(count);
}

QString howItEnded(const RunFacts& run)
{
    const int done = run.result.done();
    if (run.error)
        return run.error->text;
    if (const auto error = run.result.firstError())
        return run.undone ? Tr::tr("Not everything is taken back: %1").arg(describe(*error).section(u'\n', 0, 0))
                          : Tr::tr("Not finished: %1").arg(describe(*error).section(u'\n', 0, 0));
    if (run.undone)
        return Tr::tr("%n change(s) taken back. The machines are as they were before.", nullptr, done);
    if (const int shortfalls = shortfallsOf(run.result); shortfalls > 0)
        return Tr::tr("Finished, but %n change(s) failed or were left out.", nullptr, shortfalls);
    return Tr::tr("Finished: %n change(s) made.", nullptr, done);
}

} // namespace

QString runSentence(const RunFacts& run, const RunProgress& progress)
{
    if (run.running() && run.stopping)
        return Tr::tr("Stopping: what is in hand is finished first.");
    if (run.running() && !run.events.isEmpty())
        return atHand(run);
    switch (run.phase) {
    case RunFacts::Phase::Applying:
        return Tr::tr("Opening the machines …");
    case RunFacts::Phase::Undoing:
        return Tr::tr("Taking back %n change(s) …", nullptr, progress.total());
    case RunFacts::Phase::Idle:
        break;
    }
    if (run.applied || run.undone || run.error)
        return howItEnded(run);
    return Tr::tr("Nothing is running.");
}

bool endedEarly(const RunFacts& run) { return !run.running() && (run.error || run.result.firstError()); }

} // namespace twinrail
