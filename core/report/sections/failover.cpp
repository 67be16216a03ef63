// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/sections.h"

#include "core/base/tr.h"
#include "core/report/sections/blocks.h"

#include <algorithm>

namespace twinrail::sections {

namespace {

QString seconds(int count) { return Tr::tr("%n second(s)", nullptr, count); }

Cell longest(const Stall& stall)
{
    return stall.longest ? text(seconds(*stall.longest)) : text(Tr::tr("without end: a timer is off"), Tone::Bad);
}

QList<Cell> row(const Report& report, const Client& client)
{
    const auto found = std::find_if(report.stalls.cbegin(), report.stalls.cend(),
                                    [&](const ClientStall& one) { return one.client == client.name; });
    if (found == report.stalls.cend() || !found->stall)
        return {literal(client.name), notKnown(), notKnown()};
    return {literal(client.name), text(seconds(found->stall->shortest)), longest(*found->stall)};
}

} // namespace

Section failover(const Report& report)
{
    const Stall planned = plannedStall(report.facts.site.timers);
    Table table{
        Tr::tr("As the timers in force have it"), {Tr::tr("Client"), Tr::tr("At least"), Tr::tr("At most")}, {}};
    for (const Client& client : report.facts.site.clients)
        table.rows << row(report, client);
    return {QStringLiteral("failover"),
            Tr::tr("When a path is lost"),
            {Paragraph{Tr::tr("The I/O on a path that is lost without a word stands still this long, then goes on "
                              "along the others. It is computed from the timers, not measured."),
                       Tone::Plain},
             FactList{{{Tr::tr("Planned, at least"), text(seconds(planned.shortest))},
                       {Tr::tr("Planned, at most"), longest(planned)},
                       {Tr::tr("Without any path, I/O is held for"),
                        text(seconds(report.facts.site.multipath.queueSeconds))}}},
             table},
            {}};
}

} // namespace twinrail::sections
