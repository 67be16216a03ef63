// SPDX-License-Identifier: Apache-2.0
#include "ui/models/runprogress.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

const QString prague = QStringLiteral("prague");
const QString brno = QStringLiteral("brno");
using Kind = RunEvent::Kind;

PlannedStep stepWith(const QString& id, int changes, bool late = false)
{
    PlannedStep step;
    step.info.id = id;
    for (int i = 0; i < changes; ++i)
        step.prepared.changes << Change{id, QStringLiteral("change"), ToolChange{}, {}, Change::OnFailure::Halt};
    if (late)
        step.prepared.waitsFor = QStringLiteral("later");
    return step;
}

/// Two changes that are known, then two steps that are planned at their turn.
Plan planOf(const QStringList& clients)
{
    Plan plan;
    plan.appliance.machine = QStringLiteral("lab9");
    for (const QString& name : clients)
        plan.clients << MachinePlan{name,
                                    {},
                                    {stepWith(QStringLiteral("C1"), 2), stepWith(QStringLiteral("C8"), 0, true),
                                     stepWith(QStringLiteral("C13"), 0, true)}};
    return plan;
}

Error failure() { return Error{Error::Kind::Unreachable, prague, QStringLiteral("Nobody answers."), {}}; }

RunEvent event(Kind kind, const QString& machine, const QString& step, int done, int total,
               const std::optional<Error>& error = {})
{
    return RunEvent{kind, machine, step, done, total, QStringLiteral("Doing it."), error};
}

const MachineRun& of(const RunProgress& progress, const QString& machine)
{
    static const MachineRun none;
    for (const MachineRun& run : progress.machines)
        if (run.machine == machine)
            return run;
    ADD_FAILURE() << machine.toStdString() << " is not there";
    return none;
}

/// What a run of one such client tells, when the late steps turn out to hold so many changes.
QList<RunEvent> eventsOf(const QString& machine, int first, int second)
{
    QList<RunEvent> events;
    int done = 0, total = 2;
    const auto step = [&](const QString& id, int changes) {
        events << event(Kind::StepStarted, machine, id, done, total);
        for (int i = 0; i < changes; ++i) {
            events << event(Kind::ChangeStarted, machine, id, done, total);
            events << event(Kind::ChangeDone, machine, id, ++done, total);
        }
        events << event(Kind::StepVerified, machine, id, done, total);
    };
    step(QStringLiteral("C1"), 2);
    total += first;
    step(QStringLiteral("C8"), first);
    total += second;
    if (second > 0)
        step(QStringLiteral("C13"), second);
    events << event(Kind::MachineDone, machine, {}, done, total);
    return events;
}

} // namespace

TEST(RunProgress, beginsWithEveryMachineWaiting)
{
    const RunProgress progress = beginRun(planOf({prague, brno}));
    ASSERT_EQ(progress.machines.size(), 3);
    for (const MachineRun& run : progress.machines)
        EXPECT_EQ(run.state, MachineRun::State::Waiting);
    EXPECT_EQ(progress.total(), 4);
    EXPECT_EQ(progress.permille, 0);
}

TEST(RunProgress, neverGoesBackwardsWhateverLateStepsAddToTheTotal)
{
    for (const int first : {1, 3, 40})
        for (const int second : {0, 1, 25}) {
            RunProgress progress = beginRun(planOf({prague, brno}));
            int before = 0;
            for (const RunEvent& one : eventsOf(prague, first, second) + eventsOf(brno, first, second)) {
                progress = afterEvent(progress, one);
                EXPECT_GE(progress.permille, before) << first << " and " << second << " more changes";
                before = progress.permille;
            }
            EXPECT_EQ(progress.permille, 1000);
            EXPECT_EQ(progress.done(), progress.total());
        }
}

TEST(RunProgress, isNotFullBeforeTheLateStepsAreKnown)
{
    RunProgress progress = beginRun(planOf({prague}));
    for (const RunEvent& one : eventsOf(prague, 3, 1).mid(0, 6))
        progress = afterEvent(progress, one);
    EXPECT_EQ(progress.done(), 2);
    EXPECT_LT(progress.permille, 1000);
}

TEST(RunProgress, staysShortOfTheEndWhenAMachineStops)
{
    RunProgress progress = beginRun(planOf({prague}));
    progress = afterEvent(progress, event(Kind::ChangeStarted, prague, QStringLiteral("C1"), 0, 2));
    progress = afterEvent(progress, event(Kind::MachineStopped, prague, {}, 0, 2, failure()));
    EXPECT_EQ(of(progress, prague).state, MachineRun::State::Stopped);
    EXPECT_EQ(of(progress, prague).text, failure().text);
    EXPECT_LT(progress.permille, 1000);
}

