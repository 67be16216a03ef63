// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/items.h"

#include "ui/diagram/linepath.h"
#include "ui/diagram/paint.h"
#include "ui/diagram/scene.h"

#include <QPainterPathStroker>

namespace twinrail {

namespace {

constexpr qreal ring = 3;       ///< of a selected box, and half a pen
constexpr qreal around = 40;    ///< a line's badge with its number
constexpr qreal reachable = 10; ///< how near to a line is on it

} // namespace

const DiagramScene& DiagramItem::picture() const { return *qobject_cast<const DiagramScene*>(scene()); }
bool DiagramItem::isChosen() const { return picture().selected() == m_key; }

void BoxItem::show(const DiagramBox& box, const QString& words)
{
    if (toolTip() != words)
        setToolTip(words);
    if (m_box == box)
        return;
    if (m_box.rect != box.rect)
        prepareGeometryChange();
    m_box = box;
    setZValue(layerOf(box));
    update();
}

QRectF BoxItem::boundingRect() const { return m_box.rect.adjusted(-ring, -ring, ring, ring); }

void BoxItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintBox(*painter, m_box, picture().colours(), isChosen());
}

void LineItem::show(const DiagramLine& line, const QString& words)
{
    if (toolTip() != words)
        setToolTip(words);
    if (m_line == line)
        return;
    if (m_line.start != line.start || m_line.end != line.end || m_line.bend != line.bend)
        prepareGeometryChange();
    m_line = line;
    setZValue(layerOf(line));
    update();
}

QRectF LineItem::boundingRect() const
{
    return QRectF(m_line.start, m_line.end).normalized().adjusted(-around, -around, around, around);
}

QPainterPath LineItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(reachable);
    return stroker.createStroke(pathOf(m_line));
}

void LineItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintLine(*painter, m_line, picture().colours(), isChosen());
}

} // namespace twinrail
