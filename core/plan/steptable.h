// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/step.h"

#include <memory>
#include <vector>

namespace twinrail {

/// Every step, in the order in which it is safe to run (linux-initiator §12), which is not the how-to's order: the
/// timers come before records and sessions, the multipath configuration before the daemon, the records before the
/// login.
[[nodiscard]] const std::vector<std::unique_ptr<ApplianceStep>>& applianceSteps();
[[nodiscard]] const std::vector<std::unique_ptr<ClientStep>>& clientSteps();

} // namespace twinrail
