// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/sections.h"

#include "core/base/tr.h"
#include "core/report/numbers.h"
#include "core/report/sections/blocks.h"
#include "core/report/todo.h"

namespace twinrail::sections {

namespace {

constexpr int shownLuns = 25; ///< a manager reads no more; the path section has them all

/// One line of the counts: what, how many were checked, how many are as they should be, how many are not.
QList<Cell> count(const QString& what, int checked, int good, Tone otherwise = Tone::Bad)
{
    const int rest = checked - good;
    return {text(what), number(checked), number(good), number(rest, shouldBeNone(rest, otherwise))};
}

Table counts(const ReportNumbers& numbers)
{
    return {Tr::tr("What was checked"),
            {Tr::tr("What"), Tr::tr("Checked"), Tr::tr("As planned"), Tr::tr("Not as planned")},
            {count(Tr::tr("Clients that answered"), numbers.clients, numbers.clientsAsked, Tone::Unknown),
             count(Tr::tr("LUNs on clients"), numbers.lunsChecked, numbers.lunsAsPlanned),
             count(Tr::tr("Sessions"), numbers.sessionsPlanned, numbers.sessionsUp),
             count(Tr::tr("Paths"), numbers.pathsPlanned, numbers.pathsActive),
             count(Tr::tr("Rules and assumptions"), numbers.checks, numbers.passed + numbers.notes, Tone::Attention)}};
}

Table besides(const ReportNumbers& numbers)
{
    return {Tr::tr("Besides"),
            {Tr::tr("What"), Tr::tr("Number")},
            {{text(Tr::tr("Paths that nobody planned")),
              number(numbers.pathsUnexpected, shouldBeNone(numbers.pathsUnexpected, Tone::Attention))},
             {text(Tr::tr("Differences from the site")),
              number(numbers.differences, shouldBeNone(numbers.differences, Tone::Attention))},
             {text(Tr::tr("Recorded runs")), number(numbers.runs)},
             {text(Tr::tr("Changes that were made")), number(numbers.changesMade)},
             {text(Tr::tr("Changes that failed")), number(numbers.changesFailed, shouldBeNone(numbers.changesFailed))},
             {text(Tr::tr("Changes that were taken back")), number(numbers.changesTakenBack)}}};
}

Table attention(const Verdict& verdict)
{
    Table table{Tr::tr("LUNs that are not as planned"),
                {Tr::tr("Client"), Tr::tr("LUN"), Tr::tr("Alias"), Tr::tr("Planned"), Tr::tr("Active"),
                 Tr::tr("Result"), Tr::tr("Why")},
                {}};
    for (const Health health : {Health::Critical, Health::Unknown, Health::Degraded})
        for (const LunVerdict& lun : verdict.luns)
            if (lun.health == health && table.rows.size() < shownLuns)
                table.rows << QList<Cell>{literal(lun.client),       number(lun.lun),
                                          literal(lun.alias),        number(lun.planned),
                                          number(lun.active),        text(healthWord(lun.health), toneOf(lun.health)),
                                          text(whyNotAsPlanned(lun))};
    return table;
}

} // namespace

Section summary(const Report& report)
{
    const ReportNumbers numbers = numbersOf(report);
    Section section{QStringLiteral("summary"), Tr::tr("Summary"), {}, {}};
    section.blocks << Paragraph{report.reason, toneOf(report.result)}
                   << Paragraph{Tr::tr("First thing to do: %1").arg(firstThingToDo(report)), Tone::Plain}
                   << counts(numbers) << besides(numbers);
    const int bad = numbers.lunsChecked - numbers.lunsAsPlanned;
    if (bad > 0)
        section.blocks << attention(report.verdict);
    if (bad > shownLuns)
        section.blocks << Paragraph{Tr::tr("… and %n more LUN(s), see the paths.", nullptr, bad - shownLuns),
                                    Tone::Attention};
    return section;
}

} // namespace twinrail::sections
