// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace twinrail {

namespace {

int heightOf(const QList<QLayoutItem*>& line)
{
    int height = 0;
    for (const QLayoutItem* item : line)
        height = std::max(height, item->sizeHint().height());
    return height;
}

bool expands(const QLayoutItem* item) { return item->expandingDirections().testFlag(Qt::Horizontal); }

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) { setContentsMargins({}); }

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem* item) { m_items.append(item); }

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::gap() const
{
    if (spacing() >= 0)
        return spacing();
    const QWidget* widget = parentWidget();
    return widget ? std::max(0, widget->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, widget)) : 0;
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines;
    int used = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = item->sizeHint().width();
        if (lines.isEmpty() || used + gap() + wanted > width) {
            lines.append(Line());
            used = -gap();
        }
        lines.last().append(item);
        used += gap() + wanted;
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    const QList<Line> lines = linesFor(width);
    for (const Line& line : lines)
        height += heightOf(line);
    return height + std::max(0, static_cast<int>(lines.size()) - 1) * gap();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty()) {
            width += item->sizeHint().width() + gap();
            height = std::max(height, item->sizeHint().height());
        }
    return {std::max(0, width - gap()), height};
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    int top = rect.top();
    for (const Line& line : linesFor(rect.width())) {
        const int height = heightOf(line);
        place(line, QRect(rect.left(), top, rect.width(), height));
        top += height + gap();
    }
}

void FlowLayout::place(const Line& line, QRect rect) const
{
    int left = rect.width() + gap();
    int greedy = 0;
    for (const QLayoutItem* item : line) {
        left -= item->sizeHint().width() + gap();
        greedy += expands(item) ? 1 : 0;
    }
    const QRect whole = rect;
    for (QLayoutItem* item : line) {
        int width = std::min(item->sizeHint().width(), whole.width());
        if (expands(item) && left > 0) {
            const int more = left / greedy--;
            width += more;
            left -= more;
        }
        const int height = std::min(item->sizeHint().height(), whole.height());
        const QRect own(rect.left(), rect.top() + (rect.height() - height) / 2, width, height);
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), whole, own));
        rect.setLeft(rect.left() + width + gap());
    }
}

} // namespace twinrail
