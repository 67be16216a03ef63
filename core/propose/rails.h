// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/site.h"

namespace twinrail::propose {

/// A name for one more rail: "rail-a", "rail-b", …
[[nodiscard]] QString railName(const Site& site);

/// The rail of this address, added to the site where there is none; empty when its subnet is not known (prefix 0) or
/// meets another rail's.
[[nodiscard]] QString railOf(Site& site, const QHostAddress& address, int prefixLength);

} // namespace twinrail::propose
