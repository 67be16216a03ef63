// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/site.h"

namespace twinrail {

// Whatever names a thing follows when it gets another name. Nothing happens where that is not certain: the old name is
// empty, nobody or several have it, or the new one is empty or somebody else's. All pure.

/// Portal groups and interfaces follow.
[[nodiscard]] Site withRailRenamed(Site site, const QString& old, const QString& renamed);
/// Targets follow.
[[nodiscard]] Site withPortalGroupRenamed(Site site, const QString& old, const QString& renamed);

} // namespace twinrail
