// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/pathplan.h"

namespace twinrail {

/// The site with another kind of plan. A custom one starts from what the kind before it gave.
[[nodiscard]] Site withPlanKind(Site site, PathPlanKind kind);
/// A custom plan with one pair more or less.
[[nodiscard]] Site withCustomPath(Site site, const CustomPath& path, bool planned);

/// "2 clients with 2 sessions each; 2 paths to each of 4 LUNs: 16 paths in all."
[[nodiscard]] QString predictionSentence(const Site& site);

} // namespace twinrail
