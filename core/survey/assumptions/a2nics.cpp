// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/survey/assumptions/family.h"

#include <algorithm>

namespace twinrail {

namespace {

void checkLink(const Interface& interface, const Nic& nic, CheckReport& report)
{
    if (!nic.carrier)
        report.error(Tr::tr("%1 has no link.").arg(nic.name),
                     Tr::tr("Bring the interface up and check cable and switch."));
    if (!nic.master.isEmpty())
        report.error(Tr::tr("%1 belongs to %2.").arg(nic.name, nic.master),
                     Tr::tr("Take it out of the bond or bridge; multipath needs the card by itself."));
    else if (!nic.physical)
        report.warning(Tr::tr("%1 is no physical network card.").arg(nic.name),
                       Tr::tr("Make sure that the card below it serves this rail alone."));
    // The how-to's plan names the MAC: a renamed card would put a rail on the wrong wire (C4).
    if (!interface.mac.isEmpty() && nic.mac != interface.mac)
        report.error(
            Tr::tr("%1 has the Ethernet address %2 instead of %3.").arg(nic.name, nic.mac.text(), interface.mac.text()),
            Tr::tr("Check which card is %1 now, then correct the site.").arg(nic.name));
}

void checkAddress(const ClientView& view, const Interface& interface, const Nic& nic, CheckReport& report)
{
    const auto rail = std::find_if(view.site.rails.cbegin(), view.site.rails.cend(),
                                   [&](const Rail& one) { return one.name == interface.rail; });
    const auto here = std::find_if(nic.addresses.cbegin(), nic.addresses.cend(), [&](const NicAddress& one) {
        return interface.address.isNull() ? rail != view.site.rails.cend() && rail->subnet.contains(one.address)
                                          : one.address == interface.address;
    });
    if (here == nic.addresses.cend())
        report.error(Tr::tr("%1 does not have its planned address %2.").arg(nic.name, interface.address.toString()),
                     Tr::tr("Give it a fixed address in the subnet of its rail."));
    else if (rail != view.site.rails.cend() && Subnet::of(here->address, here->prefixLength) != rail->subnet)
        report.warning(Tr::tr("%1 is in the subnet %2, but its rail is %3.")
                           .arg(nic.name, Subnet::of(here->address, here->prefixLength).text(), rail->subnet.text()),
                       Tr::tr("Correct the prefix of the address, or the subnet of the rail."));
}

/// linux-initiator §11.3: among all cards of the host, not only the planned ones.
void checkSubnets(const ClientView& view, const Nic& nic, CheckReport& report)
{
    for (const Nic& other : view.found.nics.nics) {
        if (other.name == nic.name)
            continue;
        for (const NicAddress& mine : nic.addresses)
            for (const NicAddress& theirs : other.addresses)
                if (mine.address.protocol() == QAbstractSocket::IPv4Protocol &&
                    Subnet::of(mine.address, mine.prefixLength)
                        .overlaps(Subnet::of(theirs.address, theirs.prefixLength)))
                    report.error(Tr::tr("%1 and %2 are in one subnet (%3).")
                                     .arg(nic.name, other.name, Subnet::of(mine.address, mine.prefixLength).text()),
                                 Tr::tr("Give each network card a subnet of its own."));
    }
}

} // namespace

void checkNics(const ClientView& view, CheckReport& report)
{
    if (view.client.interfaces.size() < 2)
        report.error(Tr::tr("Fewer than two network cards are planned."), Tr::tr("Plan one card for each rail."));
    if (view.found.nics.nics.isEmpty()) {
        report.unknown(Tr::tr("The network cards of the client cannot be seen."),
                       Tr::tr("Check them on the client: ip link."));
        return;
    }
    for (const Interface& interface : view.client.interfaces) {
        const Nic* nic = view.found.nics.nic(interface.nic);
        if (!nic) {
            report.error(Tr::tr("The network card %1 is not there.").arg(interface.nic),
                         Tr::tr("Choose one of the cards that the client has."));
            continue;
        }
        checkLink(interface, *nic, report);
        checkAddress(view, interface, *nic, report);
        checkSubnets(view, *nic, report);
    }
    report.passIfQuiet(Tr::tr("Every planned network card is there, has a link and a subnet of its own."));
}

} // namespace twinrail
