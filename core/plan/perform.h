// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/appliance.h"
#include "core/host/shell.h"
#include "core/plan/change.h"

namespace twinrail {

enum class Direction { Forward, Back };

/// Carries out one change, or takes it back. The only code that calls the doing halves of machines.
/// Conflict: the machine is not as the change expects it. Failed: a tool said no. Lessons are not performed, see
/// learn().
[[nodiscard]] Result<> performOnHost(HostHands& host, const Change& change, Direction direction);
[[nodiscard]] Result<> performOnAppliance(Appliance& appliance, const Change& change, Direction direction);

/// Asks a lesson's question. What it makes known; Failed with a sentence when the answer is no.
[[nodiscard]] Result<Known> learn(HostProbe& host, const Lesson& lesson);

} // namespace twinrail
