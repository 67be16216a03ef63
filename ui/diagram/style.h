// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/pathstate.h"
#include "core/watch/condition.h"

#include <QPalette>
#include <QPen>

namespace twinrail {

// How a state looks. Colours after Okabe and Ito, told apart with any colour vision, at least 3:1 on every ground of
// the picture (WCAG 2.2, 1.4.11); dash and badge tell the states apart without any colour.

[[nodiscard]] QColor stateColour(PathState state, const QPalette& palette);
[[nodiscard]] QPen statePen(PathState state, const QPalette& palette);
/// Of what is watched: the colour of the path state of the same meaning, where there is one.
[[nodiscard]] QColor conditionColour(Condition condition, const QPalette& palette);
/// Whether its glyph stands on the line: on all that need somebody's attention.
[[nodiscard]] bool hasBadge(PathState state);

/// A rail is told from the next by its name and by the pattern of its edge; the tint only helps.
struct RailLook {
    QColor ground;
    QBrush edge;
};
/// -1: the band of what is in no site.
[[nodiscard]] RailLook railLook(int number, const QPalette& palette);

} // namespace twinrail
