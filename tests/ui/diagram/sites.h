// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/snapshot.h"
#include "tests/survey/examplesurvey.h"

namespace twinrail {

/// Two rails with that many portals each, a target for every portal, two NICs in every client.
inline Site wideSite(int clients, int portalsPerRail, int luns)
{
    Site site = exampleSite();
    site.portalGroups.clear();
    site.targets.clear();
    site.luns.clear();
    site.clients.clear();
    for (int i = 0; i < 2 * portalsPerRail; ++i) {
        const int subnet = i < portalsPerRail ? 8 : 9;
        const QString name = QStringLiteral("tpg_lab9_e1000g%1").arg(i + 1);
        const QString address = QStringLiteral("10.10.%1.%2").arg(subnet).arg(90 + i % portalsPerRail);
        site.portalGroups.append({name, Portal::parse(address).value(), site.rails.at(subnet - 8).name});
        const QString iqn = QStringLiteral("iqn.2011-09.dom.homer:%1:13611547-b4e6-e4b9-d97b-d1f4df275f58");
        site.targets.append({IscsiName::parse(iqn.arg(i + 1, 2, 10, QLatin1Char('0'))).value(), name, {}});
    }
    for (int i = 0; i < luns; ++i)
        site.luns.append(exampleLun(i, qPrintable(QStringLiteral("hydra_db-%1").arg(i, 2, 10, QLatin1Char('0')))));
    for (int i = 0; i < clients; ++i) {
        Client client = exampleClient();
        client.name = QStringLiteral("node-%1").arg(i + 1, 2, 10, QLatin1Char('0'));
        for (int rail = 0; rail < 2; ++rail)
            client.interfaces[rail].address = QHostAddress(QStringLiteral("10.10.%1.%2").arg(8 + rail).arg(i + 1));
        site.clients.append(client);
    }
    return site;
}

inline Snapshot plannedOnly(const Site& site) { return snapshotOf(site, {}, true); }

/// All paths in one state, but those that `choose` takes out.
template <typename Choose> Snapshot snapshotWith(const Site& site, PathState usual, PathState other, Choose choose)
{
    Snapshot snapshot = plannedOnly(site);
    for (PathRowState& row : snapshot.paths) {
        const bool chosen = choose(row);
        row.state = chosen ? other : usual;
        row.reason = chosen ? QStringLiteral("The interface is not logged in to the target.") : QString();
    }
    return snapshot;
}

inline Snapshot allActive(const Site& site)
{
    return snapshotWith(site, PathState::Active, PathState::Active, [](const PathRowState&) { return false; });
}

/// The second rail of the first client is down.
inline Snapshot oneRailDown(const Site& site)
{
    return snapshotWith(site, PathState::Active, PathState::Missing, [&](const PathRowState& row) {
        return row.client == site.clients.at(0).name && row.rail == site.rails.at(1).name;
    });
}

} // namespace twinrail
