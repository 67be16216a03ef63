// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/survey/assumptions/family.h"

namespace twinrail {

namespace {

QString textOf(const QList<Portal>& portals)
{
    QStringList texts;
    for (const Portal& portal : portals)
        texts.append(portal.text());
    return texts.join(QStringLiteral(", "));
}

void checkAddress(const PortalGroup& group, const ApplianceState& state, CheckReport& report)
{
    if (state.addresses.isEmpty())
        report.unknown(
            Tr::tr("The appliance does not tell its addresses, so %1 cannot be looked up.").arg(group.portal.text()),
            Tr::tr("Check on the appliance that a storage interface has this address."));
    else if (!state.addresses.contains(group.portal.address()))
        report.error(Tr::tr("No interface of the appliance has the address of the portal %1.").arg(group.portal.text()),
                     Tr::tr("Give a storage interface this address, or correct the portal."));
}

} // namespace

void checkPortalGroups(const Site& site, const ApplianceState& state, CheckReport& report)
{
    for (const PortalGroup& group : site.portalGroups) {
        const auto found = state.portalGroups.constFind(group.name);
        if (found == state.portalGroups.cend())
            report.note(Tr::tr("The portal group %1 is not there yet.").arg(group.name), Tr::tr("Step N1 creates it."));
        else if (*found != QList<Portal>{group.portal})
            report.error(Tr::tr("The portal group %1 holds %2 instead of %3 alone.")
                             .arg(group.name, textOf(*found), group.portal.text()),
                         Tr::tr("Correct the portal group on the appliance, or the site."));
        if (group.portal.port() != Portal::defaultPort)
            report.note(Tr::tr("The portal %1 does not use the port 3260.").arg(group.portal.text()),
                        Tr::tr("Make sure that firewalls let this port pass."));
        checkAddress(group, state, report);
    }
    report.passIfQuiet(Tr::tr("Each portal group holds its one address, which the appliance has, with port 3260."));
}

} // namespace twinrail
