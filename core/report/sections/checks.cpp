// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/sections.h"

#include "core/base/tr.h"
#include "core/report/numbers.h"
#include "core/report/sections/blocks.h"

namespace twinrail::sections {

namespace {

Table counts(const ReportNumbers& numbers)
{
    using Severity = Finding::Severity;
    Table table{Tr::tr("%n check(s)", nullptr, numbers.checks), {Tr::tr("Severity"), Tr::tr("Number")}, {}};
    const QList<QPair<Severity, int>> rows{{Severity::Error, numbers.errors},
                                           {Severity::Warning, numbers.warnings},
                                           {Severity::Unknown, numbers.unknowns},
                                           {Severity::Note, numbers.notes},
                                           {Severity::Pass, numbers.passed}};
    for (const auto& row : rows)
        table.rows << QList<Cell>{text(severityName(row.first), toneOf(row.first)), number(row.second)};
    return table;
}

Table found(const Report& report)
{
    Table table{Tr::tr("What they say"),
                {Tr::tr("Severity"), Tr::tr("Check"), Tr::tr("Place"), Tr::tr("Finding"), Tr::tr("What to do")},
                {}};
    using Severity = Finding::Severity;
    for (const Severity severity :
         {Severity::Error, Severity::Warning, Severity::Unknown, Severity::Note, Severity::Pass})
        for (const Finding& one : report.findings)
            if (one.severity == severity)
                table.rows << QList<Cell>{text(severityName(one.severity), toneOf(one.severity)), literal(one.id),
                                          literal(one.place), text(one.text), text(one.advice)};
    return table;
}

} // namespace

Section checks(const Report& report)
{
    return {QStringLiteral("checks"),
            Tr::tr("Checks"),
            {Paragraph{Tr::tr("The rules for a site, and the assumptions A1 to A10 of the how-to, each as a question "
                              "to the machines."),
                       Tone::Plain},
             counts(numbersOf(report)), found(report)},
            {}};
}

} // namespace twinrail::sections
