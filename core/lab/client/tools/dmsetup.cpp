// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/dmsetup.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/reply.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

constexpr quint64 sectorBytes = 512;

struct Request {
    QString verb;
    QStringList names;
    QString target;
    QStringList columns;
    bool inColumns = false;
    bool headings = true;
};

Request read(const QStringList& arguments)
{
    Request request;
    for (int i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (word == QLatin1String("--target"))
            request.target = arguments.value(++i);
        else if (word == QLatin1String("-o"))
            request.columns = arguments.value(++i).split(QLatin1Char(','));
        else if (word == QLatin1String("-c") || word == QLatin1String("-C") || word == QLatin1String("--columns"))
            request.inColumns = true;
        else if (word == QLatin1String("--noheadings"))
            request.headings = false;
        else if (word.startsWith(QLatin1Char('-')))
            continue;
        else if (request.verb.isEmpty())
            request.verb = word;
        else
            request.names << word;
    }
    return request;
}

bool answers(const ClientModel& model, const QString& name)
{
    const KernelDisk* disk = model.kernel.disk(name);
    return disk != nullptr && model.kernel.answers(*disk);
}

QString devt(const ClientModel& model, const QString& name)
{
    const KernelDisk* disk = model.kernel.disk(name);
    return disk == nullptr ? QStringLiteral("8:0") : disk->devt();
}

/// linux-initiator §8.2: "0 LEN multipath NFEAT … NGROUPS CUR {A|E|D …}": the first group with a path is active.
QString statusOf(const ClientModel& model, const KernelMap& map)
{
    QString text =
        QStringLiteral("0 %1 multipath 2 0 0 0 %2 1").arg(map.sizeBytes / sectorBytes).arg(map.groups.size());
    bool activeFound = false;
    for (const KernelMap::Group& group : map.groups) {
        const bool usable = std::any_of(group.disks.begin(), group.disks.end(),
                                        [&model](const QString& name) { return answers(model, name); });
        const bool active = usable && !activeFound;
        activeFound = activeFound || active;
        const int numbers = group.selector.startsWith(QLatin1String("service-time")) ? 2 : 0;
        text += QStringLiteral(" %1 0 %2 %3")
                    .arg(active ? QStringLiteral("A") : QStringLiteral("E"))
                    .arg(group.disks.size())
                    .arg(numbers);
        for (const QString& name : group.disks) {
            const bool good = answers(model, name);
            text += QStringLiteral(" %1 %2 %3")
                        .arg(devt(model, name), good ? QStringLiteral("A") : QStringLiteral("F"),
                             good ? QStringLiteral("0") : QStringLiteral("1"));
            if (numbers == 2)
                text += QStringLiteral(" 0 1");
        }
    }
    return text + QLatin1Char(' ');
}

QString tableOf(const ClientModel& model, const KernelMap& map)
{
    QString text = QStringLiteral("0 %1 multipath %2 %3 %4 1")
                       .arg(map.sizeBytes / sectorBytes)
                       .arg(map.queues ? QStringLiteral("1 queue_if_no_path") : QStringLiteral("0"),
                            map.alua ? QStringLiteral("1 alua") : QStringLiteral("0"))
                       .arg(map.groups.size());
    for (const KernelMap::Group& group : map.groups) {
        text += QStringLiteral(" %1 %2 1").arg(group.selector).arg(group.disks.size());
        for (const QString& name : group.disks)
            text += QStringLiteral(" %1 1").arg(devt(model, name));
    }
    return text + QLatin1Char(' ');
}

QString infoOf(const ClientModel& model, const KernelMap& map)
{
    return QStringLiteral(
               "Name:              %1\nState:             ACTIVE\nRead Ahead:        256\nTables present:    LIVE\n"
               "Open count:        %2\nEvent number:      1\nMajor, minor:      253, %3\n"
               "Number of targets: 1\nUUID: mpath-%4\n")
        .arg(map.name)
        .arg(model.kernel.inUse(map) ? 1 : 0)
        .arg(map.minor)
        .arg(map.wwid);
}

