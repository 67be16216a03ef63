// SPDX-License-Identifier: Apache-2.0
#include "core/propose/portalchoice.h"

#include "core/propose/existing.h"

#include <algorithm>

namespace twinrail::propose {

namespace {

using Candidates = QList<PortalCandidate>;

Subnet subnetOf(const PortalCandidate& one) { return Subnet::of(one.address, one.prefixLength); }

/// A rail needs a subnet with room for clients. A portal can be in one group only, and a group of the how-to has no
/// other portal (A6).
bool isUsable(const ApplianceState& found, const PortalCandidate& one)
{
    const int bits = one.address.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32;
    return one.prefixLength > 0 && one.prefixLength < bits && !one.management &&
           (one.portalGroup.isEmpty() || found.portalGroups.value(one.portalGroup).size() == 1);
}

/// Two rails are two cards and two subnets (A2, A3): the first address of each.
Candidates oneForEachWire(const Candidates& candidates)
{
    Candidates chosen;
    for (const PortalCandidate& one : candidates)
        if (std::none_of(chosen.cbegin(), chosen.cend(), [&](const PortalCandidate& other) {
                return (!one.nic.isEmpty() && one.nic == other.nic) || subnetOf(one).overlaps(subnetOf(other));
            }))
            chosen += one;
    return chosen;
}

/// The target groups with other people's LUNs that stand on this candidate.
QStringList othersOn(const Site& site, const ApplianceState& found, const PortalCandidate& one)
{
    QStringList groups;
    for (const IscsiName& target : targetsOn(found, one.portalGroup))
        if (const QString group = targetGroupOf(found, target); servesOthers(site, found, group))
            groups += group;
    return groups;
}

/// What nobody uses. Where that makes no two rails, a finished set-up on two rails or more is what somebody would come
/// back to: the largest one.
Candidates forNewSite(const Site& site, const ApplianceState& found, const Candidates& usable)
{
    Candidates unused;
    QMap<QString, Candidates> setUps; // by target group
    for (const PortalCandidate& one : usable) {
        const QStringList others = othersOn(site, found, one);
        if (others.isEmpty())
            unused += one;
        for (const QString& group : others)
            setUps[group] += one;
    }
    const Candidates rails = oneForEachWire(unused);
    Candidates largest = rails.mid(0, 1);
    for (const Candidates& setUp : std::as_const(setUps))
        if (const Candidates finished = oneForEachWire(setUp); finished.size() > largest.size() && finished.size() > 1)
            largest = finished;
    return rails.size() > 1 ? rails : largest;
}

/// The rails that a person has entered say which subnets are meant.
Candidates onRails(const Site& site, const Candidates& usable)
{
    Candidates chosen;
    for (const Rail& rail : site.rails)
        for (const PortalCandidate& one : usable)
            if (rail.subnet.contains(one.address))
                chosen += one;
    return oneForEachWire(chosen);
}

} // namespace

QList<PortalCandidate> chosenPortals(const Site& site, const ApplianceState& found, const Candidates& candidates)
{
    Candidates usable;
    std::copy_if(candidates.cbegin(), candidates.cend(), std::back_inserter(usable),
                 [&](const PortalCandidate& one) { return isUsable(found, one); });
    return site.rails.isEmpty() ? forNewSite(site, found, usable) : onRails(site, usable);
}

} // namespace twinrail::propose
