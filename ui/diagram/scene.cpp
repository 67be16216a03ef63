// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/scene.h"

#include "ui/diagram/items.h"
#include "ui/diagram/paint.h"
#include "ui/diagram/words.h"

#include <QPainter>

namespace twinrail {

namespace {

template <typename Item, typename Thing>
void reconcile(QGraphicsScene& scene, QHash<QString, Item*>& items, const QList<Thing>& things,
               const DiagramLayout& layout)
{
    QSet<QString> seen;
    for (const Thing& thing : things) {
        Item*& item = items[thing.key];
        if (!item)
            scene.addItem(item = new Item(thing.key));
        item->show(thing, wordsFor(layout, thing));
        seen.insert(thing.key);
    }
    items.removeIf([&](const auto& entry) {
        if (seen.contains(entry.key()))
            return false;
        delete entry.value();
        return true;
    });
}

} // namespace

DiagramScene::DiagramScene(QObject* parent) : QGraphicsScene(parent)
{
    setItemIndexMethod(NoIndex); // the other one explodes with long items, and there are few of ours
}

DiagramScene::~DiagramScene() = default;

void DiagramScene::setColours(const QPalette& palette)
{
    m_colours = palette;
    update();
    invalidate(sceneRect(), BackgroundLayer);
}

void DiagramScene::showLayout(const DiagramLayout& layout)
{
    if (layout == m_layout)
        return;
    const bool sameGround =
        layout.headings == m_layout.headings && layout.note == m_layout.note && layout.noteRect == m_layout.noteRect;
    m_layout = layout;
    reconcile(*this, m_boxes, layout.boxes, layout);
    reconcile(*this, m_lines, layout.lines, layout);
    if (!sameGround)
        invalidate(sceneRect(), BackgroundLayer);
    if (!m_selected.isEmpty() && !item(m_selected))
        m_selected.clear();
    emit selectedChanged(); // its words may be others
}

void DiagramScene::select(const QString& key)
{
    const QString wanted = item(key) ? key : QString();
    if (wanted == m_selected)
        return;
    const QString before = std::exchange(m_selected, wanted);
    for (const QString& one : {before, wanted})
        if (QGraphicsItem* changed = item(one))
            changed->update();
    emit selectedChanged();
}

QGraphicsItem* DiagramScene::item(const QString& key) const
{
    if (BoxItem* box = m_boxes.value(key))
        return box;
    return m_lines.value(key);
}

void DiagramScene::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, m_colours.brush(QPalette::Base));
    paintGround(*painter, m_layout, m_colours);
}

} // namespace twinrail
