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

/// The appliance tells addresses, not the cards that hold them.
void checkApplianceAliases(const Site& site, const ApplianceState&, CheckReport& report)
{
    QSet<QHostAddress> addresses;
    for (const PortalGroup& group : site.portalGroups)
        addresses.insert(group.portal.address());
    if (addresses.size() < site.portalGroups.size())
        report.error(Tr::tr("Two portals use one address of the appliance."),
                     Tr::tr("Give each portal group the address of another storage interface."));
    else
        report.unknown(Tr::tr("The appliance does not tell which of its network cards holds which portal."),
                       Tr::tr("Make sure that no portal is an alias of the card of another one."));
}

} // namespace twinrail
