// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/linepath.h"
#include "ui/diagram/paint.h"
#include "ui/diagram/style.h"
#include "ui/theme/fonts.h"

namespace twinrail {

namespace {

void paintBadge(QPainter& painter, const DiagramLine& line, const QPalette& palette)
{
    const QFont usual = painter.font();
    painter.setFont(boldFont(usual));
    const QFontMetricsF metrics(painter.font());
    QString text = hasBadge(line.state()) ? QString(pathStateGlyph(line.state())) : QString();
    if (line.kind == LineKind::Bundle)
        text = (text + u' ' + QString::number(line.sessions)).trimmed();
    const qreal height = metrics.height() * 0.86;
    const qreal width = std::max(height, metrics.horizontalAdvance(text) + height * 0.55);
    QRectF rect(0, 0, width, height);
    rect.moveCenter(badgeOf(line));
    const QColor colour = stateColour(line.state(), palette);
    painter.setPen(QPen(hasBadge(line.state()) ? palette.color(QPalette::Base) : colour, 1.2));
    painter.setBrush(hasBadge(line.state()) ? colour : palette.color(QPalette::Base));
    painter.drawRoundedRect(rect, height / 2, height / 2);
    painter.setPen(hasBadge(line.state()) ? palette.color(QPalette::Base) : palette.color(QPalette::Text));
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.setFont(usual);
}

} // namespace

void paintLine(QPainter& painter, const DiagramLine& line, const QPalette& palette, bool selected)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QPen pen = statePen(line.state(), palette);
    const QPainterPath path = pathOf(line);
    if (selected) {
        painter.strokePath(path, QPen(palette.color(QPalette::Highlight), pen.widthF() + 7));
        painter.strokePath(path, QPen(palette.color(QPalette::Base), pen.widthF() + 3));
    }
    painter.strokePath(path, pen);
    if (hasBadge(line.state()) || (line.kind == LineKind::Bundle && line.sessions > 1))
        paintBadge(painter, line, palette);
}

qreal layerOf(const DiagramLine& line)
{
    const auto states = statesByGravity();
    return 2.9 - 0.1 * static_cast<qreal>(states.indexOf(line.state()));
}

} // namespace twinrail
