// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/deed.h"
#include "core/appliance/state.h"

namespace twinrail {

/// How a deed stands: done already, or still to do.
enum class Standing { Done, Open };

/// Pure. Conflict when something that differs is in the place of the deed's object, or when doing it would hurt
/// somebody else: those stay untouched, and the error says what is there. Reads only the parts of the state that the
/// deed concerns, so that a partial reading is enough.
[[nodiscard]] Result<Standing> standing(const ApplianceState& state, const Deed& deed);

} // namespace twinrail
