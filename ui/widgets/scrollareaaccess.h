// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace twinrail {

/// Lets screen readers ask scroll areas for children that are gone. A scroll bar comes and goes with what it scrolls,
/// and nobody tells the reader; Qt 6.4 reads past the end of its list for one that asks by the number it remembers.
/// Once for each program; more often does no harm.
void guardScrollAreas();

} // namespace twinrail
