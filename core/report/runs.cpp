// SPDX-License-Identifier: Apache-2.0
#include "core/report/runs.h"

#include <QHash>

#include <algorithm>

namespace twinrail {

namespace {

using Kind = JournalEntry::Kind;
using Outcome = RunChange::Outcome;

/// A journal, entry by entry.
class Reading {
public:
    void take(const JournalEntry& entry)
    {
        switch (entry.kind) {
        case Kind::Header:
            break;
        case Kind::Begin:
            if (entry.change)
                begin(entry);
            m_undoing = false;
            break;
        case Kind::Done:
            set(entry, Outcome::Made);
            break;
        case Kind::Failed:
            set(entry, Outcome::Failed);
            break;
        case Kind::Skipped:
            m_run.leftOut << entry.error.value_or(Error{Error::Kind::Failed, entry.machine, {}, {}});
            m_undoing = false;
            break;
        case Kind::UndoBegin:
            m_undoing = true;
            break;
        case Kind::UndoDone:
            set(entry, Outcome::TakenBack);
            m_undoing = true;
            break;
        case Kind::UndoFailed:
            set(entry, Outcome::NotTakenBack);
            m_undoing = true;
            break;
        case Kind::End:
            break;
        }
        m_ended = entry.kind == Kind::End;
        if (!m_run.began.isValid())
            m_run.began = entry.time;
        m_run.last = entry.time;
    }

    [[nodiscard]] PastRun run(const QString& journal)
    {
        m_run.journal = journal;
        settleRetries();
        m_run.state = state();
        return m_run;
    }

private:
    void begin(const JournalEntry& entry)
    {
        m_at.insert(entry.number, m_run.changes.size());
        m_run.changes << RunChange{entry.number, entry.machine, entry.time, *entry.change, Outcome::Interrupted, {}};
    }
    void set(const JournalEntry& entry, Outcome outcome)
    {
        const auto at = m_at.constFind(entry.number);
        if (at == m_at.cend())
            return;
        RunChange& change = m_run.changes[*at];
        change.outcome = outcome;
        change.error = entry.error;
    }
    /// A run that stopped is gone on with in the same journal: what failed first may have been made later.
    void settleRetries()
    {
        const auto same = [](const RunChange& a, const RunChange& b) {
            return a.machine == b.machine && a.change.step == b.change.step && a.change.title == b.change.title;
        };
        for (RunChange& failed : m_run.changes)
            if (failed.outcome == Outcome::Failed || failed.outcome == Outcome::Interrupted)
                for (const RunChange& later : std::as_const(m_run.changes))
                    if (later.number > failed.number && later.outcome == Outcome::Made && same(failed, later))
                        failed.outcome = Outcome::MadeLater;
    }
    [[nodiscard]] PastRun::State state() const
    {
        if (m_undoing)
            return m_ended ? PastRun::State::TakenBack : PastRun::State::PartTakenBack;
        if (!m_ended)
            return PastRun::State::Unfinished;
        const bool short_ = m_run.count(Outcome::Failed) > 0 || m_run.count(Outcome::Interrupted) > 0 ||
                            m_run.count(Outcome::NotTakenBack) > 0 || !m_run.leftOut.isEmpty();
        return short_ ? PastRun::State::FellShort : PastRun::State::Finished;
    }

    PastRun m_run;
    QHash<int, qsizetype> m_at; ///< where in `changes` a number stands
    bool m_ended = false;
    bool m_undoing = false; ///< the last that was done was taking back
};

bool keepsFromSuccess(const PastRun& run, bool left, Health health)
{
    switch (run.state) {
    case PastRun::State::Finished:
    case PastRun::State::TakenBack:
        return false;
    case PastRun::State::PartTakenBack:
        return true;
    case PastRun::State::Unfinished:
        return left || run.count(Outcome::Failed) > 0 || run.count(Outcome::NotTakenBack) > 0;
    case PastRun::State::FellShort:
        // It went to its end, so a failure that a later attempt found settled has left nothing behind. What was only
        // left out (a portal did not answer) shows in the verdict: then its word says more.
        return left &&
               (run.count(Outcome::Failed) > 0 || run.count(Outcome::NotTakenBack) > 0 || health == Health::AsPlanned);
    }
    return true;
}

} // namespace

int PastRun::count(RunChange::Outcome outcome) const
{
    return static_cast<int>(std::count_if(changes.cbegin(), changes.cend(),
                                          [outcome](const RunChange& one) { return one.outcome == outcome; }));
}

PastRun runOf(const RunRecord& record)
{
    Reading reading;
    for (const JournalEntry& entry : record.entries)
        reading.take(entry);
    return reading.run(record.journal);
}

QStringList machinesOf(const Site& site, const PastRun& run)
{
    QStringList changed;
    for (const RunChange& one : run.changes)
        if (!changed.contains(one.machine))
            changed << one.machine;
    QStringList machines;
    if (changed.removeOne(site.appliance.name))
        machines << site.appliance.name;
    for (const Client& client : site.clients)
        if (changed.removeOne(client.name))
            machines << client.name;
    changed.sort();
    return machines + changed;
}

bool somethingIsLeft(const ReportFacts& facts)
{
    if (!facts.drift.isEmpty() || facts.survey.applianceError)
        return true;
    for (const Client& client : facts.site.clients) {
        const auto found = std::find_if(facts.survey.clients.cbegin(), facts.survey.clients.cend(),
                                        [&](const ClientSurvey& one) { return one.client == client.name; });
        if (found == facts.survey.clients.cend() || found->error)
            return true;
        for (const MapDevice& device : found->mapDevices)
            if (!device.linked || !device.readable)
                return true;
    }
    return false;
}

std::optional<PastRun> incompleteRun(const ReportFacts& facts, Health health)
{
    QList<PastRun> runs;
    for (const RunRecord& record : facts.runs)
        runs << runOf(record);
    std::stable_sort(runs.begin(), runs.end(), [](const PastRun& a, const PastRun& b) { return a.last > b.last; });
    const bool left = somethingIsLeft(facts);
    for (const PastRun& run : std::as_const(runs)) {
        if (keepsFromSuccess(run, left, health))
            return run;
        if (run.state == PastRun::State::Finished)
            break;
    }
    return std::nullopt;
}

} // namespace twinrail
