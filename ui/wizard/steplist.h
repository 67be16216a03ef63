// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizard/itinerary.h"

#include <QAbstractListModel>
#include <QListView>

namespace twinrail {

/// The way through the wizard as a list: glyph, word and title for each page.
class StepListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole + 1, StepsRole };
    using QAbstractListModel::QAbstractListModel;
    void setWay(const QList<Waypoint>& way);
    [[nodiscard]] const QList<Waypoint>& way() const { return m_way; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<Waypoint> m_way;
};

/// The side list; Enter, space or a click jumps to a page that may be reached.
class StepList : public QListView {
    Q_OBJECT
public:
    explicit StepList(QWidget* parent = nullptr);
    void setWay(const QList<Waypoint>& way);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void jump(const QString& page);

private:
    StepListModel m_model;
};

} // namespace twinrail
