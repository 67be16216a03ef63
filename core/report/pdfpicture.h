// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QRectF>

class QPainter;

namespace twinrail {

/// Paints the SVG as vectors, its texts as texts: QSvgRenderer (6.4) makes shapes of them, which nobody can select or
/// search. The texts come on top of everything else.
void paintSvg(QPainter& painter, const QByteArray& svg, const QRectF& room);

} // namespace twinrail
