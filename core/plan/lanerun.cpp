// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lanerun.h"

#include "core/base/tr.h"

namespace twinrail {

namespace {

// When the machine itself is lost, going on makes no sense, whatever the change would allow.
bool machineIsLost(const Error& error)
{
    return error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Untrusted ||
           error.kind == Error::Kind::Refused;
}

// What stands for a whole step where no single change is to blame.
ToolChange stepItself() { return {}; }

QString list(const QList<QByteArray>& tokens)
{
    QStringList texts;
    for (const QByteArray& token : tokens)
        texts << QString::fromUtf8(token);
    return texts.join(QStringLiteral(", "));
}

} // namespace

LaneRun::LaneRun(const MachinePlan& plan, LaneTools tools, Known known, Journal& journal, Telling& tell,
                 const Stop& stop)
    : m_plan(plan), m_tools(std::move(tools)), m_known(std::move(known)), m_journal(journal), m_tell(tell),
      m_stop(stop), m_total(plan.changes())
{
    m_result.machine = plan.machine;
}

MachineResult LaneRun::run()
{
    m_result.error = m_plan.error;
    for (qsizetype i = 0; i < m_plan.steps.size() && !m_result.error; ++i)
        if (runStep(i) == Next::Halt)
            break;
    if (m_result.error)
        say(RunEvent::Kind::MachineStopped, {}, m_result.error->text, m_result.error);
    else
        say(RunEvent::Kind::MachineDone, {}, Tr::tr("%n change(s) made.", nullptr, m_result.done));
    return std::move(m_result);
}

LaneRun::Next LaneRun::runStep(qsizetype index)
{
    const PlannedStep& step = m_plan.steps.at(index);
    Prepared prepared = step.prepared;
    if (!prepared.waitsFor.isEmpty()) {
        Result<Prepared> late = m_tools.prepare(index);
        if (!late)
            return failed(Change{step.info.id, step.info.title, stepItself(), {}, Change::OnFailure::Halt},
                          late.error());
        prepared = *late;
        m_total += static_cast<int>(std::count_if(prepared.changes.begin(), prepared.changes.end(), &changesSomething));
    }
    if (prepared.changes.isEmpty())
        return Next::GoOn;
    say(RunEvent::Kind::StepStarted, step.info.id, step.info.status);
    m_stepChanged = m_stepFellShort = false;
    for (const Change& change : prepared.changes) {
        if (m_stop.requested()) {
            m_result.error = Error{Error::Kind::Stopped,
                                   where(step.info.id),
                                   Tr::tr("Stopped as asked, between two changes. Run it again to go on, or undo it."),
                                   {}};
            return Next::Halt;
        }
        const auto* lesson = std::get_if<Lesson>(&change.action);
        if ((lesson ? runLesson(change, *lesson) : runChange(change)) == Next::Halt)
            return Next::Halt;
    }
    return m_stepChanged ? verify(index) : Next::GoOn;
}

LaneRun::Next LaneRun::runLesson(const Change& change, const Lesson& lesson)
{
    if (const auto missing = unresolved(change, m_known); !missing.isEmpty()) {
        skipped(change, missing);
        return Next::GoOn;
    }
    Result<Known> told = m_tools.learn(lesson);
    if (!told)
        return failed(change, told.error());
    m_known.insert(*told);
    return Next::GoOn;
}

LaneRun::Next LaneRun::runChange(const Change& planned)
{
    if (const auto missing = unresolved(planned, m_known); !missing.isEmpty()) {
        skipped(planned, missing);
        return Next::GoOn;
    }
    const Change change = resolved(planned, m_known);
    say(RunEvent::Kind::ChangeStarted, change.step, change.title);
    const Result<int> number = m_journal.begin(m_plan.machine, change);
    if (!number)
        return failed(Change{change.step, change.title, change.action, {}, Change::OnFailure::Halt}, number.error());
    const Result<> done = m_tools.perform(change);
    JournalEntry entry;
    entry.kind = done ? JournalEntry::Kind::Done : JournalEntry::Kind::Failed;
    entry.machine = m_plan.machine;
    entry.number = *number;
    if (!done)
        entry.error = at(where(change.step), done.error());
    const Result<> noted = m_journal.append(std::move(entry));
    m_stepChanged = true;
    if (!done)
        return failed(change, done.error());
    ++m_result.done;
    if (!noted)
        return failed(Change{change.step, change.title, change.action, {}, Change::OnFailure::Halt}, noted.error());
    say(RunEvent::Kind::ChangeDone, change.step, change.title);
    return Next::GoOn;
}

// Exit codes mislead (linux-initiator §3.1, §4.4): a step is done when preparing it again leaves nothing to do.
LaneRun::Next LaneRun::verify(qsizetype index)
{
    const QString id = m_plan.steps.at(index).info.id;
    Result<Prepared> left = m_tools.prepare(index);
    if (!left)
        return failed(Change{id, {}, stepItself(), {}, Change::OnFailure::Halt}, left.error());
    for (const Change& change : left->changes) {
        if (!changesSomething(change))
            continue;
        if (change.onFailure == Change::OnFailure::GoOn && m_stepFellShort)
            continue; // already said
        const Next next = failed(
            change, Error{Error::Kind::Failed,
                          {},
                          Tr::tr("The tools reported success, but this is still to be done: %1").arg(change.title),
                          {}});
        if (next == Next::Halt)
            return next;
    }
    say(RunEvent::Kind::StepVerified, id, m_plan.steps.at(index).info.title);
    return Next::GoOn;
}

LaneRun::Next LaneRun::failed(const Change& change, Error error)
{
    error = at(where(change.step), std::move(error));
    m_stepFellShort = true;
    if (change.onFailure == Change::OnFailure::GoOn && !machineIsLost(error)) {
        m_result.shortfalls << error;
        say(RunEvent::Kind::ChangeFailed, change.step, change.title, error);
        return Next::GoOn;
    }
    m_result.error = error;
    return Next::Halt;
}

void LaneRun::skipped(const Change& change, const QList<QByteArray>& missing)
{
    const Error error{Error::Kind::Failed,
                      where(change.step),
                      //: %1: a change, %2: what is not known, for example the answer of a portal
                      Tr::tr("Left out: %1. It needs %2.").arg(change.title, list(missing)),
                      {}};
    m_stepFellShort = true;
    m_result.shortfalls << error;
    JournalEntry entry;
    entry.kind = JournalEntry::Kind::Skipped;
    entry.machine = m_plan.machine;
    entry.error = error;
    if (const Result<> noted = m_journal.append(std::move(entry)); !noted)
        m_result.error = noted.error();
    say(RunEvent::Kind::ChangeSkipped, change.step, change.title, error);
}

void LaneRun::say(RunEvent::Kind kind, const QString& step, const QString& text, std::optional<Error> error)
{
    m_tell(RunEvent{kind, m_plan.machine, step, m_result.done, m_total, text, std::move(error)});
}

QString LaneRun::where(const QString& step) const { return QStringLiteral("%1, %2").arg(m_plan.machine, step); }

} // namespace twinrail
