// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/sections.h"

#include "core/base/tr.h"
#include "core/report/journalled.h"
#include "core/report/runs.h"
#include "core/report/sections/blocks.h"

namespace twinrail::sections {

namespace {

using Outcome = RunChange::Outcome;

bool inForce(const RunChange& change)
{
    return change.outcome == Outcome::Made || change.outcome == Outcome::NotTakenBack;
}

/// What undo destroys and what it leaves alone, of this run.
Bullets limits(const PastRun& run)
{
    Bullets list;
    for (const RunChange& one : run.changes)
        if (inForce(one) && holdsData(one.change))
            //: %1: machine, %2: the change, "Create the zvol …"
            list.items << Tr::tr("%1: “%2” is taken back together with everything stored there since.")
                              .arg(one.machine, one.change.title);
    for (const RunChange& one : run.changes)
        if (inForce(one) && !canBeTakenBack(one.change))
            //: %1: machine, %2: the change
            list.items
                << Tr::tr("%1: “%2” left nothing behind that could be taken back.").arg(one.machine, one.change.title);
    return list;
}

} // namespace

Section undo(const Report& report)
{
    Section section{QStringLiteral("undo"), Tr::tr("How to take it back"), {}, {}};
    QStringList commands;
    Bullets list;
    // The latest run first: what it did stands on what the earlier ones did.
    for (auto record = report.facts.runs.crbegin(); record != report.facts.runs.crend(); ++record) {
        const PastRun run = runOf(*record);
        if (run.state == PastRun::State::TakenBack || run.changes.isEmpty())
            continue;
        commands
            << QStringLiteral("twinrail undo '%1'").arg(QString(run.journal).replace(u'\'', QStringLiteral("'\\''")));
        list.items += limits(run).items;
    }
    if (commands.isEmpty()) {
        section.blocks << Paragraph{Tr::tr("There is nothing to take back: no recorded change is in force."),
                                    Tone::Plain};
        return section;
    }
    section.blocks << Paragraph{Tr::tr("Stop what uses the LUNs and unmount them, then run this in the folder of the "
                                       "site file, in this order:"),
                                Tone::Plain}
                   << Listing{{}, commands}
                   << Paragraph{Tr::tr("Undo takes back the last change first, on the clients side by side and then on "
                                       "the appliance. It leaves alone what is in use and what somebody else changed "
                                       "since, and says so."),
                                Tone::Plain};
    if (!list.items.isEmpty())
        section.blocks << Paragraph{Tr::tr("What to know before:"), Tone::Attention} << list;
    return section;
}

} // namespace twinrail::sections
