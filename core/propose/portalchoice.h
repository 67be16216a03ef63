// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/propose/propose.h"

namespace twinrail::propose {

/// Which of the candidates get a portal group when the site has none yet: one for each card and subnet (A2, A3). Those
/// on the rails that a person has entered; without any, what nobody uses. The rest stays open to choice on the page.
[[nodiscard]] QList<PortalCandidate> chosenPortals(const Site& site, const ApplianceState& found,
                                                   const QList<PortalCandidate>& candidates);

} // namespace twinrail::propose
