// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diagram/places.h"

namespace twinrail {

/// The lengths that a picture is made of, from the height of a line of text.
struct Measures {
    Measures(const LayoutHints& hints, qreal room);
    qreal heading, pad, gap, row, head, pair; ///< row: one line in a box; pair: two lines
    qreal slim;                               ///< the gap between rows that belong together
    qreal lowRow;                             ///< where there is little room
    qreal plug;                               ///< how far a NIC stands out of its client
};

// One column each, from y = 0 downwards; they say how high it has become.

[[nodiscard]] qreal buildClients(Places& places, const Site& site, const Fold& fold, const Measures& measures);
[[nodiscard]] qreal buildBands(Places& places, const Site& site, const Measures& measures);
[[nodiscard]] qreal buildLuns(Places& places, const Site& site, const Fold& fold, const Measures& measures);

} // namespace twinrail
