// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/multipathformat.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/multipathprint.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

const QString undef = QStringLiteral("[undef]");

template <typename Row> struct Wildcard {
    char letter;
    const char* title;
    QString (*text)(const ClientModel& model, const Row& row);
};

QString undefined(const ClientModel&, const KernelDisk&) { return undef; }
QString zero(const ClientModel&, const KernelMap&) { return QStringLiteral("0"); }

QString targetOf(const ClientModel& model, const KernelDisk& disk)
{
    const KernelSession* session = model.kernel.session(disk.sid);
    return session != nullptr ? session->target : undef;
}

int priorityOf(const ClientModel& model, const KernelDisk& disk)
{
    const KernelMap* map = model.kernel.mapOver(disk.name);
    for (qsizetype i = 0; map != nullptr && i < map->groups.size(); ++i)
        if (map->groups.at(i).disks.contains(disk.name))
            return model.kernel.answers(disk) ? map->groups.at(i).priority : 0;
    return 0;
}

QString checkerOf(const ClientModel& model, const KernelDisk& disk)
{
    const KernelMap* map = model.kernel.mapOver(disk.name);
    return map != nullptr ? map->checker : model.multipathd.config.value(QStringLiteral("path_checker"), disk);
}

/// What the daemon calls the number of paths are those that are active (nr_active).
qsizetype workingPaths(const ClientModel& model, const KernelMap& map)
{
    const QStringList disks = map.disks();
    return std::count_if(disks.begin(), disks.end(), [&](const QString& name) {
        const KernelDisk* disk = model.kernel.disk(name);
        return disk != nullptr && model.kernel.answers(*disk);
    });
}

constexpr Wildcard<KernelDisk> pathWildcards[] = {
    {'w', "uuid", [](const ClientModel&, const KernelDisk& disk) { return disk.wwid; }},
    {'i', "hcil", [](const ClientModel&, const KernelDisk& disk) { return disk.address(); }},
    {'d', "dev", [](const ClientModel&, const KernelDisk& disk) { return disk.name; }},
    {'D', "dev_t", [](const ClientModel&, const KernelDisk& disk) { return disk.devt(); }},
    {'t', "dm_st", dmState},
    {'o', "dev_st", deviceState},
    {'T', "chk_st", checkerState},
    {'s', "vend/prod/rev",
     [](const ClientModel&, const KernelDisk& disk) { return disk.vendor + u',' + disk.product; }},
    {'c', "checker", checkerOf},
    {'C', "next_check", [](const ClientModel&, const KernelDisk&) { return QStringLiteral("XXXXX..... 5/10"); }},
    {'p', "pri",
     [](const ClientModel& model, const KernelDisk& disk) { return QString::number(priorityOf(model, disk)); }},
    {'S', "size", [](const ClientModel&, const KernelDisk& disk) { return sizeText(disk.sizeBytes); }},
    {'z', "serial", [](const ClientModel&, const KernelDisk& disk) { return disk.wwid.mid(8); }},
    {'m', "multipath",
     [](const ClientModel& model, const KernelDisk& disk) {
         const KernelMap* map = model.kernel.mapOver(disk.name);
         return map != nullptr ? map->name : QStringLiteral("[orphan]");
     }},
    {'N', "host WWNN", undefined},
    {'n', "target WWNN", targetOf},
    {'R', "host WWPN", undefined},
    {'r', "target WWPN", undefined},
    {'a', "host adapter",
     [](const ClientModel& model, const KernelDisk& disk) { return hostAdapter(model, disk.sid); }},
};

constexpr Wildcard<KernelMap> mapWildcards[] = {
    {'n', "name", [](const ClientModel&, const KernelMap& map) { return map.name; }},
    {'w', "uuid", [](const ClientModel&, const KernelMap& map) { return map.wwid; }},
    {'d', "sysfs", [](const ClientModel&, const KernelMap& map) { return map.device(); }},
    {'F', "failback", [](const ClientModel&, const KernelMap& map) { return map.failback; }},
    {'Q', "queueing", queueingText},
    {'N', "paths",
     [](const ClientModel& model, const KernelMap& map) { return QString::number(workingPaths(model, map)); }},
    {'r', "write_prot", [](const ClientModel&, const KernelMap&) { return QStringLiteral("rw"); }},
    {'t', "dm-st", [](const ClientModel&, const KernelMap&) { return QStringLiteral("active"); }},
    {'S', "size", [](const ClientModel&, const KernelMap& map) { return sizeText(map.sizeBytes); }},
    {'f', "features", [](const ClientModel&, const KernelMap& map) { return featuresText(map); }},
    {'h', "hwhandler", [](const ClientModel&, const KernelMap& map) { return handlerText(map); }},
    {'A', "action", [](const ClientModel&, const KernelMap&) { return QString(); }},
    {'0', "path_faults", zero},
    {'1', "switch_grp", zero},
    {'2', "map_loads", [](const ClientModel&, const KernelMap&) { return QStringLiteral("1"); }},
    {'3', "total_q_time", zero},
    {'4', "q_timeouts", zero},
    {'s', "vend/prod/rev", [](const ClientModel&, const KernelMap& map) { return map.vendor + u',' + map.product; }},
    {'v', "vend", [](const ClientModel&, const KernelMap& map) { return map.vendor; }},
    {'p', "prod", [](const ClientModel&, const KernelMap& map) { return map.product; }},
};

