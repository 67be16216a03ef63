// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/network.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/world/world.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

bool appliancePlumbs(const Comstar& san, const QString& address)
{
    return std::any_of(san.addresses.begin(), san.addresses.end(), [&address](const QString& plumbed) {
        return plumbed.section(QLatin1Char('/'), 0, 0) == address;
    });
}

/// The appliance's ports have no model of their own: their Ethernet addresses follow from the IP addresses.
QString applianceMac(const QString& address)
{
    QString mac = QStringLiteral("00:0c:29");
    for (const QString& octet : address.split(QLatin1Char('.')).mid(1))
        mac += QStringLiteral(":%1").arg(octet.toInt(), 2, 16, QLatin1Char('0'));
    return mac;
}

} // namespace

QString sourceAddress(const KernelNic& nic)
{
    return nic.addresses.isEmpty() ? QString() : nic.addresses.first().address;
}

QString answeringMac(const ClientModel& model, const KernelNic& nic, const QString& address)
{
    if (!model.kernel.reaches(nic.name, address))
        return {};
    if (appliancePlumbs(model.world.san, address))
        return applianceMac(address);
    for (const auto& other : model.world.clients)
        for (const KernelNic& peer : other->kernel.nics)
            for (const KernelNic::Address& plumbed : peer.addresses)
                if (plumbed.address == address && other->kernel.carrier(peer))
                    return peer.mac;
    return {};
}

int pathMtu(const ClientModel& model, const KernelNic& nic)
{
    int mtu = nic.mtu;
    for (const Fabric::Wire& wire : model.world.fabric.wires)
        if (wire.client == model.machine.name && wire.nic == nic.name)
            mtu = std::min(mtu, wire.mtu);
    return mtu;
}

} // namespace twinrail::lab
