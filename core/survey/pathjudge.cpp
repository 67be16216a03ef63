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
        findIn(found.sessions, [&](const Session& session) { return same(session) && session.state == loggedInWord; });
    return up ? up : findIn(found.sessions, same);
}

QString mapFault(const ClientSurvey& found, const Wwid& wwid, const Lun& lun)
{
    const MapRow* map = findIn(found.multipath.maps, [&](const MapRow& one) { return one.wwid == wwid; });
    if (!map)
        return Tr::tr("The path is up, but it is in no multipath map.");
    if (map->name != lun.alias)
        return Tr::tr("The path is up, but its map is called %1 instead of %2.").arg(map->name, lun.alias);
    return {};
}

QString rowFault(const ClientSurvey& found, const Disk& disk, const Lun& lun)
{
    if (!found.multipath.daemonAnswers)
        return Tr::tr("multipathd does not answer, so the path %1 cannot be judged.").arg(disk.name);
    const PathRow* row = findIn(found.multipath.paths, [&](const PathRow& one) { return one.disk == disk.name; });
    if (!row)
        return Tr::tr("multipathd does not use the disk %1.").arg(disk.name);
    if (row->dmState == QLatin1String("undef")) // multipathd knows the disk and gave it to no map
        return Tr::tr("The path is up, but it is in no multipath map.");
    if (!row->usable())
        return Tr::tr("The path %1 failed: %2, checker says %3, device is %4.")
            .arg(disk.name, row->dmState, row->checker, row->deviceState);
    if (row->wwid != disk.wwid)
        return Tr::tr("multipathd takes the disk %1 for %2, but it is %3.")
            .arg(disk.name, row->wwid.text(), disk.wwid.text());
    return mapFault(found, disk.wwid, lun);
}

} // namespace

PathJudgement judgePath(const ClientSurvey& found, const PlannedSession& planned, const Lun& lun, const Wwid& expected)
{
    PathJudgement path;
    const Session* session = sessionOf(found, planned);
    path.loggedIn = session && session->state == loggedInWord;
    if (!session) {
        path.fault = Tr::tr("The interface is not logged in to the target.");
        return path;
    }
    const Disk* disk =
        findIn(found.disks, [&](const Disk& one) { return one.sid == session->sid && one.lun == lun.number; });
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
        path.fault = rowFault(found, *disk, lun);
    return path;
}

} // namespace twinrail
