// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/state.h"
#include "core/topology/site.h"

namespace twinrail {

/// Why the appliance does not show this LUN to this client, in one sentence with the step that puts it right; empty:
/// it does, as far as its groups and mappings tell.
[[nodiscard]] QString hiddenBecause(const Site& site, const Client& client, const Lun& lun,
                                    const ApplianceState& appliance);

} // namespace twinrail
