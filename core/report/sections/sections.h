// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

namespace twinrail::sections {

// One file each; what a report consists of (product.md §4.5). The table in core/report/document.cpp says in which order
// they come and from which detail on.
[[nodiscard]] Section cover(const Report& report);
[[nodiscard]] Section summary(const Report& report);
[[nodiscard]] Section intent(const Report& report);
[[nodiscard]] Section inventory(const Report& report);
[[nodiscard]] Section luns(const Report& report);
[[nodiscard]] Section paths(const Report& report);
[[nodiscard]] Section drawing(const Report& report);
[[nodiscard]] Section changes(const Report& report);
[[nodiscard]] Section checks(const Report& report);
[[nodiscard]] Section acceptance(const Report& report);
[[nodiscard]] Section failover(const Report& report);
[[nodiscard]] Section deviations(const Report& report);
[[nodiscard]] Section undo(const Report& report);
[[nodiscard]] Section commands(const Report& report);
[[nodiscard]] Section siteFile(const Report& report);

} // namespace twinrail::sections
