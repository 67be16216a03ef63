// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/finding.h"
#include "ui/session/facts.h"

namespace twinrail {

/// How a LUN of the site stands on the appliance (N5).
enum class LunStanding {
    Unknown,   ///< the appliance has not answered
    Mapped,    ///< all of it is there already
    ZvolThere, ///< the zvol is there and will be mapped
    Open,      ///< the zvol will be created
    Elsewhere, ///< the clients of another host group see the zvol
    Conflict   ///< something that differs is in its place
};
[[nodiscard]] LunStanding standingOf(const Site& site, const Lun& lun, const ApplianceFacts& facts);

/// A shape and a word: "✓ mapped already".
[[nodiscard]] QString standingWord(LunStanding standing);
/// A whole sentence: what will be done with it, or what is in the way.
[[nodiscard]] QString standingSentence(const Site& site, const Lun& lun, const ApplianceFacts& facts);
/// What should be known before one goes on, as warnings: the appliance is asked again before anything is changed.
[[nodiscard]] Findings lunWarnings(const Site& site, const ApplianceFacts& facts);

/// The zvols that are free to be LUNs of the site: they are none yet, and nobody else has them mapped.
[[nodiscard]] QStringList unusedZvols(const Site& site, const ApplianceFacts& facts);

} // namespace twinrail
