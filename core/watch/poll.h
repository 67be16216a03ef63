// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/survey.h"

namespace twinrail {

/// Asks anew for what can change from one moment to the next (sessions, disks, multipath state and maps), in one
/// command round however many LUNs there are (product.md §5.3; rear/rear#2299: one command for each device took hours).
/// The rest is taken from `before`, an answer of the same client without an error. An error is in ClientSurvey::error.
[[nodiscard]] ClientSurvey pollClient(HostProbe& host, const Site& site, const Client& client,
                                      const ClientSurvey& before);

} // namespace twinrail
