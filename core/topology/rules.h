// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/finding.h"
#include "core/topology/site.h"

namespace twinrail {

/// Pure checks of a site before anything is asked or changed. An Error among them blocks planning.
[[nodiscard]] Findings siteFindings(const Site& site);

} // namespace twinrail
