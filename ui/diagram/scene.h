// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diagram/layout.h"

#include <QGraphicsScene>
#include <QPalette>

namespace twinrail {

class BoxItem;
class LineItem;

/// The items of a layout. A new layout is compared with the old one by key: what stays keeps its item, its place and
/// the selection.
class DiagramScene : public QGraphicsScene {
    Q_OBJECT
public:
    explicit DiagramScene(QObject* parent = nullptr);
    ~DiagramScene() override;

    void setColours(const QPalette& palette); ///< QGraphicsScene::setPalette mixes them with the application's
    [[nodiscard]] const QPalette& colours() const { return m_colours; }
    void showLayout(const DiagramLayout& layout);
    [[nodiscard]] const DiagramLayout& shown() const { return m_layout; }

    void select(const QString& key); ///< of a box or a line; empty, or a key that is not there: nothing
    [[nodiscard]] const QString& selected() const { return m_selected; }
    [[nodiscard]] QGraphicsItem* item(const QString& key) const;

signals:
    void selectedChanged();

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    DiagramLayout m_layout;
    QPalette m_colours;
    QHash<QString, BoxItem*> m_boxes;
    QHash<QString, LineItem*> m_lines;
    QString m_selected;
};

} // namespace twinrail
