// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/aspect.h"

#include "core/host/readers/disks.h"
#include "core/host/readers/multipath.h"
#include "core/initiator/multipathconf.h"

namespace twinrail::contract {

Result<QStringList> multipathLines(HostProbe& host, const ClientScene&)
{
    TWINRAIL_LET(answers, host.ask(multipathQueries()));
    TWINRAIL_LET(state, readMultipath(answers));
    QStringList lines{state.daemonAnswers ? QStringLiteral("the daemon answers")
                                          : QStringLiteral("the daemon does not answer")};
    for (const PathRow& path : state.paths)
        if (!path.wwid.isEmpty()) // the machine's own disk is each bench's own
            lines << QStringLiteral("path %1 at %2 is %3: %4 %5 %6")
                         .arg(path.disk, path.hctl, path.wwid.text(), path.dmState, path.checker, path.deviceState);
    for (const MapRow& map : state.maps)
        lines << QStringLiteral("map %1 is %2, %3 with %4 path(s)")
                     .arg(map.name, map.wwid.text(), map.device)
                     .arg(map.paths);
    return lines;
}

Result<QStringList> daemonConfigLines(HostProbe& host, const ClientScene&)
{
    TWINRAIL_LET(answer, host.ask(multipathConfigQuery()));
    const MultipathWish inForce = multipathInForce(readMultipathConfig(answer));
    QStringList lines;
    for (const auto& [word, value] : inForce.defaults)
        lines << QStringLiteral("defaults %1 %2").arg(word, value);
    for (const auto& [word, value] : inForce.device)
        lines << QStringLiteral("device %1 %2").arg(word, value);
    for (const MultipathWish::Alias& alias : inForce.aliases)
        lines << QStringLiteral("alias %1 %2").arg(alias.wwid, alias.alias);
    for (const QString& pattern : inForce.hiding)
        lines << QStringLiteral("hides %1").arg(pattern);
    return lines;
}

Result<QStringList> mapDeviceLines(HostProbe& host, const ClientScene& scene)
{
    QStringList aliases;
    for (const Lun& lun : scene.site.luns)
        aliases << lun.alias;
    TWINRAIL_LET(answer, host.ask(mapDevicesQuery(aliases)));
    TWINRAIL_LET(devices, readMapDevices(answer));
    QStringList lines;
    for (const MapDevice& device : devices)
        lines << QStringLiteral("%1: linked %2, %3 bytes, readable %4")
                     .arg(device.alias, device.linked ? QStringLiteral("yes") : QStringLiteral("no"))
                     .arg(device.sizeBytes)
                     .arg(device.readable ? QStringLiteral("yes") : QStringLiteral("no"));
    return lines;
}

} // namespace twinrail::contract
