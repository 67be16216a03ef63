// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/sections.h"

#include "core/base/tr.h"
#include "core/report/numbers.h"
#include "core/report/sections/blocks.h"
#include "core/topology/pathplan.h"

namespace twinrail::sections {

namespace {

QString planSentence(PathPlanKind kind)
{
    switch (kind) {
    case PathPlanKind::RailPinned:
        return Tr::tr("rail-pinned: each interface logs in to the portals of its own rail");
    case PathPlanKind::FullMesh:
        return Tr::tr("full mesh: every interface logs in to every portal");
    case PathPlanKind::Custom:
        return Tr::tr("custom: the listed pairs of interface and portal");
    }
    return {};
}

QString seconds(int count) { return Tr::tr("%n second(s)", nullptr, count); }

FactList expected(const Report& report)
{
    const Site& site = report.facts.site;
    const ReportNumbers numbers = numbersOf(report);
    return {{{Tr::tr("Path plan"), text(planSentence(site.pathPlan.kind))},
             {Tr::tr("Expected sessions"), number(numbers.sessionsPlanned)},
             {Tr::tr("Expected paths of each LUN on each client"), number(numbers.pathsPerLun)},
             {Tr::tr("Expected paths in all"), number(numbers.pathsPlanned)},
             {Tr::tr("Target group"), literal(site.targetGroup)},
             {Tr::tr("Host group"), literal(site.hostGroup)},
             {Tr::tr("A path is given up after"), text(seconds(site.timers.replacement))},
             {Tr::tr("A silent portal is asked every"), text(seconds(site.timers.noopInterval))},
             {Tr::tr("and must answer within"), text(seconds(site.timers.noopTimeout))},
             {Tr::tr("I/O is held without any path for"), text(seconds(site.multipath.queueSeconds))}}};
}

Table rails(const Site& site)
{
    Table table{Tr::tr("Rails"),
                {Tr::tr("Rail"), Tr::tr("Subnet"), Tr::tr("Portal group"), Tr::tr("Portal"), Tr::tr("Target")},
                {}};
    for (const Rail& rail : site.rails)
        for (const PortalGroup& group : site.portalGroups) {
            if (group.rail != rail.name)
                continue;
            QStringList targets;
            for (const Target& target : site.targets)
                if (target.portalGroup == group.name)
                    targets << target.name.text();
            table.rows << QList<Cell>{literal(rail.name), literal(rail.subnet.text()), literal(group.name),
                                      literal(group.portal.text()), literal(targets.join(u'\n'))};
        }
    return table;
}

Table sessions(const Site& site)
{
    Table table{Tr::tr("Planned sessions"),
                {Tr::tr("Client"), Tr::tr("Interface"), Tr::tr("NIC"), Tr::tr("Portal"), Tr::tr("Target")},
                {}};
    for (const Client& client : site.clients)
        for (const PlannedSession& planned : plannedSessions(site, client))
            table.rows << QList<Cell>{literal(client.name), literal(planned.interface), literal(planned.nic),
                                      literal(planned.portal.text()), literal(planned.target.text())};
    return table;
}

} // namespace

Section intent(const Report& report)
{
    Section section{
        QStringLiteral("intent"), Tr::tr("What was planned"), {expected(report), rails(report.facts.site)}, {}};
    if (report.detail != ReportDetail::Summary)
        section.blocks << sessions(report.facts.site);
    return section;
}

} // namespace twinrail::sections
