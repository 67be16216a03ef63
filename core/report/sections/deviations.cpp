// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/sections.h"

#include "core/base/tr.h"
#include "core/report/numbers.h"
#include "core/report/sections/blocks.h"

namespace twinrail::sections {

namespace {

/// A line to be filled in by hand or in an editor.
QString blank() { return QString(16, u'_'); }

Table differences(const QList<Drift>& drift)
{
    Table table{Tr::tr("What differs from the site"),
                {Tr::tr("Machine"), Tr::tr("Step"), Tr::tr("Difference"), Tr::tr("Wanted"), Tr::tr("Found"),
                 Tr::tr("What to do"), Tr::tr("Accepted by")},
                {}};
    for (const Drift& one : drift)
        table.rows << QList<Cell>{literal(one.machine),
                                  text(one.step),
                                  text(one.what, Tone::Attention),
                                  literal(beginning(one.wanted.split(u'\n'))),
                                  literal(beginning(one.found.split(u'\n'))),
                                  text(one.advice),
                                  text(blank())};
    return table;
}

} // namespace

Section deviations(const Report& report)
{
    Section section{QStringLiteral("deviations"), Tr::tr("Known deviations"), {}, {}};
    const ReportNumbers numbers = numbersOf(report);
    const bool allAsked = numbers.clients == numbers.clientsAsked && !report.facts.survey.applianceError;
    if (!allAsked)
        section.blocks << Paragraph{
            Tr::tr("Not every machine could be asked: what differs on the others is not known."), Tone::Unknown};
    if (report.facts.drift.isEmpty())
        section.blocks << Paragraph{//: %1: "2 clients"
                                    Tr::tr("Nothing differs from the site on the machines that were asked (%1).")
                                        .arg(Tr::tr("%n client(s)", nullptr, numbers.clientsAsked)),
                                    allAsked ? Tone::Good : Tone::Unknown};
    else
        section.blocks << Paragraph{Tr::tr("Apply would change this. Whoever accepts a difference signs for it."),
                                    Tone::Attention}
                       << differences(report.facts.drift);
    return section;
}

} // namespace twinrail::sections
