// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/stylepaint.h"

namespace twinrail::stylepaint {

namespace {

constexpr qreal radius = 4;
constexpr qreal ringWidth = 2;

// Leaves the painter as it was.
class Pen {
public:
    Pen(QPainter& painter, const QPen& pen, const QBrush& brush) : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(pen);
        painter.setBrush(brush);
    }
    ~Pen() { m_painter.restore(); }
    Pen(const Pen&) = delete;
    Pen& operator=(const Pen&) = delete;

private:
    QPainter& m_painter;
};

bool is(const QStyleOption& option, QStyle::StateFlag state) { return option.state.testFlag(state); }

QRectF inside(const QRect& rect, qreal penWidth)
{
    const qreal half = penWidth / 2;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

QColor mixed(const QColor& one, const QColor& other, qreal share)
{
    const auto mix = [share](float a, float b) { return float(a * (1 - share) + b * share); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

bool isDefault(const QStyleOption& option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) && is(option, QStyle::State_Enabled);
}

// Both kinds of indicator: ground, outline, ring; filled with the accent when on.
struct Indicator {
    QColor ground, outline, mark;
};
Indicator indicator(const QStyleOption& option)
{
    const QPalette& palette = option.palette;
    const bool on = !is(option, QStyle::State_Off) && is(option, QStyle::State_Enabled);
    if (on)
        return {palette.color(QPalette::Highlight), palette.color(QPalette::Highlight),
                palette.color(QPalette::HighlightedText)};
    return {palette.color(QPalette::Base), palette.color(QPalette::Dark), palette.color(QPalette::Text)};
}

} // namespace

void focusRing(const QStyleOption& option, QPainter& painter)
{
    // On a selected row the accent is the ground already.
    const auto* frame = qstyleoption_cast<const QStyleOptionFocusRect*>(&option);
    const bool onAccent = frame && frame->backgroundColor == option.palette.color(QPalette::Highlight);
    const QColor colour = option.palette.color(onAccent ? QPalette::HighlightedText : QPalette::Highlight);
    const Pen pen(painter, QPen(colour, onAccent ? 1 : ringWidth), Qt::NoBrush);
    painter.drawRoundedRect(inside(option.rect, onAccent ? 3 : ringWidth), radius, radius);
}

void button(const QStyleOption& option, QPainter& painter)
{
    const QPalette& palette = option.palette;
    const bool accent = isDefault(option);
    QColor ground = palette.color(accent ? QPalette::Highlight : QPalette::Button);
    const QColor ink = palette.color(accent ? QPalette::HighlightedText : QPalette::ButtonText);
    const bool on = is(option, QStyle::State_On);
    if (on)
        ground = mixed(ground, palette.color(QPalette::Highlight), 0.25);
    else if (is(option, QStyle::State_Sunken))
        ground = mixed(ground, ink, 0.2);
    else if (is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled))
        ground = mixed(ground, ink, 0.08);
    {
        const QColor outline = accent ? ground : palette.color(on ? QPalette::Highlight : QPalette::Dark);
        const Pen pen(painter, QPen(outline, 1), ground);
        painter.drawRoundedRect(inside(option.rect, 1), radius, radius);
    }
    if (!is(option, QStyle::State_HasFocus) || !is(option, QStyle::State_KeyboardFocusChange))
        return;
    if (!accent) {
        focusRing(option, painter);
        return;
    }
    const Pen pen(painter, QPen(ink, ringWidth), Qt::NoBrush);
    painter.drawRoundedRect(inside(option.rect, 6), radius - 2, radius - 2);
}

void fieldGround(const QStyleOption& option, QPainter& painter)
{
    const Pen pen(painter, Qt::NoPen, option.palette.brush(QPalette::Base));
    painter.drawRoundedRect(inside(option.rect, 1), radius, radius);
}

void fieldOutline(const QStyleOption& option, QPainter& painter)
{
    if (is(option, QStyle::State_HasFocus)) {
        focusRing(option, painter);
        return;
    }
    const Pen pen(painter, QPen(option.palette.color(QPalette::Dark), 1), Qt::NoBrush);
    painter.drawRoundedRect(inside(option.rect, 1), radius, radius);
}

void frame(const QStyleOption& option, QPainter& painter)
{
    if (is(option, QStyle::State_HasFocus)) {
        focusRing(option, painter);
        return;
    }
    const Pen pen(painter, QPen(option.palette.color(QPalette::Mid), 1), Qt::NoBrush);
    painter.drawRoundedRect(inside(option.rect, 1), radius / 2, radius / 2);
}

void checkBox(const QStyleOption& option, QPainter& painter)
{
    const Indicator look = indicator(option);
    const QRectF box = inside(option.rect, 2);
    {
        const Pen pen(painter, QPen(look.outline, 1.2), look.ground);
        painter.drawRoundedRect(box, radius - 1, radius - 1);
    }
    const Pen pen(painter, QPen(look.mark, box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin), Qt::NoBrush);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (is(option, QStyle::State_NoChange))
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    else if (is(option, QStyle::State_On))
        painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.3)});
}

void radioButton(const QStyleOption& option, QPainter& painter)
{
    const Indicator look = indicator(option);
    const QRectF box = inside(option.rect, 2);
    {
        const Pen pen(painter, QPen(look.outline, 1.2), look.ground);
        painter.drawEllipse(box);
    }
    if (!is(option, QStyle::State_On))
        return;
    const Pen pen(painter, Qt::NoPen, look.mark);
    painter.drawEllipse(box.center(), box.width() / 5, box.height() / 5);
}

void headerSection(const QStyleOption& option, QPainter& painter)
{
    const QRect rect = option.rect;
    painter.fillRect(rect, option.palette.brush(QPalette::AlternateBase));
    const Pen pen(painter, QPen(option.palette.color(QPalette::Mid), 1), Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    painter.drawLine(rect.topRight(), rect.bottomRight());
}

void scrollThumb(const QStyleOption& option, QPainter& painter)
{
    const bool grabbed = is(option, QStyle::State_Sunken) || is(option, QStyle::State_MouseOver);
    const Pen pen(painter, Qt::NoPen, option.palette.brush(grabbed ? QPalette::Dark : QPalette::Mid));
    painter.drawRoundedRect(inside(option.rect, 3), radius, radius);
}

void progressGroove(const QStyleOption& option, QPainter& painter)
{
    const qreal round = qMin<qreal>(radius, option.rect.height() / 2.0);
    const Pen pen(painter, Qt::NoPen, option.palette.brush(QPalette::Midlight));
    painter.drawRoundedRect(option.rect, round, round);
}

void progressBar(const QStyleOption& option, QPainter& painter)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const qreal share = qreal(bar->progress - bar->minimum) / qreal(bar->maximum - bar->minimum);
    QRectF done = option.rect;
    done.setWidth(done.width() * qBound(0.0, share, 1.0));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(option.rect.right() + 1);
    const qreal round = qMin<qreal>(radius, done.height() / 2.0);
    const Pen pen(painter, Qt::NoPen, option.palette.brush(QPalette::Highlight));
    painter.drawRoundedRect(done, round, round);
}

} // namespace twinrail::stylepaint
