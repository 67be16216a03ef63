// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/options.h"
#include "core/plan/fleet.h"

namespace twinrail {

/// A site with its machines opened. A machine that could not be opened keeps its error in the fleet.
struct OpenedSite {
    Site site;
    Fleet fleet;
};

/// Opens all machines of a site. Unknown host keys and certificates are shown to the person at the terminal, once;
/// without a person they are refused.
[[nodiscard]] Result<Fleet> openMachines(const Site& site, const Options& options, const Terminal& terminal,
                                         const Stop& stop);

/// Reads the site file and opens its machines. Pins that were agreed to are written into the file.
[[nodiscard]] Result<OpenedSite> openSite(const Options& options, const Terminal& terminal, const Stop& stop);

/// Errors of machines, one sentence each, on standard error. The first one, appliance before clients.
std::optional<Error> reportUnopened(const OpenedSite& opened, const Terminal& terminal);

} // namespace twinrail
