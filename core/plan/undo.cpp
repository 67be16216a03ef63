// SPDX-License-Identifier: Apache-2.0
#include "core/base/sidebyside.h"
#include "core/base/tr.h"
#include "core/plan/lanerun.h"
#include "core/plan/perform.h"
#include "core/plan/runner.h"

#include <QSet>

namespace twinrail {

namespace {

/// A change that was begun and is not taken back yet.
struct Made {
    int number = 0;
    Change change;
    bool finished = false; ///< the journal says Done; otherwise it may have happened in part, or not at all
};

/// By machine, in the order in which they were made.
QMap<QString, QList<Made>> madeChanges(const QList<JournalEntry>& entries)
{
    QSet<int> done, takenBack;
    for (const JournalEntry& entry : entries) {
        if (entry.kind == JournalEntry::Kind::Done)
            done << entry.number;
        else if (entry.kind == JournalEntry::Kind::UndoDone)
            takenBack << entry.number;
    }
    QMap<QString, QList<Made>> made;
    for (const JournalEntry& entry : entries)
        if (entry.kind == JournalEntry::Kind::Begin && entry.change && !takenBack.contains(entry.number))
            made[entry.machine] << Made{entry.number, *entry.change, done.contains(entry.number)};
    return made;
}

// A change that never ended: when the machine is still as before it, there is nothing to take back. A tool's command
// may fail for the same reason, which is then no fault.
Result<> takeBack(const Made& made, const std::function<Result<>(const Change&)>& perform)
{
    Result<> result = perform(made.change);
    if (result || made.finished)
        return result;
    const Error::Kind kind = result.error().kind;
    if (kind == Error::Kind::Failed || kind == Error::Kind::Conflict || kind == Error::Kind::NotFound)
        return {};
    return result;
}

MachineResult undoMachine(const QString& machine, const QList<Made>& made,
                          const std::function<Result<>(const Change&)>& perform, Journal& journal, Telling& tell,
                          const Stop& stop)
{
    MachineResult result;
    result.machine = machine;
    const auto say = [&](RunEvent::Kind kind, const Change& change, const std::optional<Error>& error) {
        tell(RunEvent{kind, machine, change.step, result.done, static_cast<int>(made.size()), change.title, error});
    };
    for (auto it = made.crbegin(); it != made.crend(); ++it) {
        const QString where = QStringLiteral("%1, %2").arg(machine, it->change.step);
        if (stop.requested()) {
            result.error = Error{
                Error::Kind::Stopped, where, Tr::tr("Stopped as asked, between two changes. Undo again to go on."), {}};
            break;
        }
        say(RunEvent::Kind::ChangeStarted, it->change, {});
        JournalEntry entry;
        entry.kind = JournalEntry::Kind::UndoBegin;
        entry.machine = machine;
        entry.number = it->number;
        Result<> step = journal.append(entry);
        if (step)
            step = takeBack(*it, perform);
        entry.kind = step ? JournalEntry::Kind::UndoDone : JournalEntry::Kind::UndoFailed;
        if (!step)
            entry.error = at(where, step.error());
        const Result<> noted = journal.append(entry);
        if (!step || !noted) {
            result.error = at(where, step ? noted.error() : step.error());
            say(RunEvent::Kind::ChangeFailed, it->change, result.error);
            break; // what was made before it may depend on it: a LUN in use must not lose its sessions
        }
        ++result.done;
        say(RunEvent::Kind::ChangeDone, it->change, {});
    }
    tell(RunEvent{result.error ? RunEvent::Kind::MachineStopped : RunEvent::Kind::MachineDone,
                  machine,
                  {},
                  result.done,
                  static_cast<int>(made.size()),
                  Tr::tr("%n change(s) taken back.", nullptr, result.done),
                  result.error});
    return result;
}

} // namespace

RunResult undoJournal(const QList<JournalEntry>& entries, Fleet& fleet, Journal& journal, const RunListener& listener,
                      const Stop& stop)
{
    RunResult result;
    Telling tell(listener);
    QMap<QString, QList<Made>> made = madeChanges(entries);
    const QString appliance = entries.first().site[u"appliance"].toObject()[u"name"].toString();
    const QList<Made> onAppliance = made.take(appliance);
    const QStringList machines = made.keys();
    result.appliance.machine = appliance;
    result.clients.resize(machines.size());
    MachineResult* clients = result.clients.data();

    sideBySide(static_cast<std::size_t>(machines.size()), [&](std::size_t i) {
        const QString& machine = machines.at(static_cast<qsizetype>(i));
        Result<HostHands*> host = fleet.host(machine);
        if (!host) {
            clients[i] = MachineResult{machine, 0, at(machine, host.error()), {}};
            return;
        }
        clients[i] = undoMachine(
            machine, made.value(machine),
            [&](const Change& change) { return performOnHost(**host, change, Direction::Back); }, journal, tell, stop);
    });

    if (onAppliance.isEmpty())
        return result;
    const bool clientsDone =
        std::none_of(result.clients.begin(), result.clients.end(), [](const MachineResult& one) { return one.error; });
    Result<Appliance*> opened = fleet.appliance();
    if (!clientsDone)
        result.appliance.error =
            Error{Error::Kind::Conflict,
                  appliance,
                  Tr::tr("Left as it is: a client still has changes that were not taken back, and may "
                         "use its LUNs. Undo again when that is settled."),
                  {}};
    else if (!opened)
        result.appliance.error = at(appliance, opened.error());
    else
        result.appliance = undoMachine(
            appliance, onAppliance,
            [&](const Change& change) { return performOnAppliance(**opened, change, Direction::Back); }, journal, tell,
            stop);
    return result;
}

} // namespace twinrail
