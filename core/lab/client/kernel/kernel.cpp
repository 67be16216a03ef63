// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/kernel/kernel.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/kernel/mounts.h"
#include "core/lab/world/world.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace twinrail::lab {

namespace {

constexpr int disksPerMajor = 16;
constexpr int minorsPerDisk = 16; // the disk and its partitions
// The majors that Linux has for SCSI disks (Documentation/admin-guide/devices.txt). The 257th disk begins anew with the
// first one, and with higher minors (sd_probe in drivers/scsi/sd.c).
constexpr std::array majors{8, 65, 66, 67, 68, 69, 70, 71, 128, 129, 130, 131, 132, 133, 134, 135};
constexpr int disksPerTurn = disksPerMajor * static_cast<int>(majors.size());

/// "sda" … "sdz", "sdaa" …
QString diskName(int index)
{
    QString letters;
    for (int rest = index; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'a' + rest % 26));
    return QStringLiteral("sd") + letters;
}

/// The first names that no disk has.
class FreeNames {
public:
    explicit FreeNames(const QList<KernelDisk>& disks)
    {
        for (const KernelDisk& disk : disks)
            m_taken.insert(disk.name);
    }
    [[nodiscard]] QString next()
    {
        QString name = diskName(m_index++);
        while (m_taken.contains(name))
            name = diskName(m_index++);
        return name;
    }

private:
    QSet<QString> m_taken;
    int m_index = 0;
};

} // namespace

int KernelDisk::index() const
{
    int index = 0;
    for (const QChar letter : name.mid(2))
        index = index * 26 + (letter.unicode() - u'a' + 1);
    return index - 1;
}

QString KernelDisk::devt() const
{
    const int major = majors[static_cast<std::size_t>(index() % disksPerTurn / disksPerMajor)];
    const int minor = index() % disksPerMajor * minorsPerDisk + index() / disksPerTurn * disksPerTurn;
    return QStringLiteral("%1:%2").arg(major).arg(minor);
}

QStringList KernelMap::disks() const
{
    QStringList names;
    for (const Group& group : groups)
        names += group.disks;
    return names;
}

Kernel::Kernel(ClientModel& model) : m_model(model)
{
    for (const char* point : {"/sys", "/proc", "/dev"})
        model.machine.files.mounts[QLatin1String(point)] = kernelMount(model, QLatin1String(point));
}

const KernelNic* Kernel::nic(const QString& name) const
{
    const auto found = std::find_if(nics.begin(), nics.end(), [&](const KernelNic& nic) { return nic.name == name; });
    return found == nics.end() ? nullptr : &*found;
}

const KernelSession* Kernel::session(int sid) const
{
    const auto found =
        std::find_if(sessions.begin(), sessions.end(), [&](const KernelSession& one) { return one.sid == sid; });
    return found == sessions.end() ? nullptr : &*found;
}

QString Kernel::sessionState(const KernelSession& session) const
{
    const bool alive = reaches(session.nic, session.address) &&
                       m_model.world.san.login(session.target, session.portal()) == Comstar::Login::Ok;
    return alive ? QStringLiteral("LOGGED_IN") : QStringLiteral("FREE");
}

const KernelDisk* Kernel::disk(const QString& name) const
{
    const auto known = m_diskPlaces.constFind(name);
    if (known != m_diskPlaces.cend() && *known < disks.size() && disks.at(*known).name == name)
        return &disks.at(*known);
    const auto found =
        std::find_if(disks.begin(), disks.end(), [&](const KernelDisk& one) { return one.name == name; });
    if (found == disks.end())
        return nullptr;
    m_diskPlaces.insert(name, found - disks.begin());
    return &*found;
}

bool Kernel::answers(const KernelDisk& disk) const
{
    if (disk.isLocal())
        return true;
    const KernelSession* one = session(disk.sid);
    return one != nullptr && sessionState(*one) == QLatin1String("LOGGED_IN");
}

QString Kernel::diskState(const KernelDisk& disk) const
{
    return answers(disk) || !m_model.release.transportOffline ? QStringLiteral("running")
                                                              : QStringLiteral("transport-offline");
}

KernelSession& Kernel::addSession(KernelSession session)
{
    session.sid = m_nextSid++;
    session.host = m_nextHost++;
    sessions.append(session);
    m_model.world.san.sessions.append({session.target, session.initiator, m_model.machine.name, session.portal()});
    scan(session.sid);
    return sessions.last();
}

