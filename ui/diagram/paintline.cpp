// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/linepath.h"
#include "ui/diagram/paint.h"
#include "ui/diagram/style.h"
#include "ui/theme/fonts.h"

#include <algorithm>

namespace twinrail {

void paintSign(QPainter& painter, QPointF centre, PathState state, const QString& more, const QPalette& palette)
{
    const QFont usual = painter.font();
    painter.setFont(boldFont(usual));
    const QFontMetricsF metrics(painter.font());
    const bool alarming = hasBadge(state);
    const QColor colour = stateColour(state, palette);
    const QColor ground = palette.color(QPalette::Base);
    const bool pill = alarming || !more.isEmpty();
    const QString sign = alarming || !pill ? QString(pathStateGlyph(state)) : QString();
    const QString text = QStringList{sign, more}.join(u' ').trimmed();
    const qreal height = metrics.height() * 0.86;
    const qreal width = std::max(height, metrics.horizontalAdvance(text) + height * (more.isEmpty() ? 0.3 : 0.7));
    QRectF rect(0, 0, width, height);
    rect.moveCenter(centre);
    if (pill) {
        painter.setPen(QPen(ground, 1.2));
        painter.setBrush(alarming ? colour : ground);
        painter.drawRoundedRect(rect, height / 2, height / 2);
    }
    painter.setPen(alarming ? ground : pill ? palette.color(QPalette::PlaceholderText) : colour);
    painter.drawText(rect.adjusted(-height, 0, height, 0), Qt::AlignCenter, text);
    painter.setFont(usual);
}

void paintLine(QPainter& painter, const DiagramLine& line, const QPalette& palette, bool selected)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPen pen = statePen(line.state(), palette);
    if (line.widest > 0)
        pen.setWidthF(std::min(pen.widthF(), line.widest));
    const QPainterPath path = pathOf(line);
    if (selected) {
        painter.strokePath(path, QPen(palette.color(QPalette::Highlight), pen.widthF() + 7));
        painter.strokePath(path, QPen(palette.color(QPalette::Base), pen.widthF() + 3));
    }
    painter.strokePath(path, pen);
    const bool several = line.kind == LineKind::Bundle && line.sessions > 1;
    if (line.badge > 0 && (hasBadge(line.state()) || several))
        paintSign(painter, badgeOf(line), line.state(), several ? QString::number(line.sessions) : QString(), palette);
}

qreal layerOf(const DiagramLine& line)
{
    const auto states = statesByGravity();
    return 2.9 - 0.1 * static_cast<qreal>(states.indexOf(line.state()));
}

} // namespace twinrail
