// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/lsblk.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/options.h"
#include "core/lab/client/tools/reply.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace twinrail::lab {

namespace {

/// "1G", "32M", "1.5T".
QString humanSize(quint64 bytes)
{
    constexpr const char* units[] = {"B", "K", "M", "G", "T", "P"};
    double size = double(bytes);
    size_t unit = 0;
    while (size >= 1024 && unit + 1 < std::size(units)) {
        size /= 1024;
        ++unit;
    }
    const double tenths = double(int(size * 10 + 0.5)) / 10;
    return QString::number(tenths) + QLatin1String(units[unit]);
}

/// One line of the tree: the value of each column that the tool knows.
struct Line {
    QMap<QString, QString> values;
    QList<Line> children;
};

Line lineOf(const ClientModel& model, const KernelMap& map, const QString& parent, bool bytes)
{
    Line line;
    line.values[QStringLiteral("NAME")] = map.name;
    line.values[QStringLiteral("KNAME")] = map.device();
    line.values[QStringLiteral("PKNAME")] = parent;
    line.values[QStringLiteral("MAJ:MIN")] = QStringLiteral("253:%1").arg(map.minor);
    line.values[QStringLiteral("SIZE")] = bytes ? QString::number(map.sizeBytes) : humanSize(map.sizeBytes);
    line.values[QStringLiteral("TYPE")] = QStringLiteral("mpath");
    line.values[QStringLiteral("STATE")] = QStringLiteral("running");
    const QString mountPoint = model.kernel.mounted.value(QStringLiteral("/dev/mapper/") + map.name);
    line.values[QStringLiteral("MOUNTPOINT")] = mountPoint;
    line.values[QStringLiteral("MOUNTPOINTS")] = mountPoint;
    return line;
}

Line lineOf(const ClientModel& model, const KernelDisk& disk, bool bytes)
{
    Line line;
    line.values[QStringLiteral("NAME")] = disk.name;
    line.values[QStringLiteral("KNAME")] = disk.name;
    line.values[QStringLiteral("MAJ:MIN")] = disk.devt();
    line.values[QStringLiteral("SIZE")] = bytes ? QString::number(disk.sizeBytes) : humanSize(disk.sizeBytes);
    line.values[QStringLiteral("TYPE")] = QStringLiteral("disk");
    line.values[QStringLiteral("WWN")] = disk.wwid.isEmpty() ? QString() : QStringLiteral("0x") + disk.wwid.mid(1);
    line.values[QStringLiteral("VENDOR")] = disk.vendor.leftJustified(8);
    line.values[QStringLiteral("MODEL")] = disk.product;
    line.values[QStringLiteral("TRAN")] = disk.isLocal() ? QStringLiteral("spi") : QStringLiteral("iscsi");
    line.values[QStringLiteral("HCTL")] = disk.address();
    line.values[QStringLiteral("STATE")] = model.kernel.diskState(disk);
    if (const KernelMap* map = model.kernel.mapOver(disk.name))
        line.children << lineOf(model, *map, disk.name, bytes);
    return line;
}

QString cell(const Line& line, const QString& column)
{
    if (column == QLatin1String("RM") || column == QLatin1String("RO"))
        return QStringLiteral("0");
    return line.values.value(column);
}

QStringList columnsOf(const ClientModel& model, const Options& options)
{
    const QString asked = options.has('o') ? options.value('o') : options.value("output");
    if (!asked.isEmpty())
        return asked.toUpper().split(QLatin1Char(','));
    const QString mount = model.release.systemd ? QStringLiteral("MOUNTPOINTS") : QStringLiteral("MOUNTPOINT");
    return {QStringLiteral("NAME"),
            QStringLiteral("MAJ:MIN"),
            QStringLiteral("RM"),
            QStringLiteral("SIZE"),
            QStringLiteral("RO"),
            QStringLiteral("TYPE"),
            mount};
}

QList<QStringList> cells(const QList<Line>& lines, const QStringList& columns, bool children)
{
    QList<QStringList> rows;
    const auto row = [&columns](const Line& line, const QString& indent) {
        QStringList texts;
        for (const QString& column : columns)
            texts << (column == QLatin1String("NAME") ? indent : QString()) + cell(line, column);
        return texts;
    };
    for (const Line& line : lines) {
        rows << row(line, QString());
        for (const Line& child : children ? line.children : QList<Line>())
            rows << row(child, QStringLiteral("└─"));
    }
    return rows;
}

/// Numbers stand to the right; which column it is says its heading.
QString aligned(const QString& text, int width, const QString& heading)
{
    const bool number =
        heading == QLatin1String("SIZE") || heading == QLatin1String("RM") || heading == QLatin1String("RO");
    return number ? text.rightJustified(width) : text.leftJustified(width);
}

QByteArray inColumns(const QList<QStringList>& rows, const QStringList& columns)
{
    QList<int> widths(columns.size(), 0);
    for (const QStringList& row : rows)
        for (int i = 0; i < columns.size(); ++i)
            widths[i] = std::max(widths[i], int(row.at(i).size()));
    QByteArray text;
    for (const QStringList& row : rows) {
        QString line;
        for (int i = 0; i < columns.size(); ++i)
            line += aligned(row.at(i), widths[i], columns.at(i)) +
                    (i + 1 < columns.size() ? QStringLiteral(" ") : QString());
        text += line.toUtf8() + '\n';
    }
    return text;
}

QJsonObject object(const Line& line, const QStringList& columns, bool children)
{
    QJsonObject result;
    for (const QString& column : columns) {
        const QString value = cell(line, column);
        const QJsonValue json = value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
        const bool many = column == QLatin1String("MOUNTPOINTS");
        result[column.toLower()] = many ? QJsonValue(QJsonArray{json}) : json;
    }
    QJsonArray below;
    for (const Line& child : line.children)
        below << object(child, columns, false);
    if (children && !below.isEmpty())
        result[QStringLiteral("children")] = below;
    return result;
}

Reply asJson(const QList<Line>& lines, const QStringList& columns, bool children)
{
    QJsonArray devices;
    for (const Line& line : lines)
        devices << object(line, columns, children);
    return Reply{QJsonDocument(QJsonObject{{QStringLiteral("blockdevices"), devices}}).toJson(), {}, 0, 0};
}

} // namespace

