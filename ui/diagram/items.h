// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diagram/layout.h"

#include <QGraphicsItem>

namespace twinrail {

class DiagramScene;

/// What can be pointed at and selected in the picture. One for each key; it stays while its key stays.
class DiagramItem : public QGraphicsItem {
public:
    [[nodiscard]] const QString& key() const { return m_key; }

protected:
    explicit DiagramItem(QString key) : m_key(std::move(key)) {}
    [[nodiscard]] const DiagramScene& picture() const; ///< while it is in one
    [[nodiscard]] bool isChosen() const;

private:
    QString m_key;
};

class BoxItem : public DiagramItem {
public:
    explicit BoxItem(const QString& key) : DiagramItem(key) {}
    void show(const DiagramBox& box, const QString& words);
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    DiagramBox m_box;
};

class LineItem : public DiagramItem {
public:
    explicit LineItem(const QString& key) : DiagramItem(key) {}
    void show(const DiagramLine& line, const QString& words);
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override; ///< the line with some room to hit it, not its rectangle
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    DiagramLine m_line;
};

} // namespace twinrail
