// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/deed.h"
#include "core/appliance/state.h"

namespace twinrail {

/// Pure: what the appliance will hold once the deed is done, so that a plan of many deeds can be checked before the
/// first. A logical unit that is to be made has no GUID yet. Doing what is done already changes nothing.
[[nodiscard]] ApplianceState predicted(ApplianceState state, const Deed& deed);

} // namespace twinrail
