// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/parts/tiersite.h"

#include "core/lab/world/siteparts.h"

namespace twinrail::bench {

namespace {

QHostAddress addressIn(const Rail& rail, int number)
{
    // Wider than the how-to's subnets: there are more clients than one byte counts.
    const quint32 net = rail.subnet.contains(QHostAddress(QStringLiteral("10.10.8.1"))) ? 0x0a080000 : 0x0a090000;
    return QHostAddress(net + quint32(number));
}

template <typename T> void widen(QList<T>& list, int count)
{
    const QList<T> samples = list;
    list.clear();
    for (int i = 0; i < count; ++i)
        list << samples.at(i % samples.size());
}

void rollUp(ClientLive& client, const Site& site)
{
    client.luns = lunsOf(site, client.paths);
    client.condition = clientCondition(client.luns, client.paths);
}

} // namespace

Site tierSite(const Tier& tier)
{
    Site site = lab::howtoSite();
    const QList<PortalGroup> groups = site.portalGroups;
    site.portalGroups.clear();
    site.targets.clear();
    for (qsizetype rail = 0; rail < site.rails.size(); ++rail)
        for (int i = 0; i < tier.paths / 2; ++i) {
            PortalGroup group = groups[rail];
            group.name += QStringLiteral("_%1").arg(i);
            group.portal = lab::known<Portal>(addressIn(site.rails[rail], 60'000 + i).toString());
            site.portalGroups << group;
            const QString name = QStringLiteral("iqn.2011-09.dom.homer:%1:target-%2").arg(rail).arg(i);
            site.targets << Target{lab::known<IscsiName>(name), group.name, {}};
        }
    widen(site.luns, tier.luns);
    for (int i = 0; i < tier.luns; ++i) {
        site.luns[i].number = i;
        site.luns[i].alias = QStringLiteral("hydra_db-%1").arg(i, 3, 10, QLatin1Char('0'));
    }
    widen(site.clients, tier.clients);
    for (int i = 0; i < tier.clients; ++i) {
        Client& client = site.clients[i];
        client.name = QStringLiteral("node-%1").arg(i, 3, 10, QLatin1Char('0'));
        client.initiator = lab::known<IscsiName>(QStringLiteral("iqn.2011-10.dom.homer:1:") + client.name);
        for (qsizetype rail = 0; rail < site.rails.size(); ++rail)
            client.interfaces[rail].address = addressIn(site.rails[rail], i + 1);
    }
    return site;
}

SiteLive tierLive(const Site& site)
{
    SiteLive live = unwatched(site);
    int number = 0;
    for (ClientLive& client : live.clients) {
        for (PathRowState& path : client.paths)
            path.state = ++number % 100 == 0 ? PathState::Failed : PathState::Active;
        rollUp(client, site);
    }
    return live;
}

void failFirstRail(ClientLive& client, const Site& site)
{
    for (PathRowState& path : client.paths)
        if (path.rail == site.rails.first().name)
            path.state = PathState::Failed;
    rollUp(client, site);
}

} // namespace twinrail::bench
