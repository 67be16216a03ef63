// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/propose/propose.h"

namespace twinrail {

/// "e1000g1 10.10.8.90/24", as far as the appliance tells.
[[nodiscard]] QString addressText(const PortalCandidate& candidate);

/// The portal group of this set-up that has the address; null: none.
[[nodiscard]] const PortalGroup* plannedGroup(const Site& site, const PortalCandidate& candidate);
/// Whether a portal group may be added for it.
[[nodiscard]] bool isFree(const Site& site, const PortalCandidate& candidate);
/// The same for people: what it serves for, or why it may not.
[[nodiscard]] QString useSentence(const Site& site, const PortalCandidate& candidate);

} // namespace twinrail
