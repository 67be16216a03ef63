// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/survey/assumptions/family.h"

namespace twinrail {

namespace {

/// "0000:03:00.1" → "0000:03:00": the card without the function.
QString cardOf(const QString& pciAddress) { return pciAddress.section(u'.', 0, 0); }

void compare(const Nic& one, const Nic& other, CheckReport& report)
{
    const QString pair = one.name + QLatin1String(", ") + other.name;
    if (one.pciAddress.isEmpty() || other.pciAddress.isEmpty())
        report.unknown(Tr::tr("%1: it cannot be seen whether these are two cards.").arg(pair),
                       Tr::tr("Look at the hardware: a card of its own for each rail."));
    else if (one.pciAddress == other.pciAddress)
        report.error(Tr::tr("%1: both are one function of one card (%2).").arg(pair, one.pciAddress),
                     Tr::tr("Use a card of its own for each rail."));
    else if (cardOf(one.pciAddress) == cardOf(other.pciAddress))
        report.warning(Tr::tr("%1: both are on one card (%2), which takes both rails down when it fails.")
                           .arg(pair, cardOf(one.pciAddress)),
                       Tr::tr("Use a card of its own for each rail, or accept this risk."));
}

} // namespace

void checkSharedHardware(const ClientView& view, CheckReport& report)
{
    QList<Nic> nics;
    for (const Interface& interface : view.client.interfaces)
        if (const Nic* nic = view.found.nics.nic(interface.nic))
            nics.append(*nic);
    if (view.found.nics.virtualMachine)
        report.unknown(Tr::tr("The client is a virtual machine, so its cards say nothing about the hardware."),
                       Tr::tr("Check on the host that each rail has a physical card of its own."));
    else if (nics.size() < 2)
        report.unknown(Tr::tr("Fewer than two planned network cards are there to compare."),
                       Tr::tr("Choose two of the cards that the client has."));
    else
        for (qsizetype i = 0; i < nics.size(); ++i)
            for (qsizetype j = i + 1; j < nics.size(); ++j)
                compare(nics.at(i), nics.at(j), report);
    report.passIfQuiet(Tr::tr("The planned network cards are separate cards."));
    // Neighbours are not asked (linux-initiator §11.9): no daemon is installed or started for a check.
    report.unknown(Tr::tr("It cannot be seen whether the rails share a switch."),
                   Tr::tr("Follow the cables: each rail needs a switch and a power supply of its own."));
}

} // namespace twinrail
