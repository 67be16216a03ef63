// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/state.h"
#include "core/topology/site.h"

namespace twinrail::propose {

// What is on the appliance already, with the one question of every proposal: may the site take it, or is it other
// people's?

/// The portal group that has this address, whatever the port; one that has it alone before others. Empty: none.
[[nodiscard]] QString portalGroupWith(const ApplianceState& found, const QHostAddress& address);

/// The targets that are bound to this portal group, alone or not.
[[nodiscard]] QList<IscsiName> targetsOn(const ApplianceState& found, const QString& portalGroup);

/// The one target group that holds it (nms-api §5.3); empty: none.
[[nodiscard]] QString targetGroupOf(const ApplianceState& found, const IscsiName& target);

/// Whether an initiator of the site's clients is a member.
[[nodiscard]] bool holdsClient(const Site& site, const ApplianceState& found, const QString& hostGroup);

/// LUNs are mapped through this very target group, and to none of the site's clients as far as they are known. A
/// mapping for all target groups says nothing about any of them.
[[nodiscard]] bool servesOthers(const Site& site, const ApplianceState& found, const QString& targetGroup);

} // namespace twinrail::propose
