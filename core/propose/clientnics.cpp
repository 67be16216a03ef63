// SPDX-License-Identifier: Apache-2.0
#include "core/propose/clientnics.h"

#include "core/base/tr.h"
#include "core/propose/propose.h"

#include <algorithm>

namespace twinrail {

namespace propose {

namespace {

QString railWith(const Site& site, const QHostAddress& address)
{
    const auto rail = std::find_if(site.rails.cbegin(), site.rails.cend(),
                                   [&](const Rail& one) { return one.subnet.contains(address); });
    return rail == site.rails.cend() ? QString() : rail->name;
}

/// The address that the SSH server was reached at; where the client does not tell it, the one that we asked for.
QHostAddress managementOf(const Site& site, const ClientSurvey& found)
{
    const QHostAddress told(found.managementAddress);
    const Client* client = site.client(found.client);
    return told.isNull() && client ? QHostAddress(client->host) : told;
}

Obstacle obstacleOf(const ClientNic& one, const QHostAddress& management)
{
    const QList<NicAddress>& addresses = one.nic.addresses;
    if (std::any_of(addresses.cbegin(), addresses.cend(),
                    [&](const NicAddress& mine) { return mine.address.isEqual(management); }))
        return Obstacle::Management;
    if (!one.nic.master.isEmpty())
        return Obstacle::Enslaved;
    if (one.rail.isEmpty())
        return Obstacle::OffRail;
    return one.nic.carrier ? Obstacle::None : Obstacle::NoLink;
}

} // namespace

QString sentence(Obstacle obstacle, const Nic& nic)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::Management:
        //: %1 is a network card, like "eth0"
        return Tr::tr("%1 carries the connection that this client is managed over.").arg(nic.name);
    case Obstacle::Enslaved:
        //: %1 is a network card, %2 the bond or bridge
        return Tr::tr("%1 belongs to %2.").arg(nic.name, nic.master);
    case Obstacle::OffRail:
        return nic.addresses.isEmpty() ? Tr::tr("%1 has no address.").arg(nic.name)
                                       : Tr::tr("%1 has no address on a rail.").arg(nic.name);
    case Obstacle::NoLink:
        return Tr::tr("%1 has no link.").arg(nic.name);
    }
    return {};
}

QList<ClientNic> nicsOf(const Site& site, const ClientSurvey& found)
{
    const QHostAddress management = managementOf(site, found);
    QList<ClientNic> nics;
    for (const Nic& nic : found.nics.nics) {
        ClientNic one{nic, nic.addresses.value(0).address, {}, Obstacle::None};
        for (const NicAddress& address : nic.addresses)
            if (const QString rail = railWith(site, address.address); one.rail.isEmpty() && !rail.isEmpty()) {
                one.address = address.address;
                one.rail = rail;
            }
        one.obstacle = obstacleOf(one, management);
        nics += one;
    }
    return nics;
}

} // namespace propose

QList<NicCandidate> nicCandidates(const Site& site, const ClientSurvey& found)
{
    QList<NicCandidate> candidates;
    for (const propose::ClientNic& one : propose::nicsOf(site, found))
        candidates += NicCandidate{one.nic, one.address, one.rail, propose::sentence(one.obstacle, one.nic)};
    return candidates;
}

} // namespace twinrail
