// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/pathplan.h"

#include <QAbstractTableModel>

namespace twinrail {

/// C7: which interface of one client logs in to which portal. Check boxes, which can be changed in a custom plan only.
class PathMatrix : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps selection and place as long as interfaces and portals are the same.
    void show(const Site& site, const Client& client);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void toggled(const QString& interface, const twinrail::Portal& portal, bool planned);

private:
    [[nodiscard]] bool isPlanned(const QModelIndex& index) const;

    QList<Interface> m_interfaces;
    QList<PortalGroup> m_portals;
    QList<PlannedSession> m_planned;
    bool m_custom = false;
};

} // namespace twinrail