struct Column {
    const char* name;
    const char* heading;
    QString (*value)(const ClientModel& model, const KernelMap& map);
};
const Column columns[] = {
    {"name", "Name", [](const ClientModel&, const KernelMap& map) { return map.name; }},
    {"major", "Maj", [](const ClientModel&, const KernelMap&) { return QStringLiteral("253"); }},
    {"minor", "Min", [](const ClientModel&, const KernelMap& map) { return QString::number(map.minor); }},
    {"attr", "Stat", [](const ClientModel&, const KernelMap&) { return QStringLiteral("L--w"); }},
    {"open", "Open",
     [](const ClientModel& model, const KernelMap& map) { return QString::number(model.kernel.inUse(map) ? 1 : 0); }},
    {"segments", "Targ", [](const ClientModel&, const KernelMap&) { return QStringLiteral("1"); }},
    {"events", "Event", [](const ClientModel&, const KernelMap&) { return QStringLiteral("1"); }},
    {"uuid", "UUID", [](const ClientModel&, const KernelMap& map) { return QStringLiteral("mpath-") + map.wwid; }},
};

QByteArray infoTable(const ClientModel& model, const Request& request, const QList<const KernelMap*>& maps)
{
    QList<QStringList> rows;
    QStringList headings;
    QList<const Column*> shown;
    for (const Column& column : columns)
        if (request.columns.isEmpty() || request.columns.contains(QLatin1String(column.name)))
            shown << &column;
    for (const Column* column : shown)
        headings << QLatin1String(column->heading);
    if (request.headings)
        rows << headings;
    for (const KernelMap* map : maps) {
        QStringList row;
        for (const Column* column : shown)
            row << column->value(model, *map);
        rows << row;
    }
    QByteArray text;
    const QLatin1Char separator(request.headings ? ' ' : ':'); // machines get colons and no padding
    for (const QStringList& row : rows)
        text += row.join(separator).toUtf8() + '\n';
    return text;
}

QList<const KernelMap*> asked(const ClientModel& model, const QStringList& names)
{
    QList<const KernelMap*> maps;
    for (const KernelMap& map : model.kernel.maps)
        if (names.isEmpty() || names.contains(map.name) || names.contains(QStringLiteral("/dev/mapper/") + map.name))
            maps << &map;
    return maps;
}

} // namespace

Reply dmsetup(ClientModel& model, const Call& call)
{
    const Request request = read(call.arguments);
    if (call.user != QLatin1String("root"))
        return complained(QStringLiteral("/dev/mapper/control: open failed: Permission denied"), 1);
    const bool otherTarget = !request.target.isEmpty() && request.target != QLatin1String("multipath");
    const QList<const KernelMap*> maps = otherTarget ? QList<const KernelMap*>() : asked(model, request.names);
    if (maps.isEmpty())
        return request.names.isEmpty() ? said(QStringLiteral("No devices found"))
                                       : complained(QStringLiteral("Device does not exist."), 1);
    Reply reply;
    if (request.verb == QLatin1String("info") && request.inColumns)
        return Reply{infoTable(model, request, maps), {}, 0, 0};
    for (const KernelMap* map : maps) {
        const QString prefix = request.names.size() == 1 ? QString() : map->name + QStringLiteral(": ");
        if (request.verb == QLatin1String("ls"))
            addLine(reply, QStringLiteral("%1\t(253:%2)").arg(map->name).arg(map->minor));
        else if (request.verb == QLatin1String("status"))
            addLine(reply, prefix + statusOf(model, *map));
        else if (request.verb == QLatin1String("table"))
            addLine(reply, prefix + tableOf(model, *map));
        else if (request.verb == QLatin1String("info"))
            addLine(reply, infoOf(model, *map));
        else
            return complained(QStringLiteral("Unknown command"), 3);
    }
    return reply;
}

} // namespace twinrail::lab
