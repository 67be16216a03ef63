// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/stop.h"

namespace twinrail {

/// The wish of SIGINT and SIGTERM: what is in hand is finished, then the program halts and says how to go on.
[[nodiscard]] const Stop& stopOnSignal();

} // namespace twinrail
