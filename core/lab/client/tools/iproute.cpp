// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/ip.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/iplink.h"
#include "core/lab/client/tools/network.h"
#include "core/lab/client/tools/reply.h"
#include "core/lab/world/world.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace twinrail::lab::iptool {

namespace {

constexpr int refused = 2;

Reply jsonReply(const QJsonArray& array)
{
    return Reply{QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n', {}, 0, 0};
}

} // namespace

Reply routes(const ClientModel& model, const Request& request)
{
    const QString only = request.after("dev");
    Reply reply;
    QJsonArray array;
    for (const KernelNic& nic : model.kernel.nics) {
        if (!nic.up || (!only.isEmpty() && nic.name != only))
            continue;
        for (const KernelNic::Address& address : nic.addresses) {
            addLine(reply, QStringLiteral("%1 dev %2 proto kernel scope link src %3 ")
                               .arg(networkOf(address), nic.name, address.address));
            array << QJsonObject{{QStringLiteral("dst"), networkOf(address)},
                                 {QStringLiteral("dev"), nic.name},
                                 {QStringLiteral("protocol"), QStringLiteral("kernel")},
                                 {QStringLiteral("scope"), QStringLiteral("link")},
                                 {QStringLiteral("prefsrc"), address.address},
                                 {QStringLiteral("flags"), QJsonArray()}};
        }
    }
    return request.json ? jsonReply(array) : reply;
}

Reply routeTo(const ClientModel& model, const Request& request)
{
    const QString address = request.words.value(1);
    const QString through = request.after("oif");
    const KernelNic* nic = through.isEmpty() ? model.kernel.nicFor(address) : model.kernel.nic(through);
    if (nic == nullptr && !through.isEmpty())
        return complained(QStringLiteral("Cannot find device \"%1\"").arg(through), 1);
    if (nic == nullptr)
        return complained(QStringLiteral("RTNETLINK answers: Network is unreachable"), refused);
    const QString source = sourceAddress(*nic);
    if (request.json)
        return jsonReply({QJsonObject{{QStringLiteral("dst"), address},
                                      {QStringLiteral("dev"), nic->name},
                                      {QStringLiteral("prefsrc"), source},
                                      {QStringLiteral("flags"), QJsonArray()},
                                      {QStringLiteral("uid"), 0},
                                      {QStringLiteral("cache"), QJsonArray()}}});
    const QString separator = request.oneline ? QStringLiteral("\\") : QStringLiteral("\n");
    if (model.release.systemd)
        return said(QStringLiteral("%1 dev %2 src %3 uid 0 %4    cache ").arg(address, nic->name, source, separator));
    return said(QStringLiteral("%1 dev %2  src %3 %4    cache  mtu %5 advmss %6 hoplimit 64")
                    .arg(address, nic->name, source, separator)
                    .arg(nic->mtu)
                    .arg(nic->mtu - 40));
}

/// The lab remembers no conversations: whoever would answer counts as known.
Reply neighbours(const ClientModel& model, const Request& request)
{
    const QString only = request.after("dev");
    Reply reply;
    QJsonArray array;
    for (const KernelNic& nic : model.kernel.nics) {
        if (!only.isEmpty() && nic.name != only)
            continue;
        for (const QString& plumbed : model.world.san.addresses) {
            const QString address = plumbed.section(QLatin1Char('/'), 0, 0);
            const QString mac = answeringMac(model, nic, address);
            if (mac.isEmpty())
                continue;
            const QString device = only.isEmpty() ? QStringLiteral(" dev %1").arg(nic.name) : QString();
            addLine(reply, QStringLiteral("%1%2 lladdr %3 REACHABLE").arg(address, device, mac));
            array << QJsonObject{{QStringLiteral("dst"), address},
                                 {QStringLiteral("dev"), nic.name},
                                 {QStringLiteral("lladdr"), mac},
                                 {QStringLiteral("state"), QJsonArray{QStringLiteral("REACHABLE")}}};
        }
    }
    return request.json ? jsonReply(array) : reply;
}

} // namespace twinrail::lab::iptool
