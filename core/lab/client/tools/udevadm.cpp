// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/udevadm.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/kernel/uevents.h"
#include "core/lab/client/tools/blockdevice.h"
#include "core/lab/client/tools/options.h"
#include "core/lab/client/tools/reply.h"

#include <chrono>

namespace twinrail::lab {

namespace {

void addDisk(const ClientModel& model, const KernelDisk& disk, Reply& reply)
{
    addLine(reply, QStringLiteral("ID_VENDOR=%1").arg(disk.vendor));
    addLine(reply, QStringLiteral("ID_MODEL=%1").arg(disk.product));
    addLine(reply, QStringLiteral("ID_TYPE=disk"));
    addLine(reply, QStringLiteral("ID_BUS=scsi"));
    if (!disk.wwid.isEmpty()) {
        addLine(reply, QStringLiteral("ID_SERIAL=%1").arg(disk.wwid));
        addLine(reply, QStringLiteral("ID_SERIAL_SHORT=%1").arg(disk.wwid.mid(1)));
        addLine(reply, QStringLiteral("ID_WWN=0x%1").arg(disk.wwid.mid(1, 16)));
    }
    addLine(reply,
            QStringLiteral("DM_MULTIPATH_DEVICE_PATH=%1").arg(model.kernel.mapOver(disk.name) == nullptr ? 0 : 1));
    if (const KernelSession* session = model.kernel.session(disk.sid))
        addLine(reply,
                QStringLiteral("ID_PATH=ip-%1-iscsi-%2-lun-%3").arg(session->portal(), session->target).arg(disk.lun));
}

void addMap(const KernelMap& map, Reply& reply)
{
    addLine(reply, QStringLiteral("DM_NAME=%1").arg(map.name));
    addLine(reply, QStringLiteral("DM_UUID=mpath-%1").arg(map.wwid));
    addLine(reply, QStringLiteral("DM_SUSPENDED=0"));
    addLine(reply, QStringLiteral("DM_SERIAL=%1").arg(map.wwid));
}

Reply info(const ClientModel& model, const Options& options)
{
    QString path = options.value("name");
    if (path.isEmpty())
        path = options.value('n');
    if (path.isEmpty())
        path = options.words().value(1);
    if (!path.startsWith(QLatin1Char('/')))
        path.prepend(QLatin1String("/dev/"));
    const std::optional<BlockDevice> device = blockDevice(model, path);
    if (!device)
        return complained(model.release.systemd ? QStringLiteral("Unknown device \"%1\": No such device").arg(path)
                                                : QStringLiteral("device node not found"),
                          model.release.systemd ? 1 : 2);
    Reply reply;
    addLine(reply, QStringLiteral("DEVNAME=/dev/%1").arg(device->name));
    addLine(reply, QStringLiteral("DEVTYPE=disk"));
    addLine(reply, QStringLiteral("MAJOR=%1").arg(device->devt.section(QLatin1Char(':'), 0, 0)));
    addLine(reply, QStringLiteral("MINOR=%1").arg(device->devt.section(QLatin1Char(':'), 1)));
    addLine(reply, QStringLiteral("SUBSYSTEM=block"));
    if (const KernelDisk* disk = model.kernel.disk(device->name))
        addDisk(model, *disk, reply);
    for (const KernelMap& map : model.kernel.maps)
        if (map.device() == device->name)
            addMap(map, reply);
    return reply;
}

/// "KERNEL[12345.678901] change   /devices/virtual/block/dm-4 (block)", properties, an empty line: §8.1. The kernel
/// numbers all its events; these are counted from the listener's beginning.
QByteArray eventText(const Uevents::Event& event, bool properties, int number)
{
    using namespace std::chrono;
    const auto now = duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
    QStringList lines{QStringLiteral("KERNEL[%1.%2] %3 %4 (block)")
                          .arg(now / 1000000)
                          .arg(now % 1000000, 6, 10, QChar(u'0'))
                          .arg(event.action, -8)
                          .arg(event.path)};
    if (properties)
        lines << QStringLiteral("ACTION=%1").arg(event.action) << QStringLiteral("DEVPATH=%1").arg(event.path)
              << QStringLiteral("SUBSYSTEM=block") << event.properties << QStringLiteral("SEQNUM=%1").arg(number)
              << QString();
    return lines.join(u'\n').toUtf8() + '\n';
}

/// What the kernel says about block devices; of other subsystems it says nothing here. What udev makes of it (without
/// --kernel) is not modelled.
Reply monitor(const ClientModel& model, const QStringList& arguments)
{
    const Options options(arguments, QStringLiteral("st"));
    if (!options.has("kernel") && !options.has('k'))
        return complained(QStringLiteral("udevadm monitor: only --kernel can be listened to here"), 1);
    const QString match = QStringLiteral("--subsystem-match=");
    QStringList wanted = arguments.filter(match);
    if (options.has('s'))
        wanted << match + options.value('s');
    const bool toBlock = wanted.isEmpty() || wanted.contains(match + QStringLiteral("block"));
    const bool properties = options.has("property") || options.has('p') || options.has("environment");
    Reply reply = said(QStringLiteral("monitor will print the received events for:\nKERNEL - the kernel uevent\n"));
    reply.goesOn = [uevents = std::make_shared<Uevents>(model), toBlock, properties,
                    number = 0]() mutable -> std::optional<QByteArray> {
        QByteArray text;
        for (const Uevents::Event& event : uevents->take())
            if (toBlock)
                text += eventText(event, properties, ++number);
        return text;
    };
    return reply;
}

} // namespace

Reply udevadm(ClientModel& model, const Call& call)
{
    const Options options(call.arguments, QStringLiteral("nqpt"));
    const QString verb = options.words().value(0);
    if (verb == QLatin1String("info"))
        return info(model, options);
    if (verb == QLatin1String("monitor"))
        return monitor(model, call.arguments);
    if (verb == QLatin1String("settle") || verb == QLatin1String("trigger") || verb == QLatin1String("control"))
        return {};
    return complained(QStringLiteral("Unknown command verb %1.").arg(verb), 1);
}

} // namespace twinrail::lab
