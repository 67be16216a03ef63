// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/view.h"

#include "core/base/tr.h"
#include "ui/diagram/items.h"
#include "ui/diagram/scene.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace twinrail {

namespace {

constexpr std::chrono::milliseconds together{100};
constexpr qreal zoomStep = 1.2;
constexpr qreal leastZoom = 0.2;
constexpr qreal mostZoom = 4;
constexpr qreal smallest = 0.7; // of the font: what can still be read
constexpr int wheelNotch = 120; // eighths of a degree (QWheelEvent)

struct WalkKey {
    Qt::Key key;
    Step step;
};
constexpr std::array walkKeys{
    WalkKey{Qt::Key_Left, Step::Left}, WalkKey{Qt::Key_Right, Step::Right}, WalkKey{Qt::Key_Up, Step::Up},
    WalkKey{Qt::Key_Down, Step::Down}, WalkKey{Qt::Key_Home, Step::First},  WalkKey{Qt::Key_End, Step::Last},
};

qreal marginOf(const QWidget& widget) { return widget.fontMetrics().height() * 0.6; }

} // namespace

DiagramView::DiagramView(QWidget* parent) : QGraphicsView(parent), m_scene(new DiagramScene(this))
{
    setScene(m_scene);
    setObjectName(QStringLiteral("pathDiagram"));
    setAccessibleName(Tr::tr("Picture of the paths"));
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignCenter);
    setRenderHint(QPainter::Antialiasing);
    setOptimizationFlag(DontAdjustForAntialiasing);
    m_scene->setColours(palette());
    setBackgroundBrush(Qt::NoBrush);
    m_pending.setSingleShot(true);
    m_pending.setInterval(together);
    connect(&m_pending, &QTimer::timeout, this, &DiagramView::layOut);
    connect(m_scene, &DiagramScene::selectedChanged, this, &DiagramView::selectedChanged);
}

void DiagramView::showSnapshot(const Site& site, const Snapshot& snapshot)
{
    m_site = site;
    m_snapshot = snapshot;
    if (!std::exchange(m_shown, true))
        layOut();
    else if (!m_pending.isActive())
        m_pending.start();
}

const DiagramLayout& DiagramView::shown() const { return m_scene->shown(); }
void DiagramView::select(const QString& key) { m_scene->select(key); }
QString DiagramView::selected() const { return m_scene->selected(); }

void DiagramView::setZoom(qreal zoom)
{
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    fit();
}

void DiagramView::layOut()
{
    const QFontMetricsF metrics(font());
    const qreal margin = marginOf(*this);
    const QSizeF room = maximumViewportSize() - QSizeF(2 * margin, 2 * margin).toSize();
    LayoutHints hints{room.width(), room.height(), metrics.height(), metrics.horizontalAdvance(u'0')};
    DiagramLayout layout = layoutOf(m_site, m_snapshot, hints);
    m_scale = std::min(1.0, room.width() / layout.size.width());
    if (layout.size.height() * m_scale > room.height()) {
        // Somewhat smaller, so that all of it is seen; what is still higher gets a scroll bar, whose room is taken off
        // before, so that the picture need not fit again.
        m_scale = std::min(m_scale, std::max(smallest, room.height() / layout.size.height()));
        const bool scrolls = layout.size.height() * m_scale > room.height() + 1;
        const qreal width = room.width() - (scrolls ? verticalScrollBar()->sizeHint().width() : 0);
        hints.width = width / m_scale;
        layout = layoutOf(m_site, m_snapshot, hints);
        m_scale = std::min(m_scale, width / layout.size.width());
    }
    m_scene->showLayout(layout);
    m_scene->setSceneRect(QRectF({0, 0}, layout.size).adjusted(-margin, -margin, margin, margin));
    fit();
}

void DiagramView::fit()
{
    const QTransform wanted = QTransform::fromScale(m_scale * m_zoom, m_scale * m_zoom);
    if (transform() != wanted)
        setTransform(wanted);
}

void DiagramView::walk(Step step)
{
    select(neighbour(m_scene->shown(), selected(), step));
    if (QGraphicsItem* item = m_scene->item(selected()))
        ensureVisible(item);
}

void DiagramView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_scene->setColours(palette());
    } else if (event->type() == QEvent::FontChange && m_shown) {
        layOut();
    }
}

void DiagramView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && selected().isEmpty())
        walk(Step::First);
}

void DiagramView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::ZoomIn) || event->key() == Qt::Key_Plus)
        return setZoom(m_zoom * zoomStep);
    if (event->matches(QKeySequence::ZoomOut) || event->key() == Qt::Key_Minus)
        return setZoom(m_zoom / zoomStep);
    if (event->key() == Qt::Key_0 && event->modifiers() == Qt::ControlModifier)
        return setZoom(1);
    for (const WalkKey& one : walkKeys)
        if (one.key == event->key())
            return walk(one.step);
    QGraphicsView::keyPressEvent(event);
}

void DiagramView::mousePressEvent(QMouseEvent* event)
{
    QGraphicsView::mousePressEvent(event);
    const auto* item = dynamic_cast<DiagramItem*>(itemAt(event->position().toPoint()));
    select(item ? item->key() : QString());
}

void DiagramView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_shown && event->size() != event->oldSize())
        layOut();
}

void DiagramView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / qreal(wheelNotch)));
    event->accept();
}

} // namespace twinrail
