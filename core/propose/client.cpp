// SPDX-License-Identifier: Apache-2.0
#include "core/propose/clientnics.h"
#include "core/propose/initiator.h"
#include "core/propose/naming.h"
#include "core/propose/propose.h"

#include <algorithm>

namespace twinrail {

namespace {

using namespace propose;

bool mayBeCalled(const QString& name, const QString& nic)
{
    Site probe;
    probe.clients.resize(1);
    probe.clients[0].interfaces = {Interface{name, nic, {}, {}, {}}};
    return !breaksRule(probe, QStringLiteral("/clients/0/interfaces/0/name"));
}

bool hasInterface(const Client& client, const QString& name)
{
    return std::any_of(client.interfaces.cbegin(), client.interfaces.cend(),
                       [&](const Interface& interface) { return interface.name == name; });
}

/// An address of the card wins over its name (linux-initiator §3.2, erratum E8).
bool isBoundTo(const QMap<QString, QString>& record, const Nic& nic)
{
    const QString mac = record.value(QStringLiteral("iface.hwaddress"));
    return mac.isEmpty() ? record.value(QStringLiteral("iface.net_ifacename")) == nic.name
                         : mac.compare(nic.mac.text(), Qt::CaseInsensitive) == 0;
}

/// Somebody began step C4 and did not get to the binding.
bool isUnbound(const QMap<QString, QString>& record)
{
    return record.value(QStringLiteral("iface.hwaddress")).isEmpty() &&
           record.value(QStringLiteral("iface.net_ifacename")).isEmpty();
}

QString interfaceName(const Client& client, const ClientSurvey& found, const Nic& nic)
{
    for (auto record = found.ifaces.cbegin(); record != found.ifaces.cend(); ++record)
        if (isBoundTo(*record, nic) && mayBeCalled(record.key(), nic.name) && !hasInterface(client, record.key()))
            return record.key();
    for (int count = 0;; ++count) {
        const QString name = QStringLiteral("sw-iscsi-%1").arg(count);
        const auto record = found.ifaces.constFind(name);
        if (!hasInterface(client, name) && (record == found.ifaces.cend() || isUnbound(*record)))
            return name;
    }
}

/// What a person began: the rest of it follows from the card.
void complete(Client& client, qsizetype index, const ClientSurvey& found, const ClientNic& from)
{
    Interface one = client.interfaces.at(index);
    if (one.name.isEmpty())
        one.name = interfaceName(client, found, from.nic);
    if (one.mac.isEmpty())
        one.mac = from.nic.mac;
    if (one.rail.isEmpty())
        one.rail = from.rail;
    if (one.address.isNull() && one.rail == from.rail)
        one.address = from.address;
    client.interfaces[index] = one;
}

/// C4: one for each card that is on the rail, in the order of the rails.
QList<Interface> interfacesFor(const Site& site, const QList<ClientNic>& nics)
{
    QList<Interface> interfaces;
    for (const Rail& rail : site.rails)
        for (const ClientNic& one : nics)
            if (one.rail == rail.name && (one.obstacle == Obstacle::None || one.obstacle == Obstacle::NoLink))
                interfaces += Interface{{}, one.nic.name, {}, {}, {}};
    return interfaces;
}

} // namespace

Site withProposedClient(Site site, const ClientSurvey& found)
{
    const auto place = std::find_if(site.clients.cbegin(), site.clients.cend(),
                                    [&](const Client& one) { return one.name == found.client; });
    if (found.error || place == site.clients.cend())
        return site;
    Client client = *place;
    if (client.initiator.isEmpty())
        client.initiator = initiatorFor(site, client, found);
    const QList<ClientNic> nics = nicsOf(site, found);
    if (client.interfaces.isEmpty())
        client.interfaces = interfacesFor(site, nics);
    for (qsizetype i = 0; i < client.interfaces.size(); ++i)
        for (const ClientNic& one : nics)
            if (one.nic.name == client.interfaces.at(i).nic)
                complete(client, i, found, one);
    site.clients[place - site.clients.cbegin()] = client;
    return site;
}

} // namespace twinrail
