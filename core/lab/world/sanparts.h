// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/world/world.h"

namespace twinrail::lab {

/// The subnet and the portal of the foreign storage network.
inline const QString foreignSubnet = QStringLiteral("10.20.0.0/24");
inline const QString foreignPortal = QStringLiteral("10.20.0.90:3260");
inline const QString foreignTarget = QStringLiteral("iqn.2010-08.org.illumos:02:2e8c1b9a-77d1-4c0e-9a3b-5d0c6f1e8a42");
inline const QString foreignGuid = QStringLiteral("600144F0F48440000000500A1C2B0001");

/// A pool and the two storage addresses: all that a bare appliance has.
void addPool(World& world);

/// The how-to's four zvols with logical units, without any mapping.
void addHowtoZvols(World& world);

/// Objects of other people on the same appliance: a portal group, a target, a target group, a host group and two zvols
/// with mappings. Nothing may touch them.
void addForeignObjects(World& world);

} // namespace twinrail::lab
