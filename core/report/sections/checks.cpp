// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/sections.h"

#include "core/base/tr.h"
#include "core/report/numbers.h"
#include "core/report/sections/blocks.h"

#include <initializer_list>

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

/// The worst first; what is as it should be needs no advice and has a table of its own.
Table found(const Report& report, const QString& caption, std::initializer_list<Finding::Severity> severities)
{
    Table table{
        caption, {Tr::tr("Severity"), Tr::tr("Place"), Tr::tr("Finding"), Tr::tr("What to do"), Tr::tr("Check")}, {}};
    for (const Finding::Severity severity : severities)
        for (const Finding& one : report.findings)
            if (one.severity == severity)
                table.rows << QList<Cell>{text(severityName(one.severity), toneOf(one.severity)), literal(one.place),
                                          text(one.text), text(one.advice), literal(one.id)};
    return withoutEmptyColumns(table);
}

} // namespace

Section checks(const Report& report)
{
    using Severity = Finding::Severity;
    Section section{QStringLiteral("checks"),
                    Tr::tr("Checks"),
                    {Paragraph{Tr::tr("The rules for a site, and the assumptions A1 to A10 of the how-to, each as a "
                                      "question to the machines."),
                               Tone::Plain},
                     counts(numbersOf(report))},
                    {}};
    for (const Table& table : {found(report, Tr::tr("What was found"),
                                     {Severity::Error, Severity::Warning, Severity::Unknown, Severity::Note}),
                               found(report, Tr::tr("What is as it should be"), {Severity::Pass})})
        if (!table.rows.isEmpty())
            section.blocks << table;
    return section;
}

} // namespace twinrail::sections
