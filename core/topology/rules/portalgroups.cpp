// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/topology/rules/family.h"
#include "core/topology/rules/groupname.h"
#include "core/topology/rules/repeats.h"

#include <algorithm>

namespace twinrail {

namespace {

void checkRail(const Site& site, qsizetype i, RuleReport& report)
{
    const PortalGroup& group = site.portalGroups.at(i);
    const auto rail =
        std::find_if(site.rails.cbegin(), site.rails.cend(), [&](const Rail& one) { return one.name == group.rail; });
    if (rail == site.rails.cend())
        report.error(
            "site.portal-group.unknown-rail", place("portalGroups", i, "rail"),
            Tr::tr("The portal group “%1” names the rail “%2”, which is not in the site.").arg(group.name, group.rail),
            Tr::tr("Choose one of the site's rails."));
    else if (!group.portal.isEmpty() && !rail->subnet.isEmpty() && !rail->subnet.contains(group.portal.address()))
        report.error("site.portal-group.outside-rail", place("portalGroups", i, "portal"),
                     Tr::tr("The portal %1 is not in the subnet %2 of its rail “%3”.")
                         .arg(group.portal.text(), rail->subnet.text(), rail->name),
                     Tr::tr("Correct the portal, the rail or the subnet."));
}

void checkPortal(const Site& site, qsizetype i, RuleReport& report)
{
    const PortalGroup& group = site.portalGroups.at(i);
    if (group.portal.isEmpty())
        report.error("site.portal-group.no-portal", place("portalGroups", i, "portal"),
                     Tr::tr("The portal group “%1” has no portal.").arg(group.name),
                     Tr::tr("Enter the address of one storage interface, for example 10.10.8.90:3260 (N1)."));
    else if (group.portal.port() != Portal::defaultPort)
        report.note("site.portal-group.other-port", place("portalGroups", i, "portal"),
                    Tr::tr("The portal %1 does not use the iSCSI port 3260 that the how-to assumes (A6).")
                        .arg(group.portal.text()),
                    Tr::tr("Make sure that firewalls let this port pass."));
}

} // namespace

void portalGroupRules(const Site& site, RuleReport& report)
{
    for (qsizetype i = 0; i < site.portalGroups.size(); ++i) {
        if (const QString fault = groupNameFault(site.portalGroups.at(i).name); !fault.isEmpty())
            report.error("site.portal-group.name", place("portalGroups", i, "name"), fault,
                         Tr::tr("Name the portal group after its interface, for example tpg_lab9_e1000g1 (N1)."));
        checkPortal(site, i, report);
        checkRail(site, i, report);
    }
    for (const qsizetype i : repeats(site.portalGroups, [](const PortalGroup& group) { return group.name; }))
        report.error("site.portal-group.duplicate-name", place("portalGroups", i, "name"),
                     Tr::tr("Two portal groups have the name “%1”.").arg(site.portalGroups.at(i).name),
                     Tr::tr("Give each portal group a name of its own."));
    // One address, whatever the port, is one wire.
    for (const qsizetype i :
         repeats(site.portalGroups, [](const PortalGroup& group) { return group.portal.address(); }))
        report.error(
            "site.portal-group.duplicate-portal", place("portalGroups", i, "portal"),
            Tr::tr("Two portal groups hold the address %1.").arg(site.portalGroups.at(i).portal.address().toString()),
            Tr::tr("Give each portal group the address of another storage interface (A6)."));
}

} // namespace twinrail