Reply lsblk(ClientModel& model, const Call& call)
{
    const Options options(call.arguments, QStringLiteral("oIex"));
    const bool children = !options.has('d');
    QList<Line> lines;
    for (const KernelDisk& disk : model.kernel.disks)
        lines << lineOf(model, disk, options.has('b'));
    const QStringList columns = columnsOf(model, options);
    if (options.has('J') && !model.release.systemd)
        return complained(QStringLiteral("lsblk: invalid option -- 'J'"), 1);
    if (options.has('J'))
        return asJson(lines, columns, children);
    QList<QStringList> rows = cells(lines, columns, children);
    if (!options.has('n') && !rows.isEmpty())
        rows.prepend(columns);
    return Reply{inColumns(rows, columns), {}, 0, 0};
}

Reply lsscsi(ClientModel& model, const Call& call)
{
    const Options options(call.arguments, QString());
    Reply reply;
    for (const KernelDisk& disk : model.kernel.disks) {
        const QString head = QStringLiteral("[%1]").arg(disk.address()).leftJustified(13) + QStringLiteral("disk    ");
        const KernelSession* session = model.kernel.session(disk.sid);
        QString middle =
            QStringLiteral("%1 %2 %3  ").arg(disk.vendor, -8).arg(disk.product, -16).arg(disk.revision, -4);
        if (options.has('t'))
            middle = session == nullptr ? QString()
                                        : QStringLiteral("%1,t,0x%2  ").arg(session->target).arg(session->tag, 0, 16);
        const QString tail = options.has('i')
                                 ? QStringLiteral("   ") + (disk.wwid.isEmpty() ? QStringLiteral("-") : disk.wwid)
                                 : QStringLiteral(" ");
        addLine(reply, QStringLiteral("%1%2/dev/%3%4").arg(head, middle, disk.name, tail));
    }
    return reply;
}

} // namespace twinrail::lab
