// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/fleet.h"
#include "core/watch/fleetwatch.h"

namespace twinrail {

/// The machines of a site whose pins are known: whoever shows another key or certificate, or a first one, is refused,
/// since nobody is there to compare it.
[[nodiscard]] WatchAccess watchAccess(const Site& site, std::shared_ptr<Credentials> credentials);

} // namespace twinrail