void Kernel::removeSession(int sid)
{
    const KernelSession* found = session(sid);
    if (found == nullptr)
        return;
    const KernelSession gone = *found;
    m_model.world.san.sessions.removeOne({gone.target, gone.initiator, m_model.machine.name, gone.portal()});
    QStringList names;
    for (const KernelDisk& one : disks)
        if (one.sid == sid)
            names << one.name;
    sessions.removeOne(gone);
    for (const QString& name : names)
        removeDisk(name);
}

void Kernel::scan(int sid)
{
    const KernelSession* found = session(sid);
    if (found == nullptr || sessionState(*found) != QLatin1String("LOGGED_IN"))
        return;
    QStringList appeared;
    FreeNames names(disks);
    for (const Comstar::VisibleUnit& unit : m_model.world.san.units(found->initiator, found->target)) {
        const auto known = std::find_if(disks.begin(), disks.end(),
                                        [&](const KernelDisk& one) { return one.sid == sid && one.lun == unit.lun; });
        if (known != disks.end()) {
            known->sizeBytes = unit.sizeBytes;
            continue;
        }
        KernelDisk fresh;
        fresh.name = names.next();
        fresh.host = found->host;
        fresh.lun = unit.lun;
        fresh.sid = sid;
        fresh.wwid = Wwid::of(unit.guid).text();
        fresh.sizeBytes = unit.sizeBytes;
        disks.append(fresh);
        appeared << fresh.name;
    }
    if (!appeared.isEmpty())
        m_model.multipathd.disksAppeared(appeared);
}

void Kernel::removeDisk(const QString& name)
{
    disks.erase(std::remove_if(disks.begin(), disks.end(), [&](const KernelDisk& one) { return one.name == name; }),
                disks.end());
    for (KernelMap& one : maps) {
        for (KernelMap::Group& group : one.groups)
            group.disks.removeAll(name);
        one.groups.erase(std::remove_if(one.groups.begin(), one.groups.end(),
                                        [](const KernelMap::Group& group) { return group.disks.isEmpty(); }),
                         one.groups.end());
    }
    m_model.multipathd.disksVanished();
}

const KernelMap* Kernel::map(const QString& nameOrWwid) const
{
    const auto found = std::find_if(maps.begin(), maps.end(), [&](const KernelMap& one) {
        return one.name == nameOrWwid || one.wwid == nameOrWwid || one.device() == nameOrWwid;
    });
    return found == maps.end() ? nullptr : &*found;
}

const KernelMap* Kernel::mapOver(const QString& disk) const
{
    const auto holds = [&disk](const KernelMap& one) {
        return std::any_of(one.groups.begin(), one.groups.end(),
                           [&](const KernelMap::Group& group) { return group.disks.contains(disk); });
    };
    const auto known = m_mapPlaces.constFind(disk);
    if (known != m_mapPlaces.cend() && *known < maps.size() && holds(maps.at(*known)))
        return &maps.at(*known);
    const auto found = std::find_if(maps.begin(), maps.end(), holds);
    if (found == maps.end())
        return nullptr;
    m_mapPlaces.insert(disk, found - maps.begin());
    return &*found;
}

bool Kernel::inUse(const KernelMap& map) const
{
    return mounted.contains(QStringLiteral("/dev/mapper/") + map.name) ||
           mounted.contains(QStringLiteral("/dev/") + map.device());
}

KernelMap& Kernel::addMap(KernelMap map)
{
    map.minor = 0;
    while (std::any_of(maps.begin(), maps.end(), [&](const KernelMap& one) { return one.minor == map.minor; }))
        ++map.minor;
    maps.append(map);
    return maps.last();
}

void Kernel::removeMap(const QString& name)
{
    maps.erase(std::remove_if(maps.begin(), maps.end(), [&](const KernelMap& one) { return one.name == name; }),
               maps.end());
}

void Kernel::becomeLike(const Kernel& other, const QString& initiator)
{
    modules = other.modules;
    sessions = other.sessions;
    disks = other.disks;
    maps = other.maps;
    m_nextSid = other.m_nextSid;
    m_nextHost = other.m_nextHost;
    for (KernelSession& session : sessions) {
        session.initiator = initiator;
        m_model.world.san.sessions.append({session.target, initiator, m_model.machine.name, session.portal()});
    }
}

void Kernel::powerOff()
{
    maps.clear();
    while (!sessions.isEmpty())
        removeSession(sessions.first().sid);
    modules = {QStringLiteral("dm_mod")};
    mounted.clear();
    m_parameters.clear();
    m_nextSid = firstSid;
    m_nextHost = firstHost;
}

} // namespace twinrail::lab
