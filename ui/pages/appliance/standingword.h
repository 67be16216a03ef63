// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/deed.h"
#include "ui/session/facts.h"

namespace twinrail {

/// How something that is wanted stands on the appliance, as a shape and a word: "✓ there already", "+ will be created",
/// or why it cannot be. While the appliance has not answered nothing is known of it.
[[nodiscard]] QString standingWord(const ApplianceFacts& facts, const Deed& deed);

} // namespace twinrail