/// A format cut at its wildcards: the text before each, and what stands after the last.
template <typename Row> struct Layout {
    struct Column {
        QString before;
        const Wildcard<Row>* wildcard = nullptr;
    };
    QList<Column> columns;
    QString tail;
};

template <typename Row, std::size_t N> Layout<Row> layoutOf(const Wildcard<Row> (&table)[N], const QString& format)
{
    Layout<Row> layout;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const Wildcard<Row>* found = nullptr;
        if (format.at(i) == u'%' && i + 1 < format.size())
            for (const Wildcard<Row>& one : table)
                if (format.at(i + 1) == QLatin1Char(one.letter))
                    found = &one;
        if (found == nullptr) {
            layout.tail += format.at(i);
            continue;
        }
        layout.columns.append({layout.tail, found});
        layout.tail.clear();
        ++i;
    }
    return layout;
}

template <typename Row>
QString tableText(const ClientModel& model, const Layout<Row>& layout, const QList<Row>& rows, bool raw)
{
    if (rows.isEmpty())
        return {};
    QList<QStringList> cells;
    if (!raw) {
        QStringList titles;
        for (const auto& column : layout.columns)
            titles << QLatin1String(column.wildcard->title);
        cells << titles;
    }
    for (const Row& row : rows) {
        QStringList texts;
        for (const auto& column : layout.columns)
            texts << column.wildcard->text(model, row);
        cells << texts;
    }
    QString text;
    for (const QStringList& line : cells) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            qsizetype width = 0;
            for (const QStringList& other : cells)
                width = std::max(width, raw ? qsizetype(0) : other.at(i).size());
            text += layout.columns.at(i).before + line.at(i).leftJustified(width);
        }
        text += layout.tail + u'\n';
    }
    return text;
}

} // namespace

QString hostAdapter(const ClientModel& model, int sid)
{
    const KernelSession* session = model.kernel.session(sid);
    if (session == nullptr)
        return undef;
    const KernelNic* nic =
        session->nic.isEmpty() ? model.kernel.nicFor(session->address) : model.kernel.nic(session->nic);
    return nic != nullptr && !nic->addresses.isEmpty() ? nic->addresses.first().address : undef;
}

QString queueingText(const ClientModel& model, const KernelMap& map)
{
    if (map.noPathRetry.isEmpty())
        return QStringLiteral("-");
    if (map.noPathRetry == QLatin1String("queue"))
        return QStringLiteral("on");
    const int checks = map.noPathRetry.toInt();
    const QStringList names = map.disks();
    const bool anyPath = std::any_of(names.begin(), names.end(), [&](const QString& name) {
        const KernelDisk* disk = model.kernel.disk(name);
        return disk != nullptr && model.kernel.answers(*disk);
    });
    return checks > 0 && anyPath ? QStringLiteral("%1 chk").arg(checks) : QStringLiteral("off");
}

QString pathsText(const ClientModel& model, const QString& format, bool raw)
{
    QList<KernelDisk> paths; // those that the daemon minds
    for (const KernelDisk& disk : model.kernel.disks)
        if (!disk.wwid.isEmpty() && !model.multipathd.config.isHidden(disk))
            paths << disk;
    return tableText(model, layoutOf(pathWildcards, format), paths, raw);
}

QString mapsText(const ClientModel& model, const QString& format, bool raw)
{
    return tableText(model, layoutOf(mapWildcards, format), model.kernel.maps, raw);
}

QString wildcardsText()
{
    QString text = QStringLiteral("multipath format wildcards:\n");
    for (const auto& one : mapWildcards)
        text += QStringLiteral("%%1  %2\n").arg(QLatin1Char(one.letter)).arg(QLatin1String(one.title));
    text += QStringLiteral("\npath format wildcards:\n");
    for (const auto& one : pathWildcards)
        text += QStringLiteral("%%1  %2\n").arg(QLatin1Char(one.letter)).arg(QLatin1String(one.title));
    return text;
}

} // namespace twinrail::lab
