// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/multipathformat.h"
#include "core/lab/client/tools/multipathprint.h"

namespace twinrail::lab {

namespace {

// The daemon prints its JSON by hand: three blanks for each level, blanks around the colon of a member.
QString indent(int level) { return QString(level * 3, u' '); }

QString member(int level, const char* name, const QString& text)
{
    return QStringLiteral("%1\"%2\" : \"%3\"").arg(indent(level), QLatin1String(name), text);
}

QString member(int level, const char* name, qsizetype number)
{
    return QStringLiteral("%1\"%2\" : %3").arg(indent(level), QLatin1String(name)).arg(number);
}

QString block(const QStringList& members) { return members.join(QStringLiteral(",\n")); }

QString pathBlock(const ClientModel& model, const KernelMap& map, const KernelDisk& disk, int priority)
{
    const KernelSession* session = model.kernel.session(disk.sid);
    const QString undef = QStringLiteral("[undef]");
    constexpr int level = 4;
    QStringList members{member(level, "dev", disk.name),
                        member(level, "dev_t", disk.devt()),
                        member(level, "dm_st", dmState(model, disk)),
                        member(level, "dev_st", deviceState(model, disk)),
                        member(level, "chk_st", checkerState(model, disk)),
                        member(level, "checker", map.checker),
                        member(level, "pri", priority),
                        member(level, "host_wwnn", undef),
                        member(level, "target_wwnn", session != nullptr ? session->target : undef),
                        member(level, "host_wwpn", undef),
                        member(level, "target_wwpn", undef),
                        member(level, "host_adapter", hostAdapter(model, disk.sid))};
    if (model.release.jsonHasLun) // the eight bytes of a LUN in SAM's flat addressing, the number in the first two
        members << member(level, "lun_hex",
                          QStringLiteral("0x%1").arg(disk.lun, 4, 16, QLatin1Char('0')) + QString(12, u'0'));
    return block(members << member(level, "marginal_st", QStringLiteral("normal")));
}

/// [{ … },{ … }] of blocks.
QString list(int level, const QStringList& blocks)
{
    return blocks.isEmpty() ? QStringLiteral("[]")
                            : QStringLiteral("[{\n%1\n%2}]")
                                  .arg(blocks.join(QStringLiteral("\n%1},{\n").arg(indent(level))), indent(level));
}

QString groupBlock(const ClientModel& model, const KernelMap& map, qsizetype index)
{
    const KernelMap::Group& group = map.groups.at(index);
    QStringList paths;
    for (const QString& name : group.disks)
        if (const KernelDisk* disk = model.kernel.disk(name))
            paths << pathBlock(model, map, *disk, group.priority);
    constexpr int level = 3;
    return block({member(level, "selector", group.selector), member(level, "pri", groupPriority(model, map, index)),
                  member(level, "dm_st", groupState(model, map, index)),
                  member(level, "marginal_st", QStringLiteral("normal")), member(level, "group", index + 1),
                  indent(level) + QStringLiteral("\"paths\": ") + list(level, paths)});
}

QString mapBlock(const ClientModel& model, const KernelMap& map)
{
    QStringList groups;
    for (qsizetype i = 0; i < map.groups.size(); ++i)
        groups << groupBlock(model, map, i);
    constexpr int level = 2;
    return block({member(level, "name", map.name),
                  member(level, "uuid", map.wwid),
                  member(level, "sysfs", map.device()),
                  member(level, "failback", map.failback),
                  member(level, "queueing", queueingText(model, map)),
                  member(level, "paths", map.disks().size()),
                  member(level, "write_prot", QStringLiteral("rw")),
                  member(level, "dm_st", QStringLiteral("active")),
                  member(level, "features", featuresText(map)),
                  member(level, "hwhandler", handlerText(map)),
                  member(level, "action", QString()),
                  member(level, "path_faults", qsizetype(0)),
                  member(level, "vend", map.vendor),
                  member(level, "prod", map.product),
                  member(level, "rev", QStringLiteral("1.0")),
                  member(level, "switch_grp", qsizetype(0)),
                  member(level, "map_loads", qsizetype(1)),
                  member(level, "total_q_time", qsizetype(0)),
                  member(level, "q_timeouts", qsizetype(0)),
                  indent(level) + QStringLiteral("\"path_groups\": ") + list(level, groups)});
}

const QString head = QStringLiteral("{\n   \"major_version\": 0,\n   \"minor_version\": 1,\n");

} // namespace

QString mapsJson(const ClientModel& model)
{
    QStringList maps;
    for (const KernelMap& map : model.kernel.maps)
        maps << mapBlock(model, map);
    return head + QStringLiteral("   \"maps\": %1\n}\n").arg(list(1, maps));
}

QString mapJson(const ClientModel& model, const KernelMap& map)
{
    return head + QStringLiteral("   \"map\":{\n%1\n   }\n}\n").arg(mapBlock(model, map));
}

} // namespace twinrail::lab
