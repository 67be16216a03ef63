// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/multipathd.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

constexpr int optimizedPriority = 50; // of the alua prioritizer, for a path that is active and optimized
constexpr int constantPriority = 1;

bool isYes(const QString& value) { return value == QLatin1String("yes") || value == QLatin1String("on"); }

/// COMSTAR reports implicit ALUA, so where detection is on, alua and tur win over what is configured (§5.5).
bool detects(const MultipathConfig& config, const char* keyword, const KernelDisk& disk)
{
    return !disk.isLocal() && isYes(config.value(QLatin1String(keyword), disk));
}

int priorityOf(const MultipathConfig& config, const KernelDisk& disk)
{
    const bool alua =
        detects(config, "detect_prio", disk) || config.value(QStringLiteral("prio"), disk) == QLatin1String("alua");
    return alua && !disk.isLocal() ? optimizedPriority : constantPriority;
}

/// What the paths of one group have in common under a policy. The paths of a map share its serial.
QString groupKey(const Kernel& kernel, const MultipathConfig& config, const KernelDisk& disk)
{
    const QString policy = config.value(QStringLiteral("path_grouping_policy"), disk);
    if (policy == QLatin1String("multibus") || policy == QLatin1String("group_by_serial"))
        return {};
    if (policy == QLatin1String("group_by_prio"))
        return QString::number(priorityOf(config, disk));
    if (policy == QLatin1String("group_by_node_name")) {
        const KernelSession* session = kernel.session(disk.sid);
        return session != nullptr ? session->target : QString();
    }
    return disk.name; // failover, and whatever an old parser took without understanding it
}

QList<KernelMap::Group> groupsOf(const Kernel& kernel, const MultipathConfig& config, const QList<KernelDisk>& paths)
{
    QList<KernelMap::Group> groups;
    QStringList keys;
    for (const KernelDisk& disk : paths) {
        const QString key = groupKey(kernel, config, disk);
        qsizetype at = keys.indexOf(key);
        if (at < 0) {
            at = keys.size();
            keys << key;
            groups << KernelMap::Group{
                config.value(QStringLiteral("path_selector"), disk), priorityOf(config, disk), {}};
        }
        groups[at].disks << disk.name;
    }
    return groups;
}

bool queues(const MultipathConfig& config, const KernelDisk& disk)
{
    const QString retry = config.value(QStringLiteral("no_path_retry"), disk);
    if (retry.isEmpty())
        return config.value(QStringLiteral("features"), disk).contains(QStringLiteral("queue_if_no_path"));
    return retry == QLatin1String("queue") || retry.toInt() > 0;
}

bool isSystemDisk(const Kernel& kernel, const KernelDisk& disk)
{
    const QStringList devices = kernel.mounted.keys();
    return disk.isLocal() && std::any_of(devices.begin(), devices.end(), [&](const QString& device) {
               return device.startsWith(QStringLiteral("/dev/") + disk.name);
           });
}

} // namespace

// find_multipaths (§5.6). A map that is there already is never given up by these rules.
bool Multipathd::deservesMap(const MultipathConfig& wanted, const QString& wwid, qsizetype paths) const
{
    if (paths == 0)
        return false;
    const QString find = wanted.defaults.value(QStringLiteral("find_multipaths"));
    if (find.isEmpty() || find == QLatin1String("no") || find == QLatin1String("off") ||
        find == QLatin1String("greedy") || m_model.kernel.map(wwid) != nullptr || files.wwids().contains(wwid))
        return true;
    return find != QLatin1String("strict") && paths > 1;
}

std::optional<KernelMap> Multipathd::wantedMap(const MultipathConfig& wanted, const QString& wwid)
{
    const Kernel& kernel = m_model.kernel;
    QList<KernelDisk> paths;
    for (const KernelDisk& disk : kernel.disks)
        if (!wwid.isEmpty() && disk.wwid == wwid && !wanted.isHidden(disk) && !isSystemDisk(kernel, disk))
            paths << disk;
    if (!deservesMap(wanted, wwid, paths.size()))
        return std::nullopt;
    const KernelDisk& first = paths.first();
    KernelMap map;
    map.wwid = wwid;
    map.name = wanted.alias(wwid);
    if (map.name.isEmpty())
        map.name = isYes(wanted.value(QStringLiteral("user_friendly_names"), first)) ? files.binding(wwid) : wwid;
    map.sizeBytes = first.sizeBytes;
    map.queues = queues(wanted, first);
    map.alua = m_model.release.detectsAlua && !first.isLocal();
    map.checker = detects(wanted, "detect_checker", first) ? QStringLiteral("tur")
                                                           : wanted.value(QStringLiteral("path_checker"), first);
    map.failback = wanted.value(QStringLiteral("failback"), first);
    map.noPathRetry = wanted.value(QStringLiteral("no_path_retry"), first);
    map.vendor = first.vendor;
    map.product = first.product;
    map.groups = groupsOf(kernel, wanted, paths);
    return map;
}

std::optional<Multipathd::Made> Multipathd::makeMap(const MultipathConfig& wanted, const QString& wwid)
{
    std::optional<KernelMap> map = wantedMap(wanted, wwid);
    if (!map)
        return std::nullopt;
    std::optional<Made> made;
    const KernelMap* found = m_model.kernel.map(wwid);
    if (found == nullptr) {
        m_model.kernel.addMap(*map);
        files.add(wwid);
        made = Made{QStringLiteral("create"), map->name};
    } else {
        map->minor = found->minor;
        if (*found != *map)
            made = Made{found->name == map->name ? QStringLiteral("reload") : QStringLiteral("rename"), map->name};
        for (KernelMap& one : m_model.kernel.maps)
            if (one.wwid == wwid)
                one = *map;
    }
    setRecoveryTimeouts(wanted, *map);
    return made;
}

// §7.2: written whenever a map is loaded. Releases that do not know the default do it for the first path alone, and
// only when it was asked for.
void Multipathd::setRecoveryTimeouts(const MultipathConfig& wanted, const KernelMap& map)
{
    for (const QString& name : map.disks()) {
        const KernelDisk* disk = m_model.kernel.disk(name);
        if (disk == nullptr)
            continue;
        const int seconds = wanted.value(QStringLiteral("fast_io_fail_tmo"), *disk).toInt(); // "off" is 0: ignored
        for (KernelSession& session : m_model.kernel.sessions)
            if (session.sid == disk->sid && seconds > 0)
                session.recoveryTimeout = seconds;
        if (!m_model.release.writesRecoveryTimeout)
            return;
    }
}

QList<Multipathd::Made> Multipathd::makeMaps(const MultipathConfig& wanted)
{
    QStringList wwids;
    for (const KernelDisk& disk : m_model.kernel.disks)
        if (!wwids.contains(disk.wwid))
            wwids << disk.wwid;
    QList<Made> all;
    for (const QString& wwid : wwids)
        if (const std::optional<Made> made = makeMap(wanted, wwid))
            all << *made;
    return all;
}

} // namespace twinrail::lab
