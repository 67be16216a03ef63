// SPDX-License-Identifier: Apache-2.0
#include "core/propose/existing.h"
#include "core/propose/propose.h"

#include <algorithm>

namespace twinrail {

namespace {

/// An appliance that tells nothing but addresses still has something to choose from.
QList<ApplianceAddress> addressesOf(const ApplianceState& found)
{
    QList<ApplianceAddress> all = found.interfaces;
    for (const QHostAddress& address : found.addresses)
        if (std::none_of(all.cbegin(), all.cend(), [&](const ApplianceAddress& one) { return one.address == address; }))
            all += ApplianceAddress{{}, address, 0, false};
    return all;
}

/// The addresses that we ask at. Where they hide behind a name or a translation, an administrator's network still
/// shows: the clients are reached there too.
QList<ApplianceAddress> managementOf(const Site& site, const QList<ApplianceAddress>& all)
{
    QList<ApplianceAddress> askedAt;
    QList<ApplianceAddress> beside;
    for (const ApplianceAddress& one : all) {
        if (one.management || one.address == QHostAddress(site.appliance.host))
            askedAt += one;
        const Subnet subnet = one.prefixLength > 0 ? Subnet::of(one.address, one.prefixLength) : Subnet();
        if (std::any_of(site.clients.cbegin(), site.clients.cend(),
                        [&](const Client& client) { return subnet.contains(QHostAddress(client.host)); }))
            beside += one;
    }
    return askedAt.isEmpty() ? beside : askedAt;
}

/// Another address of the same card or the same subnet is no storage address either.
bool sharesWire(const ApplianceAddress& one, const ApplianceAddress& other)
{
    return (!one.nic.isEmpty() && one.nic == other.nic) ||
           (other.prefixLength > 0 && Subnet::of(other.address, other.prefixLength).contains(one.address));
}

} // namespace

QList<PortalCandidate> portalCandidates(const Site& site, const ApplianceState& found)
{
    const QList<ApplianceAddress> all = addressesOf(found);
    const QList<ApplianceAddress> askedAt = managementOf(site, all);
    QList<PortalCandidate> candidates;
    for (const ApplianceAddress& one : all) {
        if (one.address.isLinkLocal()) // no portal that a client could be told
            continue;
        const bool management = std::any_of(askedAt.cbegin(), askedAt.cend(), [&](const ApplianceAddress& other) {
            return one == other || sharesWire(one, other);
        });
        candidates += PortalCandidate{one.address, one.prefixLength, one.nic,
                                      propose::portalGroupWith(found, one.address), management};
    }
    return candidates;
}

} // namespace twinrail
