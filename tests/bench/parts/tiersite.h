// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/livestate.h"
#include "tests/bench/parts/part.h"

namespace twinrail::bench {

/// The how-to's site, with that many clients, LUNs and portals on each of the two rails.
[[nodiscard]] Site tierSite(const Tier& tier);
/// One path in a hundred has failed, the others are active.
[[nodiscard]] SiteLive tierLive(const Site& site);
/// The news of one client: all paths of its first rail have failed.
void failFirstRail(ClientLive& client, const Site& site);

} // namespace twinrail::bench
