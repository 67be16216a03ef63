// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/facts.h"

namespace twinrail {

/// A2, A3, A4, A7 and the reverse-path filter of each client, worst first, otherwise in the site's order.
[[nodiscard]] Findings networkChecks(const Site& site, const Facts& facts);

/// Those who have not tried all their planned ways yet (A7): an interface or a portal came after their last answer.
[[nodiscard]] QStringList clientsToAskAgain(const Site& site, const Facts& facts);

/// C5: what will be changed, as the step itself says it, and on which clients; empty: nothing.
[[nodiscard]] QStringList reversePathChanges(const Site& site, const Facts& facts);

} // namespace twinrail
