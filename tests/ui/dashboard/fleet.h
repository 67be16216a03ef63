// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fleets as the dashboard gets them: news about clients whose paths are in chosen states.

#include "core/watch/fleetwatch.h"
#include "tests/ui/diagram/sites.h"

namespace twinrail {

using StateOf = std::function<PathState(const PathRowState& row)>;

inline StateOf always(PathState state)
{
    return [state](const PathRowState&) { return state; };
}

/// The paths of one LUN of a client in `state`, or so many of them; all others active.
inline StateOf except(const QString& client, int lun, PathState state, int paths = 1'000)
{
    const auto left = std::make_shared<int>(paths);
    return [client, lun, state, left](const PathRowState& row) {
        const bool meant = row.client == client && row.lun == lun && (*left)-- > 0;
        return meant ? state : PathState::Active;
    };
}

/// A client that has answered at `heard`.
inline ClientLive clientLive(const Site& site, const QString& client, const StateOf& stateOf, const QDateTime& heard)
{
    Site alone = site;
    alone.clients = {*site.client(client)};
    ClientLive live = unwatched(alone).clients.constFirst();
    for (PathRowState& row : live.paths) {
        row.state = stateOf(row);
        row.reason = row.state == PathState::Active ? QString() : QStringLiteral("The interface is not logged in.");
    }
    live.luns = lunsOf(site, live.paths);
    live.condition = Condition::Ok;
    for (const LunLive& lun : live.luns)
        live.condition = worst(live.condition, lun.condition);
    live.heard = heard;
    return live;
}

inline const QDateTime& noon()
{
    static const QDateTime when(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
    return when;
}

inline WatchEvent lunEvent(const QString& client, int lun, Condition from, Condition to, const QDateTime& time = noon())
{
    WatchEvent event;
    event.time = time;
    event.kind = WatchEvent::Kind::Lun;
    event.client = client;
    event.lun = lun;
    event.from = from;
    event.to = to;
    event.text = QStringLiteral("LUN %1 on %2 is %3.").arg(lun).arg(client, conditionWord(to));
    return event;
}

inline Drift driftOf(const QString& machine, const QString& what, const QString& found = QStringLiteral("120"))
{
    return {machine, QStringLiteral("C10"), what, QStringLiteral("10"), found, QStringLiteral("Apply the plan.")};
}

} // namespace twinrail
