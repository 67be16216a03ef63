// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/kernel/uevents.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/kernel/mounts.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace twinrail::lab {

namespace {

const QString added = QStringLiteral("add");
const QString changed = QStringLiteral("change");
const QString removed = QStringLiteral("remove");

const KernelMap* named(const QList<KernelMap>& maps, const QString& name)
{
    const auto found = std::find_if(maps.begin(), maps.end(), [&](const KernelMap& one) { return one.name == name; });
    return found == maps.end() ? nullptr : &*found;
}

/// A name may be given to another disk between two looks.
QString placeOf(const KernelDisk& disk) { return disk.name + u' ' + disk.address(); }

QSet<QString> placesOf(const QList<KernelDisk>& disks)
{
    QSet<QString> places;
    for (const KernelDisk& disk : disks)
        places.insert(placeOf(disk));
    return places;
}

QStringList deviceLines(const QString& name, const QString& devt)
{
    return {QStringLiteral("MAJOR=%1").arg(devt.section(u':', 0, 0)),
            QStringLiteral("MINOR=%1").arg(devt.section(u':', 1)), QStringLiteral("DEVNAME=/dev/%1").arg(name),
            QStringLiteral("DEVTYPE=disk")};
}

Uevents::Event ofDisk(const QString& action, const KernelDisk& disk, const QList<KernelSession>& sessions)
{
    const auto session =
        std::find_if(sessions.begin(), sessions.end(), [&](const KernelSession& one) { return one.sid == disk.sid; });
    return {action, devicePath(session == sessions.end() ? nullptr : &*session, disk),
            deviceLines(disk.name, disk.devt())};
}

Uevents::Event ofMap(const QString& action, const KernelMap& map, QStringList lines = {})
{
    return {action, QStringLiteral("/devices/virtual/block/") + map.device(),
            lines + deviceLines(map.device(), QStringLiteral("253:%1").arg(map.minor))};
}

} // namespace

Uevents::Uevents(const ClientModel& model) : m_model(model), m_causes(causes()), m_working(working()) {}

Uevents::Causes Uevents::causes() const
{
    const World& world = m_model.world;
    const Kernel& kernel = m_model.kernel;
    return {world.fabric.wires,
            world.fabric.sanPortsDown,
            world.san.serviceOnline,
            world.san.addresses,
            world.san.portalGroups,
            world.san.targets,
            kernel.setParameters(),
            kernel.nics,
            kernel.sessions,
            kernel.disks,
            kernel.maps};
}

Uevents::Working Uevents::working() const
{
    Working sessions;
    for (const KernelSession& session : m_model.kernel.sessions)
        sessions[session.sid] = m_model.kernel.sessionState(session) == QLatin1String("LOGGED_IN");
    return sessions;
}

QList<Uevents::Event> Uevents::take()
{
    QList<Event> events;
    Causes now = causes();
    if (now == m_causes)
        return events;
    const Causes before = std::exchange(m_causes, std::move(now));
    const Working worked = std::exchange(m_working, working());
    tellDisks(before, events);
    tellMaps(before, events);
    tellPaths(worked, events);
    return events;
}

void Uevents::tellDisks(const Causes& before, QList<Event>& events) const
{
    if (before.disks == m_causes.disks)
        return;
    const QSet<QString> were = placesOf(before.disks);
    const QSet<QString> are = placesOf(m_causes.disks);
    for (const KernelDisk& disk : before.disks)
        if (!are.contains(placeOf(disk)))
            events << ofDisk(removed, disk, before.sessions);
    for (const KernelDisk& disk : m_causes.disks)
        if (!were.contains(placeOf(disk)))
            events << ofDisk(added, disk, m_causes.sessions);
}

/// Loading a table, the first one too, is told as a change.
void Uevents::tellMaps(const Causes& before, QList<Event>& events) const
{
    if (before.maps == m_causes.maps)
        return;
    for (const KernelMap& map : before.maps)
        if (named(m_causes.maps, map.name) == nullptr)
            events << ofMap(removed, map);
    for (const KernelMap& map : m_causes.maps) {
        const KernelMap* known = named(before.maps, map.name);
        if (known == nullptr)
            events << ofMap(added, map);
        if (known == nullptr || *known != map)
            events << ofMap(changed, map);
    }
}

/// One event for each path that has failed or come back, with what is left after it. Of a session that is new, or has
/// gone, disks and maps tell.
void Uevents::tellPaths(const Working& before, QList<Event>& events)
{
    if (before == m_working)
        return;
    QHash<QString, const KernelDisk*> disks;
    for (const KernelDisk& disk : std::as_const(m_causes.disks))
        disks.insert(disk.name, &disk);
    const auto works = [](const KernelDisk& disk, const Working& sessions, bool otherwise) {
        const auto found = sessions.find(disk.sid);
        return found == sessions.end() ? otherwise : found->second;
    };
    for (const KernelMap& map : std::as_const(m_causes.maps)) {
        QList<std::pair<const KernelDisk*, bool>> turned;
        int valid = 0;
        for (const QString& name : map.disks()) {
            const KernelDisk* disk = disks.value(name);
            const bool now = disk != nullptr && works(*disk, m_working, disk->isLocal());
            const bool then = disk != nullptr && works(*disk, before, now);
            valid += then ? 1 : 0;
            if (now != then)
                turned.append({disk, now});
        }
        for (const auto& [disk, now] : turned)
            tellPath(map, *disk, now, valid += now ? 1 : -1, events);
    }
}

void Uevents::tellPath(const KernelMap& map, const KernelDisk& disk, bool works, int valid, QList<Event>& events)
{
    const QString action = works ? QStringLiteral("PATH_REINSTATED") : QStringLiteral("PATH_FAILED");
    events << ofMap(changed, map,
                    {QStringLiteral("DM_TARGET=multipath"), QStringLiteral("DM_ACTION=") + action,
                     QStringLiteral("DM_SEQNUM=%1").arg(++m_told[map.wwid]),
                     QStringLiteral("DM_PATH=%1").arg(disk.devt()), QStringLiteral("DM_NR_VALID_PATHS=%1").arg(valid),
                     QStringLiteral("DM_NAME=%1").arg(map.name), QStringLiteral("DM_UUID=mpath-%1").arg(map.wwid)});
}

} // namespace twinrail::lab
