// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diagram/layout.h"

#include <QPainter>
#include <QPalette>

namespace twinrail {

// Everything in the colours of the palette and in the painter's font.

/// The whole picture, as vectors where the device takes them: for the report.
void paintDiagram(QPainter& painter, const DiagramLayout& layout, const QPalette& palette);

void paintGround(QPainter& painter, const DiagramLayout& layout, const QPalette& palette); ///< headings and the note
void paintBox(QPainter& painter, const DiagramBox& box, const QPalette& palette, bool selected);
void paintLine(QPainter& painter, const DiagramLine& line, const QPalette& palette, bool selected);

/// The sign of a state: on a ground of its own when somebody should look; `more` follows it there.
void paintSign(QPainter& painter, QPointF centre, PathState state, const QString& more, const QPalette& palette);

/// What lies above what: bands, clients, lines (the worst on top), the other boxes.
[[nodiscard]] qreal layerOf(const DiagramBox& box);
[[nodiscard]] qreal layerOf(const DiagramLine& line);

} // namespace twinrail
