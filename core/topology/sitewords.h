// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/table.h"
#include "core/topology/site.h"

namespace twinrail {

// The words of the site file for the closed sets of the site.

inline constexpr std::array apiWords{
    Word<ApplianceApi>{"nms", ApplianceApi::Nms},
    Word<ApplianceApi>{"rest5", ApplianceApi::Rest5},
    Word<ApplianceApi>{"manual", ApplianceApi::Manual},
};

inline constexpr std::array schemeWords{
    Word<Scheme>{"auto", Scheme::Auto},
    Word<Scheme>{"http", Scheme::Http},
    Word<Scheme>{"https", Scheme::Https},
};

inline constexpr std::array planWords{
    Word<PathPlanKind>{"rail-pinned", PathPlanKind::RailPinned},
    Word<PathPlanKind>{"full-mesh", PathPlanKind::FullMesh},
    Word<PathPlanKind>{"custom", PathPlanKind::Custom},
};

} // namespace twinrail
