// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/topology/pathplan.h"
#include "core/topology/rules/family.h"

#include <QSet>

#include <algorithm>

namespace twinrail {

namespace {

void checkRedundancy(const Client& client, const QString& at, const QList<PlannedSession>& sessions, RuleReport& report)
{
    QSet<QString> nics;
    QSet<Portal> portals;
    for (const PlannedSession& session : sessions) {
        nics.insert(session.nic);
        portals.insert(session.portal);
    }
    if (sessions.isEmpty())
        report.error("site.path.none", at, Tr::tr("No path is planned for the client “%1”.").arg(client.name),
                     Tr::tr("Check its interfaces, the rails and the path plan (C7)."));
    else if (sessions.size() == 1)
        report.warning(
            "site.path.no-redundancy", at,
            Tr::tr("Only one path is planned for the client “%1”: if it fails, the LUNs are gone.").arg(client.name),
            Tr::tr("Plan at least two paths over two rails (C7)."));
    else if (nics.size() == 1 || portals.size() == 1)
        report.warning("site.path.one-rail", at,
                       Tr::tr("All paths of the client “%1” go over one network card or one portal.").arg(client.name),
                       Tr::tr("Plan at least two paths over two rails (C7)."));
}

void checkInterfaces(const Client& client, qsizetype c, const QList<PlannedSession>& sessions, RuleReport& report)
{
    for (qsizetype i = 0; i < client.interfaces.size(); ++i) {
        const QString name = client.interfaces.at(i).name;
        if (std::none_of(sessions.cbegin(), sessions.cend(),
                         [&](const PlannedSession& one) { return one.interface == name; }))
            report.warning("site.path.unused-interface", place(c, i, "name"),
                           Tr::tr("No path uses the interface “%1” of the client “%2”.").arg(name, client.name),
                           Tr::tr("Remove it, or plan a path over it (C7)."));
    }
}

void checkPortals(const Site& site, const QSet<Portal>& used, RuleReport& report)
{
    for (qsizetype i = 0; i < site.portalGroups.size(); ++i)
        if (!site.clients.isEmpty() && !used.contains(site.portalGroups.at(i).portal))
            report.warning("site.path.unused-portal", place("portalGroups", i, "portal"),
                           Tr::tr("No path uses the portal %1 of “%2”.")
                               .arg(site.portalGroups.at(i).portal.text(), site.portalGroups.at(i).name),
                           Tr::tr("Bind a target to the portal group, or plan a path to it (C7)."));
}

bool hasInterface(const Site& site, const QString& name)
{
    return std::any_of(site.clients.cbegin(), site.clients.cend(), [&](const Client& client) {
        return std::any_of(client.interfaces.cbegin(), client.interfaces.cend(),
                           [&](const Interface& interface) { return interface.name == name; });
    });
}

void checkCustom(const Site& site, RuleReport& report)
{
    const QList<CustomPath>& pairs = site.pathPlan.custom;
    for (qsizetype i = 0; i < pairs.size() && site.pathPlan.kind == PathPlanKind::Custom; ++i) {
        const Portal portal = pairs.at(i).portal;
        if (!hasInterface(site, pairs.at(i).interface))
            report.error(
                "site.path.unknown-interface", place("pathPlan/custom", i, "interface"),
                Tr::tr("The path plan names the interface “%1”, which no client has.").arg(pairs.at(i).interface),
                Tr::tr("Choose an interface of a client (C7)."));
        if (std::none_of(site.portalGroups.cbegin(), site.portalGroups.cend(),
                         [&](const PortalGroup& group) { return group.portal == portal; }))
            report.error("site.path.unknown-portal", place("pathPlan/custom", i, "portal"),
                         Tr::tr("The path plan names the portal %1, which no portal group holds.").arg(portal.text()),
                         Tr::tr("Choose the portal of one of the site's portal groups (C7)."));
    }
}

} // namespace

void pathRules(const Site& site, RuleReport& report)
{
    QSet<Portal> used;
    for (qsizetype c = 0; c < site.clients.size(); ++c) {
        const Client& client = site.clients.at(c);
        const QList<PlannedSession> sessions = plannedSessions(site, client);
        checkRedundancy(client, QStringLiteral("/clients/%1").arg(c), sessions, report);
        checkInterfaces(client, c, sessions, report);
        for (const PlannedSession& session : sessions)
            used.insert(session.portal);
    }
    checkPortals(site, used, report);
    checkCustom(site, report);
}

} // namespace twinrail
