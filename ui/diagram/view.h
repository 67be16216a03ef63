// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diagram/layout.h"
#include "ui/diagram/walk.h"

#include <QGraphicsView>
#include <QTimer>

namespace twinrail {

class DiagramScene;

/// The picture on the screen: as wide as the view, zoomed with Ctrl and the wheel or Ctrl with +, − and 0, walked with
/// the arrow keys. News wait for each other a moment, so that a burst of them is drawn once.
class DiagramView : public QGraphicsView {
    Q_OBJECT
public:
    explicit DiagramView(QWidget* parent = nullptr);

    void showSnapshot(const Site& site, const Snapshot& snapshot);
    [[nodiscard]] const DiagramLayout& shown() const;
    void select(const QString& key);
    [[nodiscard]] QString selected() const;
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);

signals:
    void selectedChanged();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void layOut();
    void fit();
    void walk(Step step);

    DiagramScene* m_scene;
    QTimer m_pending;
    Site m_site;
    Snapshot m_snapshot;
    bool m_shown = false;
    qreal m_scale = 1; ///< at which the picture fits
    qreal m_zoom = 1;
};

} // namespace twinrail
