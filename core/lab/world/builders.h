// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/world/world.h"

namespace twinrail::lab {

// The worlds: each fills an empty one.

/// The how-to's site, ready for its first step, with things of other people's all around.
void buildSeed(World& world);
/// Nothing prepared: no zvols, services off, first names, one package and the multipath configuration missing.
void buildBare(World& world);
/// Begun by hand and badly, as the how-to reads when it is followed word by word.
void buildHalfDone(World& world);
/// The seed's storage, and two freshly installed machines of another family: Debian 12 and 13 without any package of
/// iSCSI or multipath.
void buildDebian(World& world);
/// The seed, but the wire of prague's second rail is cut.
void buildOneRailDown(World& world);
/// As large as is asked for, generated, and set up already: as after a whole apply.
void buildScale(World& world, const WorldSpec& spec);
/// The same machines before that apply.
void buildBareScale(World& world, const WorldSpec& spec);

} // namespace twinrail::lab
