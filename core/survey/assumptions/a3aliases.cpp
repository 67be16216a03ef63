// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/survey/assumptions/family.h"

#include <QSet>

#include <algorithm>

namespace twinrail {

namespace {

QList<NicAddress> ipv4Of(const Nic& nic)
{
    QList<NicAddress> addresses;
    std::copy_if(nic.addresses.cbegin(), nic.addresses.cend(), std::back_inserter(addresses),
                 [](const NicAddress& one) { return one.address.protocol() == QAbstractSocket::IPv4Protocol; });
    return addresses;
}

/// Empty: the appliance does not tell.
QString cardOf(const ApplianceState& state, const QHostAddress& address)
{
    const auto one = std::find_if(state.interfaces.cbegin(), state.interfaces.cend(),
                                  [&](const ApplianceAddress& known) { return known.address == address; });
    return one == state.interfaces.cend() ? QString() : one->nic;
}

} // namespace

void checkClientAliases(const ClientView& view, CheckReport& report)
{
    for (const Interface& interface : view.client.interfaces) {
        const Nic* nic = view.found.nics.nic(interface.nic);
        if (!nic) {
            report.unknown(
                Tr::tr("The network card %1 is not there, so its addresses cannot be seen.").arg(interface.nic),
                Tr::tr("Choose one of the cards that the client has."));
            continue;
        }
        const QList<NicAddress> addresses = ipv4Of(*nic);
        const bool aliased = std::any_of(nic->addresses.cbegin(), nic->addresses.cend(),
                                         [](const NicAddress& one) { return one.label.contains(u':'); });
        if (aliased || addresses.size() > 1)
            report.error(Tr::tr("%1 has more than one address.").arg(nic->name),
                         Tr::tr("Leave one address on each storage card; an alias is no second path."));
    }
    report.passIfQuiet(Tr::tr("No planned network card has an alias or a second address."));
}

/// A second portal on one card is no second path.
void checkApplianceAliases(const Site& site, const ApplianceState& state, CheckReport& report)
{
    QSet<QHostAddress> addresses;
    QSet<QString> cards;
    bool told = true;
    for (const PortalGroup& group : site.portalGroups) {
        const QString card = cardOf(state, group.portal.address());
        if (!card.isEmpty() && cards.contains(card) && !addresses.contains(group.portal.address()))
            report.error(Tr::tr("The portal %1 is on the appliance's network card %2, as another portal is.")
                             .arg(group.portal.text(), card),
                         Tr::tr("Give each portal group the address of another storage interface."));
        told = told && !card.isEmpty();
        addresses.insert(group.portal.address());
        cards.insert(card);
    }
    if (addresses.size() < site.portalGroups.size())
        report.error(Tr::tr("Two portals use one address of the appliance."),
                     Tr::tr("Give each portal group the address of another storage interface."));
    else if (!told)
        report.unknown(Tr::tr("The appliance does not tell which of its network cards holds which portal."),
                       Tr::tr("Make sure that no portal is an alias of the card of another one."));
    report.passIfQuiet(Tr::tr("Each portal is on a network card of the appliance of its own."));
}

} // namespace twinrail
