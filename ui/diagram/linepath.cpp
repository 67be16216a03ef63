// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/linepath.h"

#include <algorithm>

namespace twinrail {

namespace {

constexpr int halvings = 20;

QPointF bendOf(const DiagramLine& line)
{
    return {line.bend > line.start.x() ? line.bend : line.end.x(), line.end.y()};
}

/// With both control points in the middle, x = 1.5t − 1.5t² + t³ and y = 3t² − 2t³ of the way.
qreal heightAt(qreal share)
{
    qreal low = 0, high = 1;
    for (int i = 0; i < halvings; ++i) {
        const qreal t = (low + high) / 2;
        (t * (1.5 + t * (t - 1.5)) < share ? low : high) = t;
    }
    return low * low * (3 - 2 * low);
}

} // namespace

QPainterPath pathOf(const DiagramLine& line)
{
    const QPointF bend = bendOf(line);
    const qreal middle = (line.start.x() + bend.x()) / 2;
    QPainterPath path(line.start);
    path.cubicTo({middle, line.start.y()}, {middle, bend.y()}, bend);
    if (bend != line.end)
        path.lineTo(line.end);
    return path;
}

QPointF badgeOf(const DiagramLine& line)
{
    const qreal end = bendOf(line).x();
    const qreal share = end > line.start.x() ? (line.badge - line.start.x()) / (end - line.start.x()) : 0;
    const qreal height = heightAt(std::clamp(share, 0.0, 1.0));
    return {line.badge, line.start.y() + (line.end.y() - line.start.y()) * height};
}

} // namespace twinrail
