// SPDX-License-Identifier: Apache-2.0
#pragma once

// The how-to's appliance before its first step, and the site of somebody who has only typed in addresses.

#include "core/propose/propose.h"
#include "tests/examplesite.h"

namespace twinrail {

inline ApplianceAddress plumbed(const char* nic, const char* address, int prefixLength = 24, bool management = false)
{
    return {QString::fromLatin1(nic), QHostAddress(QString::fromLatin1(address)), prefixLength, management};
}

inline ApplianceState lab9()
{
    ApplianceState state;
    state.pools = QStringList{QStringLiteral("tank")};
    state.interfaces = {plumbed("e1000g0", "192.0.2.9"), plumbed("e1000g1", "10.10.8.90"),
                        plumbed("e1000g2", "10.10.9.90")};
    for (const ApplianceAddress& one : std::as_const(state.interfaces))
        state.addresses += one.address;
    return state;
}

/// One more portal group with one target, in a target group of its own.
inline void addSetUp(ApplianceState& state, const QString& portalGroup, const char* portal, const char* target,
                     const QString& targetGroup)
{
    const IscsiName name = parsed<IscsiName>(target);
    state.portalGroups[portalGroup] += parsed<Portal>(portal);
    state.targets[name.text()] = {name, QStringList{portalGroup}, QStringLiteral("Online"), {}, 0};
    if (!targetGroup.isEmpty())
        state.targetGroups[targetGroup] += name;
}

inline void addZvol(ApplianceState& state, const char* zvol, quint64 size = 1ULL << 30)
{
    state.zvols[QString::fromLatin1(zvol)] = {size, QStringLiteral("8K"), true, std::nullopt};
}

inline void map(ApplianceState& state, const char* zvol, int lun, const QString& hostGroup, const QString& targetGroup)
{
    addZvol(state, zvol);
    state.mappings += MappingInfo{QString::fromLatin1(zvol), lun, hostGroup, targetGroup, QStringLiteral("0")};
}

inline Site addressesOnly()
{
    Site site;
    site.name = QStringLiteral("hydra");
    site.appliance.name = QStringLiteral("lab9");
    site.appliance.host = QStringLiteral("192.0.2.9");
    return site;
}

inline const char* const ownTarget = "iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58";
inline const char* const otherTarget = "iqn.2011-09.dom.homer:02:0e4f921a-407e-eb9f-9f53-aded8d99a723";
inline const char* const foreignTarget = "iqn.2010-08.org.illumos:02:2e8c1b9a-77d1-4c0e-9a3b-5d0c6f1e8a42";

} // namespace twinrail
