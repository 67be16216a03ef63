// SPDX-License-Identifier: Apache-2.0
#include "core/watch/livestate.h"

#include <QHash>

#include <algorithm>

namespace twinrail {

namespace {

void countIn(PathCount& count, PathState state)
{
    count.planned += state == PathState::Unexpected ? 0 : 1;
    switch (state) {
    case PathState::Planned:
        ++count.notChecked;
        return;
    case PathState::Flapping: // shown of what is usable at the moment
        ++count.flapping;
        ++count.active;
        return;
    case PathState::Active:
        ++count.active;
        return;
    case PathState::Missing:
        ++count.missing;
        return;
    case PathState::Unexpected:
        ++count.unexpected;
        return;
    case PathState::Unknown:
        ++count.unknown;
        return;
    case PathState::Discovered:
    case PathState::LoggedIn:
    case PathState::Failed:
        return;
    }
}

} // namespace

QList<LunLive> lunsOf(const Site& site, const QList<PathRowState>& paths)
{
    QHash<int, PathCount> counts;
    for (const PathRowState& row : paths)
        countIn(counts[row.lun], row.state);
    QList<LunLive> luns;
    for (const Lun& lun : site.luns) {
        const PathCount count = counts.value(lun.number);
        luns.append({lun.number, lun.alias, count, conditionOf(count)});
    }
    return luns;
}

Condition clientCondition(const QList<LunLive>& luns, const QList<PathRowState>& paths)
{
    if (paths.isEmpty() && luns.isEmpty())
        return Condition::NotChecked;
    Condition condition = Condition::Ok;
    for (const LunLive& lun : luns)
        condition = worst(condition, lun.condition);
    for (const PathRowState& row : paths)
        if (row.lun < 0)
            condition = worst(condition, conditionOf(row.state));
    return condition;
}

Condition SiteLive::condition() const
{
    if (clients.isEmpty())
        return Condition::NotChecked;
    return std::min_element(clients.cbegin(), clients.cend(),
                            [](const ClientLive& a, const ClientLive& b) {
                                return a.condition != b.condition && worst(a.condition, b.condition) == a.condition;
                            })
        ->condition;
}

const ClientLive* SiteLive::client(const QString& name) const
{
    const auto found =
        std::find_if(clients.cbegin(), clients.cend(), [&](const ClientLive& one) { return one.client == name; });
    return found == clients.cend() ? nullptr : &*found;
}

Snapshot SiteLive::snapshot() const
{
    Snapshot snapshot;
    for (const ClientLive& one : clients)
        snapshot.paths += one.paths;
    return snapshot;
}

SiteLive unwatched(const Site& site)
{
    SiteLive live;
    for (const Client& client : site.clients) {
        Site alone = site;
        alone.clients = {client};
        ClientLive one;
        one.client = client.name;
        one.paths = snapshotOf(alone, {}, false).paths;
        one.luns = lunsOf(site, one.paths);
        one.condition = clientCondition(one.luns, one.paths);
        live.clients.append(one);
    }
    return live;
}

} // namespace twinrail
