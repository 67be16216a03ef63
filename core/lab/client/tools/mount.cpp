// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/mount.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/options.h"
#include "core/lab/client/tools/reply.h"

namespace twinrail::lab {

namespace {

constexpr int mountFailure = 32; // mount(8)

struct Row {
    QString source;
    QString target;
};

/// What is mounted, the root first: it stands on the local disk.
QList<Row> mountTable(const ClientModel& model)
{
    QList<Row> rows;
    for (const KernelDisk& disk : model.kernel.disks)
        if (disk.isLocal() && rows.isEmpty())
            rows << Row{QStringLiteral("/dev/%1").arg(disk.name), QStringLiteral("/")};
    for (auto entry = model.kernel.mounted.begin(); entry != model.kernel.mounted.end(); ++entry)
        rows << Row{entry.key(), entry.value()};
    return rows;
}

} // namespace

Reply mount(ClientModel& model, const Call& call)
{
    const Options options(call.arguments, QStringLiteral("ot"));
    if (options.words().isEmpty()) {
        Reply reply;
        for (const Row& row : mountTable(model))
            addLine(reply, QStringLiteral("%1 on %2 type ext4 (rw)").arg(row.source, row.target));
        return reply;
    }
    const QString device = options.words().value(0);
    const QString directory = options.words().value(1);
    if (call.user != QLatin1String("root"))
        return complained(QStringLiteral("mount: only root can do that"), 1);
    const std::optional<Node> node = model.machine.files.look(device);
    if (!node || node->kind != Node::Kind::Block)
        return complained(QStringLiteral("mount: special device %1 does not exist").arg(device), mountFailure);
    const std::optional<Node> point = model.machine.files.look(directory);
    if (!point || point->kind != Node::Kind::Directory)
        return complained(QStringLiteral("mount: mount point %1 does not exist").arg(directory), mountFailure);
    if (model.kernel.mounted.contains(device))
        return complained(QStringLiteral("mount: %1 is already mounted").arg(device), mountFailure);
    model.kernel.mounted[device] = directory;
    return {};
}

Reply umount(ClientModel& model, const Call& call)
{
    const QString asked = Options(call.arguments, QString()).words().value(0);
    if (call.user != QLatin1String("root"))
        return complained(QStringLiteral("umount: only root can do that"), 1);
    for (const Row& row : mountTable(model)) {
        if ((row.source != asked && row.target != asked) || row.target == QLatin1String("/"))
            continue;
        model.kernel.mounted.remove(row.source);
        return {};
    }
    return complained(QStringLiteral("umount: %1: not mounted").arg(asked), mountFailure);
}

Reply findmnt(ClientModel& model, const Call& call)
{
    const Options options(call.arguments, QStringLiteral("oSTt"));
    QStringList columns = options.value('o').toUpper().split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (columns.isEmpty())
        columns = QStringList{QStringLiteral("TARGET"), QStringLiteral("SOURCE")};
    const QString asked = options.has('S') ? options.value('S') : options.words().value(0);
    Reply reply;
    reply.status = 1;
    for (const Row& row : mountTable(model)) {
        if (!asked.isEmpty() && row.source != asked && row.target != asked)
            continue;
        if (reply.status == 1 && !options.has('n'))
            addLine(reply, columns.join(QLatin1Char(' ')));
        QStringList cells;
        for (const QString& column : columns)
            cells << (column == QLatin1String("SOURCE") ? row.source : row.target);
        addLine(reply, cells.join(QLatin1Char(' ')));
        reply.status = 0;
    }
    return reply;
}

Reply fuser(ClientModel& model, const Call& call)
{
    const QString path = Options(call.arguments, QString()).words().value(0);
    if (!model.machine.files.look(path))
        return complained(QStringLiteral("Specified filename %1 does not exist.").arg(path), 1);
    return Reply{{}, {}, 1, 0}; // nobody runs here who could have it open
}

} // namespace twinrail::lab