TEST(RunProgress, writesOneLineForEachChangeAndSaysWhatCameOfIt)
{
    RunProgress progress = beginRun(planOf({prague}));
    progress = afterEvent(progress, event(Kind::ChangeStarted, prague, QStringLiteral("C1"), 0, 2));
    ASSERT_EQ(progress.log.size(), 1);
    EXPECT_EQ(progress.log[0].state, RunLine::State::Working);
    progress = afterEvent(progress, event(Kind::ChangeDone, prague, QStringLiteral("C1"), 1, 2));
    ASSERT_EQ(progress.log.size(), 1);
    EXPECT_EQ(progress.log[0].state, RunLine::State::Done);
    progress = afterEvent(progress, event(Kind::ChangeStarted, prague, QStringLiteral("C1"), 1, 2));
    progress = afterEvent(progress, event(Kind::ChangeFailed, prague, QStringLiteral("C1"), 1, 2, failure()));
    ASSERT_EQ(progress.log.size(), 2);
    EXPECT_EQ(progress.log[1].state, RunLine::State::Failed);
    EXPECT_EQ(progress.log[1].error, failure());
    EXPECT_EQ(of(progress, prague).shortfalls, 1);
}

TEST(RunProgress, keepsTheLinesOfMachinesThatWorkSideBySideApart)
{
    RunProgress progress = beginRun(planOf({prague, brno}));
    progress = afterEvent(progress, event(Kind::ChangeStarted, prague, QStringLiteral("C1"), 0, 2));
    progress = afterEvent(progress, event(Kind::ChangeStarted, brno, QStringLiteral("C1"), 0, 2));
    progress = afterEvent(progress, event(Kind::ChangeDone, prague, QStringLiteral("C1"), 1, 2));
    ASSERT_EQ(progress.log.size(), 2);
    EXPECT_EQ(progress.log[0].state, RunLine::State::Done);
    EXPECT_EQ(progress.log[1].state, RunLine::State::Working);
}

TEST(RunProgress, saysOfAChangeInHandThatItFailedWhenItsMachineIsLost)
{
    RunProgress progress = beginRun(planOf({prague}));
    progress = afterEvent(progress, event(Kind::ChangeStarted, prague, QStringLiteral("C1"), 0, 2));
    progress = afterEvent(progress, event(Kind::MachineStopped, prague, {}, 0, 2, failure()));
    ASSERT_EQ(progress.log.size(), 2);
    EXPECT_EQ(progress.log[0].state, RunLine::State::Failed);
    EXPECT_EQ(progress.log[1].state, RunLine::State::Stopped);
}

TEST(RunProgress, isDoneWithShortfallsWhenSomethingWasLeftOut)
{
    RunProgress progress = beginRun(planOf({prague}));
    progress = afterEvent(progress, event(Kind::ChangeSkipped, prague, QStringLiteral("C8"), 2, 3, failure()));
    progress = afterEvent(progress, event(Kind::MachineDone, prague, {}, 2, 3));
    EXPECT_EQ(of(progress, prague).state, MachineRun::State::DoneWithShortfalls);
    EXPECT_EQ(progress.log.first().state, RunLine::State::LeftOut);
}

TEST(RunProgress, learnsFromTheResultOfMachinesThatWereNeverBegunWith)
{
    RunResult result;
    result.appliance.machine = QStringLiteral("lab9");
    result.clients << MachineResult{prague, 0, failure(), {}} << MachineResult{brno, 3, {}, {failure()}};
    const RunProgress progress = afterEnd(beginRun(planOf({prague, brno})), result);
    EXPECT_EQ(of(progress, prague).state, MachineRun::State::Stopped);
    EXPECT_EQ(of(progress, brno).state, MachineRun::State::DoneWithShortfalls);
    ASSERT_EQ(progress.log.size(), 1);
    EXPECT_EQ(progress.log[0].machine, prague);
    EXPECT_EQ(afterEnd(progress, result).log.size(), 1);
}

TEST(RunProgress, leavesOutBlockedClientsFromTheBeginning)
{
    Plan plan = planOf({prague, brno});
    plan.clients[0].error = failure();
    const RunProgress progress = beginRun(plan);
    EXPECT_EQ(of(progress, prague).state, MachineRun::State::Stopped);
    EXPECT_EQ(progress.total(), 2);
}

TEST(RunProgress, knowsFromTheJournalHowMuchAnUndoTakesBack)
{
    const auto entry = [](JournalEntry::Kind kind, const QString& machine, int number) {
        JournalEntry one;
        one.kind = kind;
        one.machine = machine;
        one.number = number;
        if (kind == JournalEntry::Kind::Begin)
            one.change = Change{};
        return one;
    };
    const QList<JournalEntry> entries{
        entry(JournalEntry::Kind::Begin, prague, 1),  entry(JournalEntry::Kind::Done, prague, 1),
        entry(JournalEntry::Kind::Begin, prague, 2),  entry(JournalEntry::Kind::Failed, prague, 2),
        entry(JournalEntry::Kind::Begin, brno, 3),    entry(JournalEntry::Kind::UndoBegin, brno, 3),
        entry(JournalEntry::Kind::UndoDone, brno, 3),
    };
    EXPECT_EQ(changesToTakeBack(entries), (QMap<QString, int>{{prague, 2}}));
    EXPECT_EQ(beginUndo(entries).total(), 2);
}
