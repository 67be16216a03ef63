// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/condition.h"

#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace twinrail {

// The sign of a condition: its glyph in its colour, on a ground of that colour when somebody should look. The shape
// alone says the same.

[[nodiscard]] bool wantsAttention(Condition condition);
/// In the middle of `rect`, in the size of the painter's font.
void paintCondition(QPainter& painter, const QRectF& rect, Condition condition, const QPalette& palette);
/// A disc with the glyph, for a head line.
[[nodiscard]] QPixmap conditionSign(Condition condition, int side, qreal ratio, const QPalette& palette);

} // namespace twinrail
