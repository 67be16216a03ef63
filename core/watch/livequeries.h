// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/command.h"

namespace twinrail {

// The rows of sessionsQuery() and disksQuery() for readSessions() and readDisks(), asked without starting a single
// program: a client with 2,048 paths is asked every few seconds, and the thorough questions start five programs for
// each disk. What does not change while a session lives is left empty.

[[nodiscard]] Query liveSessionsQuery(); ///< without host and disks
[[nodiscard]] Query liveDisksQuery();    ///< without size, vendor and product; without identity where sysfs has none

} // namespace twinrail
