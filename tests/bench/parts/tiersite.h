// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/snapshot.h"
#include "tests/bench/parts/part.h"

namespace twinrail::bench {

/// The how-to's site, with that many clients, LUNs and portals on each of the two rails.
[[nodiscard]] Site tierSite(const Tier& tier);
/// One path in a hundred has failed, the others are active.
[[nodiscard]] Snapshot tierSnapshot(const Site& site);
/// The news of one client: all paths of its first rail fail.
void failFirstRail(Snapshot& snapshot, const Site& site, const QString& client);

} // namespace twinrail::bench
