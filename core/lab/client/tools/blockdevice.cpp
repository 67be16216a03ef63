// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/blockdevice.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/options.h"
#include "core/lab/client/tools/reply.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

constexpr quint64 sectorBytes = 512;

struct Asked {
    const char* option;
    quint64 (*value)(const BlockDevice& device);
};
constexpr Asked questions[] = {
    {"getsize64", [](const BlockDevice& device) { return device.sizeBytes; }},
    {"getsz", [](const BlockDevice& device) { return device.sizeBytes / sectorBytes; }},
    {"getsize", [](const BlockDevice& device) { return device.sizeBytes / sectorBytes; }},
    {"getss", [](const BlockDevice&) { return sectorBytes; }},
    {"getbsz", [](const BlockDevice&) { return quint64(4096); }},
    {"getro", [](const BlockDevice&) { return quint64(0); }},
};

} // namespace

std::optional<BlockDevice> blockDevice(const ClientModel& model, const QString& path)
{
    const QString name = model.machine.files.real(path).section(QLatin1Char('/'), -1);
    if (const KernelDisk* disk = model.kernel.disk(name))
        return BlockDevice{name, disk->wwid, disk->sizeBytes, disk->devt(), model.kernel.answers(*disk)};
    for (const KernelMap& map : model.kernel.maps) {
        if (map.device() != name)
            continue;
        const QStringList paths = map.disks();
        const bool answers = std::any_of(paths.begin(), paths.end(), [&model](const QString& below) {
            const KernelDisk* disk = model.kernel.disk(below);
            return disk != nullptr && model.kernel.answers(*disk);
        });
        return BlockDevice{name, map.wwid, map.sizeBytes, QStringLiteral("253:%1").arg(map.minor), answers};
    }
    return std::nullopt;
}

Reply blockdev(ClientModel& model, const Call& call)
{
    const Options options(call.arguments, QString());
    Reply reply;
    for (const QString& path : options.words()) {
        if (!model.machine.files.look(path))
            return complained(QStringLiteral("blockdev: cannot open %1: No such file or directory").arg(path), 1);
        if (call.user != QLatin1String("root"))
            return complained(QStringLiteral("blockdev: cannot open %1: Permission denied").arg(path), 1);
        const std::optional<BlockDevice> device = blockDevice(model, path);
        if (!device)
            return complained(QStringLiteral("blockdev: ioctl error on BLKGETSIZE64: Inappropriate ioctl for device"),
                              1);
        for (const Asked& question : questions)
            if (options.has(question.option))
                addLine(reply, QString::number(question.value(*device)));
    }
    return reply;
}

Reply scsiId(ClientModel& model, const Call& call)
{
    const Options options(call.arguments, QStringLiteral("dpsf"));
    QString path = options.value("device");
    if (path.isEmpty())
        path = options.value('d');
    if (path.isEmpty())
        path = options.words().value(0);
    const std::optional<BlockDevice> device = blockDevice(model, path);
    const bool listed = options.has('g') || options.has("whitelisted");
    // An INQUIRY of a path that is down fails; a device that is not listed is not even asked.
    if (!device || device->wwid.isEmpty() || !device->answers || !listed || call.user != QLatin1String("root"))
        return Reply{{}, {}, 1, 0};
    return said(device->wwid);
}

} // namespace twinrail::lab
