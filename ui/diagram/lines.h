// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diagram/places.h"

namespace twinrail {

/// The lines between the boxes, with what they and the boxes stand for counted. Adds boxes for what is not in the site.
[[nodiscard]] QList<DiagramLine> linesOf(const Site& site, const Snapshot& snapshot, const Fold& fold, Places& places,
                                         const LayoutHints& hints);

/// Where the lines leave and reach their boxes: sorted, so that lines of one box do not cross, and in their own row of
/// slots. Lines that stand for nothing but unexpected paths get no slot: the others must not move for them.
void dock(QList<DiagramLine>& lines, const Places& places, const LayoutHints& hints);

} // namespace twinrail
