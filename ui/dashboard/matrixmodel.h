// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dashboard/arrangement.h"

#include <QAbstractTableModel>
#include <QHash>

namespace twinrail {

/// Clients × LUNs; each row and column rolled up to the worst in it. News change what they are about and nothing else:
/// what is shown stays where it is, and what must be shown too comes in between. A new order is made only when somebody
/// asks for it.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { ConditionRole = Qt::UserRole + 1, ClientRole, LunRole, AliasRole };
    using QAbstractTableModel::QAbstractTableModel;

    void showSite(const Site& site, const SiteLive& live); ///< everything is new
    void showClients(const SiteLive& live, const QStringList& clients);

    [[nodiscard]] const Arrangement& arrangement() const { return m_arrangement; }
    void setArrangement(const Arrangement& arrangement);
    void arrangeAgain();
    [[nodiscard]] bool outOfOrder() const; ///< arrangeAgain() would change something

    [[nodiscard]] int luns() const { return static_cast<int>(m_columns.size()); } ///< shown or not
    [[nodiscard]] int clients() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QModelIndex indexOf(const QString& client, int lun) const; ///< invalid while it is not shown
    [[nodiscard]] const LunLive* cell(const QModelIndex& index) const;       ///< null: nothing is known

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool takeRow(int row, const ClientLive& client, QList<bool>& touched);
    void rollUpColumns(const QList<bool>& touched);
    void announceCells(int row, const QList<bool>& touched);
    void showMore();
    [[nodiscard]] MatrixShown wanted() const { return arrange(m_arrangement, m_rows, m_columns); }

    Arrangement m_arrangement;
    QList<MatrixLine> m_rows;
    QList<MatrixLine> m_columns;
    QList<QList<LunLive>> m_cells; ///< by row, then column
    QHash<QString, int> m_rowOf;
    QHash<int, int> m_columnOf; ///< by the LUN's number
    MatrixShown m_shown;
};

} // namespace twinrail
