// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/event.h"

namespace twinrail {

/// Below zero: `a` is worse than `b`; 0: the same.
[[nodiscard]] int compareGravity(Condition a, Condition b);

/// Something has gone: a condition is worse than it was, a client is not heard any more, something differs.
[[nodiscard]] bool gotWorse(const WatchEvent& event);

} // namespace twinrail
