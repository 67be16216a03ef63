// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/sections.h"

#include "core/base/tr.h"
#include "core/report/journalled.h"
#include "core/report/runs.h"
#include "core/report/sections/blocks.h"

namespace twinrail::sections {

namespace {

/// One change: what it is as a comment, then what ran.
QStringList linesOf(const RunChange& one)
{
    return QStringList{
               QStringLiteral("# %1  %2 (%3)").arg(one.change.step, one.change.title, outcomeWord(one.outcome))} +
           exactLines(one.change);
}

void addRun(const Site& site, const PastRun& run, Section& section)
{
    QHash<QString, QStringList> lines;
    for (const RunChange& one : run.changes)
        lines[one.machine] += linesOf(one);
    for (const QString& machine : machinesOf(site, run))
        section.blocks << Listing{//: %1: machine, %2: when a run began
                                  Tr::tr("%1, run of %2").arg(machine, timeText(run.began)), lines.value(machine)};
}

} // namespace

Section commands(const Report& report)
{
    Section section{QStringLiteral("commands"), Tr::tr("Appendix: exact commands and calls"), {}, {}};
    for (const RunRecord& record : report.facts.runs)
        addRun(report.facts.site, runOf(record), section);
    if (section.blocks.isEmpty())
        section.blocks << Paragraph{Tr::tr("No run is recorded beside the site file."), Tone::Plain};
    return section;
}

} // namespace twinrail::sections
