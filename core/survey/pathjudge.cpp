// SPDX-License-Identifier: Apache-2.0
#include "core/survey/pathjudge.h"

#include "core/base/tr.h"

#include <algorithm>

namespace twinrail {

namespace {

const QLatin1String loggedInWord("LOGGED_IN");

template <typename T, typename Match> const T* findIn(const QList<T>& list, Match match)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), match);
    return found == list.cend() ? nullptr : &*found;
}

/// The live session of a planned one; one that is logged in before one that is not.
const Session* sessionOf(const ClientSurvey& found, const PlannedSession& planned)
{
    const auto same = [&](const Session& session) { return planned.is(session); };
    const Session* up =
        findIn(found.sessions, [&](const Session& session) { return session.state == loggedInWord && same(session); });
    return up ? up : findIn(found.sessions, same);
}

/// Of several with the same key the first one counts.
template <typename T, typename Key, typename KeyOf>
void index(const QList<T>& list, QHash<Key, const T*>& table, KeyOf keyOf)
{
    table.reserve(list.size());
    for (const T& one : list)
        if (const T*& place = table[keyOf(one)]; !place)
            place = &one;
}

} // namespace

PathJudge::PathJudge(const ClientSurvey& found) : m_found(found)
{
    index(found.disks, m_disks, [](const Disk& one) { return qMakePair(one.sid, one.lun); });
    index(found.multipath.paths, m_rows, [](const PathRow& one) { return one.disk; });
    index(found.multipath.maps, m_maps, [](const MapRow& one) { return one.wwid; });
}

bool PathJudge::brokenInMap(const QString& disk) const
{
    const PathRow* row = m_rows.value(disk);
    return row && row->dmState != QLatin1String("undef") && !row->usable();
}

QString PathJudge::mapFault(const Wwid& wwid, const Lun& lun) const
{
    const MapRow* map = m_maps.value(wwid);
    if (!map)
        return Tr::tr("The path is up, but it is in no multipath map.");
    if (map->name != lun.alias)
        return Tr::tr("The path is up, but its map is called %1 instead of %2.").arg(map->name, lun.alias);
    return {};
}

/// What multipathd makes of the disk.
void PathJudge::judgeRow(PathJudgement& path, const Disk& disk, const Lun& lun) const
{
    const PathRow* row = m_rows.value(disk.name);
    if (!m_found.multipath.daemonAnswers)
        path.fault = Tr::tr("multipathd does not answer, so the path %1 cannot be judged.").arg(disk.name);
    else if (!row)
        path.fault = Tr::tr("multipathd does not use the disk %1.").arg(disk.name);
    else if (row->dmState == QLatin1String("undef")) // multipathd knows the disk and gave it to no map
        path.fault = Tr::tr("The path is up, but it is in no multipath map.");
    else if (row->usable() && row->wwid != disk.wwid)
        path.fault = Tr::tr("multipathd takes the disk %1 for %2, but it is %3.")
                         .arg(disk.name, row->wwid.text(), disk.wwid.text());
    else if (row->usable())
        path.fault = mapFault(disk.wwid, lun);
    else
        path.fault = Tr::tr("The path %1 failed: %2, checker says %3, device is %4.")
                         .arg(disk.name, row->dmState, row->checker, row->deviceState);
    path.onlyFailed = brokenInMap(disk.name) && row->wwid == disk.wwid && m_found.multipath.daemonAnswers &&
                      mapFault(disk.wwid, lun).isEmpty();
}

PathJudgement PathJudge::judge(const PlannedSession& planned, const Lun& lun, const Wwid& expected) const
{
    PathJudgement path;
    const Session* session = sessionOf(m_found, planned);
    path.loggedIn = session && session->state == loggedInWord;
    if (!session) {
        path.fault = Tr::tr("The interface is not logged in to the target.");
        return path;
    }
    const Disk* disk = m_disks.value(qMakePair(session->sid, lun.number));
    path.disk = disk ? disk->name : QString();
    path.otherUnit = disk && !disk->wwid.isEmpty() && !expected.isEmpty() && disk->wwid != expected;
    if (!path.loggedIn)
        path.fault = Tr::tr("The session is in recovery (state %1).").arg(session->state);
    else if (!disk)
        path.fault = Tr::tr("The session shows no disk with the LUN number %1.").arg(lun.number);
    else if (disk->wwid.isEmpty())
        path.fault = Tr::tr("The identity of the disk %1 cannot be read.").arg(disk->name);
    else if (path.otherUnit)
        path.fault = Tr::tr("The disk %1 is another logical unit: %2.").arg(disk->name, disk->wwid.text());
    else
        judgeRow(path, *disk, lun);
    return path;
}

PathJudgement judgePath(const ClientSurvey& found, const PlannedSession& planned, const Lun& lun, const Wwid& expected)
{
    return PathJudge(found).judge(planned, lun, expected);
}

} // namespace twinrail
