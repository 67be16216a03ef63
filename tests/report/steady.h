// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

namespace twinrail::testing {

/// The same facts on every machine and at every time, for comparison byte by byte. What differs from run to run of the
/// lab, and nothing else, is replaced:
/// - ports and host keys of its servers, the print of its certificate (free ports, fresh keys);
/// - the names of journals and the times in them (one second between two entries);
/// - the order of entries and the numbers of changes, since the clients run side by side: machine after machine, in the
///   order of the site, each in its own order.
/// The drawing is left out: its widths come from the fonts of the machine.
[[nodiscard]] ReportFacts steady(ReportFacts facts);

} // namespace twinrail::testing
