// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diagram/layout.h"

#include <QPainterPath>

namespace twinrail {

/// Leaves its box level, swings over, and comes in level.
[[nodiscard]] QPainterPath pathOf(const DiagramLine& line);
/// Where its badge stands.
[[nodiscard]] QPointF badgeOf(const DiagramLine& line);

} // namespace twinrail
