// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/state.h"
#include "core/base/result.h"

namespace twinrail::nms {

// What commands of the appliance's shell print. Lines that do not parse are skipped; nothing at all means "unknown".

/// `ipadm show-addr -p -o addrobj,addr` (4.x): lines such as `e1000g1/v4:10.10.8.90/24`, with a backslash before each
/// colon of an IPv6 address. Without loopback. A line without the object (`-o addr`) tells no NIC.
[[nodiscard]] QList<ApplianceAddress> ipadmAddresses(const QStringList& lines);

/// `ifconfig -a` (3.x has no ipadm): `e1000g1: flags=…`, below it `inet A netmask HEX`. Without loopback and without
/// free NICs (0.0.0.0).
[[nodiscard]] QList<ApplianceAddress> ifconfigAddresses(const QStringList& lines);

/// `itadm list-tpg -v`: a name and a count, then a line `portals:` with `ip:port` joined by commas (nms-api §3.5).
[[nodiscard]] Result<QMap<QString, QList<Portal>>> itadmPortalGroups(const QStringList& lines);

} // namespace twinrail::nms
