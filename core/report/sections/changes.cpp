// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/sections.h"

#include "core/base/tr.h"
#include "core/report/journalled.h"
#include "core/report/runs.h"
#include "core/report/sections/blocks.h"

namespace twinrail::sections {

namespace {

using Outcome = RunChange::Outcome;

constexpr int shownLines = 6; ///< of a side of a change; the appendix has them all

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Made:
        return Tone::Good;
    case Outcome::Failed:
    case Outcome::NotTakenBack:
        return Tone::Bad;
    case Outcome::Interrupted:
        return Tone::Unknown;
    case Outcome::MadeLater:
    case Outcome::TakenBack:
        return Tone::Plain;
    }
    return Tone::Unknown;
}

Tone toneOf(PastRun::State state)
{
    switch (state) {
    case PastRun::State::Finished:
        return Tone::Good;
    case PastRun::State::TakenBack:
        return Tone::Plain;
    case PastRun::State::FellShort:
    case PastRun::State::Unfinished:
    case PastRun::State::PartTakenBack:
        return Tone::Bad;
    }
    return Tone::Unknown;
}

FactList runFacts(const PastRun& run)
{
    const int failed = run.count(Outcome::Failed) + run.count(Outcome::Interrupted) + run.count(Outcome::NotTakenBack);
    return {{{Tr::tr("Result"), text(runStateWord(run.state), toneOf(run.state))},
             {Tr::tr("Journal"), literal(run.journal)},
             {Tr::tr("Began"), text(timeText(run.began))},
             {Tr::tr("Last entry"), text(timeText(run.last))},
             {Tr::tr("Changes"), number(static_cast<int>(run.changes.size()))},
             {Tr::tr("Made"), number(run.count(Outcome::Made))},
             {Tr::tr("Failed or interrupted"), number(failed, shouldBeNone(failed))},
             {Tr::tr("Left out"), number(static_cast<int>(run.leftOut.size()),
                                         shouldBeNone(static_cast<int>(run.leftOut.size()), Tone::Attention))},
             {Tr::tr("Taken back"), number(run.count(Outcome::TakenBack))}}};
}

/// Each step that the run took, once, with what it is for: a thousand changes have a dozen steps.
Table stepTable(const PastRun& run)
{
    Table table{Tr::tr("The steps of this run"), {Tr::tr("Step"), Tr::tr("What it sets up"), Tr::tr("Why")}, {}};
    QStringList ids;
    for (const RunChange& one : run.changes)
        ids << one.change.step;
    for (const StepInfo& step : stepsOf(ids))
        table.rows << QList<Cell>{literal(step.id), text(step.title), text(step.purpose)};
    return table;
}

Table changeTable(const PastRun& run, const QString& machine)
{
    Table table{Tr::tr("What was changed on %1").arg(machine),
                {Tr::tr("Step"), Tr::tr("Change"), Tr::tr("Result"), Tr::tr("Before"), Tr::tr("After")},
                {}};
    for (const RunChange& one : run.changes) {
        if (one.machine != machine)
            continue;
        const BeforeAfter sides = beforeAfter(one.change);
        table.rows << QList<Cell>{
            literal(one.change.step), text(one.change.title), text(outcomeWord(one.outcome), toneOf(one.outcome)),
            literal(beginning(sides.before, shownLines)), literal(beginning(sides.after, shownLines))};
    }
    return table;
}

Bullets troubles(const PastRun& run)
{
    Bullets list;
    for (const RunChange& one : run.changes)
        if (one.error && one.outcome != Outcome::MadeLater)
            list.items << QStringLiteral("%1: %2").arg(at(one.machine, *one.error).where, one.error->text);
    for (const Error& error : run.leftOut)
        list.items << QStringLiteral("%1: %2").arg(error.where, error.text);
    return list;
}

Section runSection(const Site& site, const PastRun& run, int index)
{
    Section section{
        QStringLiteral("run-%1").arg(index), Tr::tr("Run of %1").arg(timeText(run.began)), {runFacts(run)}, {}};
    if (const Bullets list = troubles(run); !list.items.isEmpty())
        section.blocks << Paragraph{Tr::tr("What failed or was left out:"), Tone::Bad} << list;
    if (!run.changes.isEmpty())
        section.blocks << stepTable(run);
    for (const QString& machine : machinesOf(site, run))
        section.blocks << changeTable(run, machine);
    return section;
}

} // namespace

Section changes(const Report& report)
{
    Section section{QStringLiteral("changes"), Tr::tr("Settings that were changed"), {}, {}};
    if (report.facts.runs.isEmpty())
        section.blocks << Paragraph{
            Tr::tr("No run of Twinrail is recorded beside the site file, so nothing is known of earlier settings."),
            Tone::Plain};
    int index = 0;
    for (const RunRecord& record : report.facts.runs)
        section.sections << runSection(report.facts.site, runOf(record), ++index);
    return section;
}

} // namespace twinrail::sections
