// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/paint.h"
#include "ui/diagram/style.h"
#include "ui/theme/fonts.h"

namespace twinrail {

namespace {

constexpr qreal radius = 5;
constexpr qreal ring = 2;
constexpr qreal edge = 5; ///< the patterned edge of a rail

/// Text in a box: elided in the middle, in the painter's font or bolder, in one of the palette's colours.
class Writer {
public:
    Writer(QPainter& painter, const QPalette& palette) : m_painter(painter), m_palette(palette) {}

    /// How wide it has become.
    qreal write(const QRectF& rect, const QString& text, bool first, Qt::Alignment alignment = Qt::AlignLeft)
    {
        const QFont usual = m_painter.font();
        m_painter.setFont(first ? boldFont(usual) : usual);
        m_painter.setPen(m_palette.color(first ? QPalette::Text : QPalette::PlaceholderText));
        const QFontMetricsF metrics(m_painter.font());
        const QString shown = metrics.elidedText(text, Qt::ElideMiddle, rect.width());
        m_painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
        const qreal width = metrics.horizontalAdvance(shown);
        m_painter.setFont(usual);
        return width;
    }
    /// Both in one line; the first has its room first.
    void line(const QRectF& rect, const QString& first, const QString& second)
    {
        const qreal gap = QFontMetricsF(m_painter.font()).averageCharWidth();
        const qreal used = write(rect, first, true) + gap;
        // An address with a hole in it tells nothing.
        if (QFontMetricsF(m_painter.font()).horizontalAdvance(second) <= rect.width() - used)
            write(rect.adjusted(used, 0, 0, 0), second, false);
    }
    void pair(const QRectF& rect, const QString& first, const QString& second)
    {
        if (second.isEmpty()) {
            write(rect, first, true);
            return;
        }
        const qreal half = rect.height() / 2;
        write(rect.adjusted(0, 1, 0, -half), first, true);
        write(rect.adjusted(0, half - 1, 0, -2), second, false);
    }
    /// A name over its state.
    void above(const QRectF& rect, const QString& name, const Tally& tally)
    {
        const qreal half = std::max(rect.height() / 2, QFontMetricsF(m_painter.font()).height());
        write({rect.left(), rect.top(), rect.width(), half}, name, true);
        if (tally.total() > 0 && half < rect.height())
            paintSign(m_painter, {rect.left() + half * 0.4, rect.bottom() - half / 2}, tally.worst(), {}, m_palette);
    }
    /// The state of a box on its right; what is left of the room.
    QRectF state(const QRectF& rect, const Tally& tally)
    {
        if (tally.total() == 0)
            return rect;
        const qreal width = QFontMetricsF(m_painter.font()).height();
        paintSign(m_painter, {rect.right() - width * 0.4, rect.center().y()}, tally.worst(), {}, m_palette);
        return rect.adjusted(0, 0, -width, 0);
    }

private:
    QPainter& m_painter;
    const QPalette& m_palette;
};

QColor groundOf(const DiagramBox& box, const QPalette& palette)
{
    if (box.ghost)
        return QColor(0, 0, 0, 0);
    return palette.color(box.kind == BoxKind::Client ? QPalette::AlternateBase : QPalette::Base);
}

void paintFrame(QPainter& painter, const DiagramBox& box, const QPalette& palette)
{
    QPen pen(palette.color(QPalette::Dark), 1);
    if (box.ghost)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(groundOf(box, palette));
    painter.drawRoundedRect(box.rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paintBand(QPainter& painter, const DiagramBox& box, const QPalette& palette)
{
    if (box.ghost) {
        paintFrame(painter, box, palette);
        return;
    }
    const RailLook look = railLook(box.number, palette);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ground);
    painter.drawRoundedRect(box.rect, radius + 2, radius + 2);
    const QRectF gate(box.rect.left(), box.rect.top() + radius, edge, box.rect.height() - 2 * radius);
    painter.setBrush(palette.brush(QPalette::Base));
    painter.drawRect(gate);
    painter.setPen(QPen(look.edge.color(), 1));
    painter.setBrush(look.edge);
    painter.drawRect(gate);
}

void paintWords(QPainter& painter, const DiagramBox& box, const QPalette& palette)
{
    Writer writer(painter, palette);
    const qreal height = QFontMetricsF(painter.font()).height();
    const qreal side = height * 0.4;
    QRectF inside = box.rect.adjusted(side, 0, -side, 0);
    if (box.textRight > 0)
        inside.setRight(box.textRight - side / 2);
    const QRectF head(inside.left(), inside.top(), inside.width(), std::min(inside.height(), height * 1.5));
    switch (box.kind) {
    case BoxKind::Client:
        if (box.textRight > 0)
            writer.above(inside, box.title, box.tally);
        else
            writer.write(writer.state(head, box.tally), box.title, true);
        return;
    case BoxKind::Rail:
        writer.line(head.adjusted(edge, 0, 0, 0), box.title, box.subtitle);
        return;
    case BoxKind::Nic:
        writer.line(inside, box.title, box.subtitle);
        return;
    case BoxKind::Portal:
    case BoxKind::Target:
        writer.pair(inside, box.title, box.subtitle);
        return;
    case BoxKind::Lun: {
        const QRectF left = writer.state(inside, box.tally);
        const qreal used = box.subtitle.isEmpty() ? 0 : writer.write(left, box.subtitle, false) + side;
        writer.write(left.adjusted(used, 0, 0, 0), box.title, true);
        return;
    }
    }
}

} // namespace

void paintBox(QPainter& painter, const DiagramBox& box, const QPalette& palette, bool selected)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (box.kind == BoxKind::Rail)
        paintBand(painter, box, palette);
    else
        paintFrame(painter, box, palette);
    if (selected) {
        painter.setPen(QPen(palette.color(QPalette::Highlight), ring));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.rect, radius, radius);
    }
    if (box.ghost) {
        QRectF rect = box.rect.adjusted(radius, 0, -radius, 0);
        if (box.kind == BoxKind::Rail)
            rect.setHeight(QFontMetricsF(painter.font()).height() * 1.5);
        Writer(painter, palette).write(rect, box.title, false, Qt::AlignHCenter);
        return;
    }
    paintWords(painter, box, palette);
}

qreal layerOf(const DiagramBox& box)
{
    switch (box.kind) {
    case BoxKind::Rail:
        return 0;
    case BoxKind::Client:
        return 1;
    case BoxKind::Nic:
    case BoxKind::Portal:
    case BoxKind::Target:
    case BoxKind::Lun:
        return 3;
    }
    return 3;
}

} // namespace twinrail
