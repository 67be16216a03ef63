// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/basetools.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/blockdevice.h"
#include "core/lab/client/tools/curl.h"
#include "core/lab/client/tools/dmsetup.h"
#include "core/lab/client/tools/ethtool.h"
#include "core/lab/client/tools/ip.h"
#include "core/lab/client/tools/lsblk.h"
#include "core/lab/client/tools/modules.h"
#include "core/lab/client/tools/mount.h"
#include "core/lab/client/tools/mpathconf.h"
#include "core/lab/client/tools/options.h"
#include "core/lab/client/tools/ping.h"
#include "core/lab/client/tools/reply.h"
#include "core/lab/client/tools/sysctl.h"
#include "core/lab/client/tools/udevadm.h"

#include <memory>

namespace twinrail::lab {

namespace {

enum class Effect { Asks, MayChange };
struct Row {
    const char* name;
    Effect effect; ///< of one that only asks, what /sys told stays true: it may be run for each of 2,048 disks
    Reply (*run)(ClientModel& model, const Call& call);
    const char* package = ""; ///< empty: part of every installation, unless the release knows better
};
constexpr Row rows[] = {
    {"arping", Effect::Asks, arping, ""},      {"blockdev", Effect::Asks, blockdev, ""},
    {"curl", Effect::Asks, curl, ""},          {"dmsetup", Effect::MayChange, dmsetup, ""},
    {"ethtool", Effect::Asks, ethtool, ""},    {"findmnt", Effect::Asks, findmnt, ""},
    {"fuser", Effect::Asks, fuser, ""},        {"ip", Effect::MayChange, ip, ""},
    {"lsblk", Effect::Asks, lsblk, ""},        {"lsmod", Effect::Asks, lsmod, ""},
    {"lsscsi", Effect::Asks, lsscsi, ""},      {"modprobe", Effect::MayChange, modprobe, ""},
    {"mount", Effect::MayChange, mount, ""},   {"mpathconf", Effect::MayChange, mpathconf, "device-mapper-multipath"},
    {"ping", Effect::Asks, ping, ""},          {"scsi_id", Effect::Asks, scsiId, ""},
    {"sysctl", Effect::MayChange, sysctl, ""}, {"udevadm", Effect::Asks, udevadm, ""},
    {"umount", Effect::MayChange, umount, ""},
};

/// A new name at each call, and the same ones in each run of the lab.
Program iscsiIname(const ClientModel& model)
{
    return [&model, calls = std::make_shared<int>(0)](Machine& machine, const Call& call) {
        const QString given = Options(call.arguments, QStringLiteral("p")).value('p');
        return said(generatedInitiatorName(given.isEmpty() ? model.release.generatedNamePrefix : given,
                                           QStringLiteral("%1 %2").arg(machine.name).arg(++*calls)));
    };
}

} // namespace

void addBaseTools(ClientModel& model, Packages& packages)
{
    for (const Row& row : rows) {
        const auto program = [&model, run = row.run](Machine&, const Call& call) { return run(model, call); };
        if (row.effect == Effect::Asks)
            model.machine.passive.insert(QLatin1String(row.name));
        const QString package =
            model.release.programPackages.value(QLatin1String(row.name), QLatin1String(row.package));
        if (package.isEmpty())
            model.machine.programs[QLatin1String(row.name)] = program;
        else
            packages.provide(package, QLatin1String(row.name), program);
    }
    packages.provide(model.release.iscsiPackage, QStringLiteral("iscsi-iname"), iscsiIname(model));
    if (model.release.systemd)
        model.machine.programs[QStringLiteral("systemd-detect-virt")] = [](Machine&, const Call&) {
            return said(QStringLiteral("vmware"));
        };
}

} // namespace twinrail::lab
