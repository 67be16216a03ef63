// SPDX-License-Identifier: Apache-2.0
#include "core/propose/naming.h"
#include "core/propose/portalchoice.h"
#include "core/propose/rails.h"

#include <algorithm>

namespace twinrail {

namespace {

using namespace propose;

/// N1: after the interface; after the address where the appliance does not tell the interface.
QString groupName(const Site& site, const ApplianceState& found, const PortalCandidate& one)
{
    if (!one.portalGroup.isEmpty())
        return one.portalGroup;
    const QString appliance = site.appliance.name.isEmpty() ? siteWord(site) : site.appliance.name;
    const QString wire = one.nic.isEmpty() ? one.address.toString() : one.nic;
    const QString wanted = spelled(QStringLiteral("tpg_%1_%2").arg(appliance, wire), QStringLiteral("[A-Za-z0-9_.:-]"));
    return freeName(wanted, QStringLiteral("_"), [&](const QString& name) {
        return site.portalGroup(name) != nullptr || found.portalGroups.contains(name);
    });
}

/// The port too is taken from what is there.
Portal portalOf(const ApplianceState& found, const PortalCandidate& one)
{
    const QList<Portal> there = found.portalGroups.value(one.portalGroup);
    if (there.size() == 1)
        return there.first();
    const QString text = one.address.toString();
    const bool six = one.address.protocol() == QAbstractSocket::IPv6Protocol;
    return Portal::parse(six ? u'[' + text + u']' : text).value_or(Portal());
}

/// What a person began: the rest of it follows from the portal.
void complete(Site& site, const ApplianceState& found, const QList<PortalCandidate>& candidates, qsizetype index)
{
    PortalGroup group = site.portalGroups.at(index);
    const QList<Portal> there = found.portalGroups.value(group.name);
    if (group.portal.isEmpty() && there.size() == 1)
        group.portal = there.first();
    if (!group.portal.isEmpty()) {
        const auto known = std::find_if(candidates.cbegin(), candidates.cend(), [&](const PortalCandidate& one) {
            return one.address == group.portal.address();
        });
        const PortalCandidate one =
            known != candidates.cend() ? *known : PortalCandidate{group.portal.address(), 0, {}, {}, false};
        if (group.name.isEmpty())
            group.name = groupName(site, found, one);
        if (group.rail.isEmpty())
            group.rail = railOf(site, one.address, one.prefixLength);
    }
    site.portalGroups[index] = group;
}

} // namespace

Site withProposedPortalGroups(Site site, const ApplianceState& found)
{
    for (Rail& rail : site.rails)
        if (rail.name.isEmpty())
            rail.name = railName(site);
    const QList<PortalCandidate> candidates = portalCandidates(site, found);
    for (qsizetype i = 0; i < site.portalGroups.size(); ++i)
        complete(site, found, candidates, i);
    if (!site.portalGroups.isEmpty())
        return site;
    for (const PortalCandidate& one : chosenPortals(site, found, candidates)) {
        const QString name = groupName(site, found, one);
        const QString rail = railOf(site, one.address, one.prefixLength);
        site.portalGroups += PortalGroup{name, portalOf(found, one), rail};
    }
    return site;
}

} // namespace twinrail
