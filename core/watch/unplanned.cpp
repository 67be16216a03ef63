// SPDX-License-Identifier: Apache-2.0
#include "core/watch/unplanned.h"

#include "core/base/tr.h"
#include "core/topology/pathplan.h"

#include <QHash>

#include <algorithm>

namespace twinrail {

namespace {

template <typename T, typename Match> const T* findIn(const QList<T>& list, Match match)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), match);
    return found == list.cend() ? nullptr : &*found;
}

const Session* sessionOf(const ClientSurvey& found, const QString& diskName)
{
    const Disk* disk = findIn(found.disks, [&](const Disk& one) { return one.name == diskName; });
    return disk ? findIn(found.sessions, [&](const Session& one) { return one.sid == disk->sid; }) : nullptr;
}

/// By logical unit: a client with 256 LUNs has thousands of paths.
QHash<Wwid, QList<PathRow>> pathsOfUnits(const ClientSurvey& found)
{
    QHash<Wwid, QList<PathRow>> paths;
    for (const PathRow& path : found.multipath.paths)
        paths[path.wwid].append(path);
    return paths;
}

/// Where the session leads to, as far as the site knows the places.
PathRowState along(const Site& site, const Client& client, const Session* session)
{
    PathRowState row;
    row.client = client.name;
    row.state = PathState::Unexpected;
    if (!session)
        return row;
    row.target = session->target;
    row.portal = session->portal;
    if (const auto* interface =
            findIn(client.interfaces, [&](const Interface& one) { return one.name == session->interface; })) {
        row.interface = interface->name;
        row.nic = interface->nic;
    }
    if (const auto* group =
            findIn(site.portalGroups, [&](const PortalGroup& one) { return one.portal == row.portal; })) {
        row.portalGroup = group->name;
        row.rail = group->rail;
    }
    return row;
}

QString sessionReason(const Session& session)
{
    return Tr::tr("The interface %1 is logged in, and the plan does not want it. Step C7 chooses what logs in.")
        .arg(session.interface);
}

} // namespace

QList<PathRowState> unplannedRows(const Site& site, const Client& client, const ClientSurvey& found,
                                  const QList<ExpectedLun>& luns)
{
    QList<PathRowState> rows;
    QSet<int> told;
    const QHash<Wwid, QList<PathRow>> paths = pathsOfUnits(found);
    for (const ExpectedLun& expected : luns)
        for (const PathRow& path : paths.value(expected.wwid)) {
            if (expected.wwid.isEmpty() || expected.disks.contains(path.disk))
                continue;
            const Session* session = sessionOf(found, path.disk);
            PathRowState row = along(site, client, session);
            row.lun = expected.lun.number;
            row.alias = expected.lun.alias;
            row.reason = session
                             ? sessionReason(*session)
                             : Tr::tr("The disk %1 is a path of this LUN and belongs to no session that was planned.")
                                   .arg(path.disk);
            if (session)
                told.insert(session->sid);
            rows.append(row);
        }
    const QList<PlannedSession> planned = plannedSessions(site, client);
    for (const Session& session : found.sessions) {
        const bool ours = findIn(site.targets, [&](const Target& one) { return one.name == session.target; });
        const bool wanted = findIn(planned, [&](const PlannedSession& one) { return one.is(session); });
        if (!ours || wanted || told.contains(session.sid))
            continue;
        PathRowState row = along(site, client, &session);
        row.reason = sessionReason(session);
        rows.append(row);
    }
    return rows;
}

} // namespace twinrail
