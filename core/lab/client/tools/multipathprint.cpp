// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/multipathprint.h"

#include "core/lab/client/clientmodel.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

const QString undef = QStringLiteral("undef");

bool hasPath(const ClientModel& model, const KernelMap::Group& group)
{
    return std::any_of(group.disks.begin(), group.disks.end(), [&](const QString& name) {
        const KernelDisk* disk = model.kernel.disk(name);
        return disk != nullptr && model.kernel.answers(*disk);
    });
}

QStringList pathColumns(const ClientModel& model, const KernelDisk& disk, Detail detail)
{
    return {disk.address(),
            disk.name,
            disk.devt(),
            detail == Detail::Fresh ? undef : dmState(model, disk),
            detail == Detail::Unchecked ? undef : checkerState(model, disk),
            deviceState(model, disk)};
}

/// Columns are as wide as the widest of the map; the last one is not filled up.
QStringList aligned(const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths << 0;
            widths[i] = std::max(widths[i], row.at(i).size());
        }
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells << (i + 1 == row.size() ? row.at(i) : row.at(i).leftJustified(widths.at(i)));
        lines << cells.join(u' ');
    }
    return lines;
}

QString groupLine(const ClientModel& model, const KernelMap& map, qsizetype index, Detail detail)
{
    const int priority = detail == Detail::Unchecked ? model.release.unaskedPriority : groupPriority(model, map, index);
    return QStringLiteral("policy='%1' prio=%2 status=%3")
        .arg(map.groups.at(index).selector)
        .arg(priority)
        .arg(detail == Detail::Fresh ? undef : groupState(model, map, index));
}

} // namespace

QString sizeText(quint64 bytes)
{
    const QString units = QStringLiteral("KMGTP");
    double size = double(bytes) / 1024;
    qsizetype unit = 0;
    while (size >= 1024 && unit + 1 < units.size()) {
        size /= 1024;
        ++unit;
    }
    return QString::number(size, 'f', size < 10 ? 1 : 0) + units.at(unit);
}

QString dmState(const ClientModel& model, const KernelDisk& disk)
{
    if (model.kernel.mapOver(disk.name) == nullptr)
        return undef;
    return model.kernel.answers(disk) ? QStringLiteral("active") : QStringLiteral("failed");
}

QString checkerState(const ClientModel& model, const KernelDisk& disk)
{
    return model.kernel.answers(disk) ? QStringLiteral("ready") : QStringLiteral("faulty");
}

QString deviceState(const ClientModel& model, const KernelDisk& disk)
{
    const bool isOffline = model.release.offlineWithoutTransport && !model.kernel.answers(disk);
    return isOffline ? QStringLiteral("offline") : QStringLiteral("running");
}

QString groupState(const ClientModel& model, const KernelMap& map, qsizetype group)
{
    for (qsizetype i = 0; i < map.groups.size(); ++i)
        if (hasPath(model, map.groups.at(i)))
            return i == group ? QStringLiteral("active") : QStringLiteral("enabled");
    return QStringLiteral("enabled");
}

int groupPriority(const ClientModel& model, const KernelMap& map, qsizetype group)
{
    return hasPath(model, map.groups.at(group)) ? map.groups.at(group).priority : 0;
}

QString featuresText(const KernelMap& map)
{
    return map.queues ? QStringLiteral("1 queue_if_no_path") : QStringLiteral("0");
}

QString handlerText(const KernelMap& map) { return map.alua ? QStringLiteral("1 alua") : QStringLiteral("0"); }

QString topologyText(const ClientModel& model, const KernelMap& map, Detail detail)
{
    const bool fresh = detail == Detail::Fresh;
    QString text = map.name == map.wwid ? map.name : QStringLiteral("%1 (%2)").arg(map.name, map.wwid);
    text += QStringLiteral(" %1 %2,%3\n").arg(fresh ? undef : map.device(), map.vendor, map.product);
    text +=
        QStringLiteral("size=%1 features='%2' hwhandler='%3' wp=%4\n")
            .arg(sizeText(map.sizeBytes), featuresText(map), handlerText(map), fresh ? undef : QStringLiteral("rw"));
    QList<QStringList> rows;
    for (const QString& name : map.disks())
        if (const KernelDisk* disk = model.kernel.disk(name))
            rows << pathColumns(model, *disk, detail);
    QStringList lines = aligned(rows);
    for (qsizetype i = 0; i < map.groups.size(); ++i) {
        const bool lastGroup = i + 1 == map.groups.size();
        text +=
            (lastGroup ? QStringLiteral("`-+- ") : QStringLiteral("|-+- ")) + groupLine(model, map, i, detail) + u'\n';
        const qsizetype paths = map.groups.at(i).disks.size();
        for (qsizetype path = 0; path < paths && !lines.isEmpty(); ++path)
            text += (lastGroup ? QStringLiteral("  ") : QStringLiteral("| ")) +
                    (path + 1 == paths ? QStringLiteral("`- ") : QStringLiteral("|- ")) + lines.takeFirst() + u'\n';
    }
    return text;
}

} // namespace twinrail::lab
