// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/snapshot.h"

#include <QAbstractTableModel>

namespace twinrail {

/// The rows of a snapshot. A new snapshot is compared with the old one by key: rows are inserted, removed, moved and
/// changed one by one, so that selection and place in a view stay.
class PathModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole + 1, KeyRole };
    enum Column { State, Client, Interface, Rail, Portal, Target, Lun, Alias, Reason };
    static constexpr int columns = Reason + 1;

    using QAbstractTableModel::QAbstractTableModel;
    void showSnapshot(const Snapshot& snapshot);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString key;
        PathRowState path;
    };
    void removeAllBut(const QSet<QString>& wanted);
    void insertRun(qsizetype at, const QList<Row>& rows);
    void bringTo(qsizetype at, const QString& key);
    void announce(const QList<bool>& changed);

    QList<Row> m_rows;
};

} // namespace twinrail
