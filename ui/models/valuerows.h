// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

namespace twinrail {

/// A table of values that is only read. New rows are compared with the old ones at the same place: what is equal is
/// left alone, so that selection and scrolling stay.
template <typename Row> class ValueRows : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    void setRows(const QList<Row>& rows)
    {
        const auto before = static_cast<int>(m_rows.size());
        const auto after = static_cast<int>(rows.size());
        for (int row = 0; row < std::min(before, after); ++row)
            if (!(rows.at(row) == m_rows.at(row))) {
                m_rows[row] = rows.at(row);
                emit dataChanged(index(row, 0), index(row, columnCount() - 1));
            }
        if (after > before) {
            beginInsertRows({}, before, after - 1);
            m_rows.append(rows.mid(before));
            endInsertRows();
        } else if (after < before) {
            beginRemoveRows({}, after, before - 1);
            m_rows.resize(after);
            endRemoveRows();
        }
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(titles().size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid())
            return {};
        return role == Qt::TextAlignmentRole ? alignment(index.column())
                                             : cell(m_rows.at(index.row()), index.column(), role);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return alignment(section);
        return role == Qt::DisplayRole ? QVariant(titles().value(section)) : QVariant();
    }

protected:
    [[nodiscard]] virtual QStringList titles() const = 0;
    [[nodiscard]] virtual QVariant cell(const Row& row, int column, int role) const = 0;
    [[nodiscard]] virtual bool isNumber(int) const { return false; }

private:
    // Numbers stand below each other, and their titles above them.
    [[nodiscard]] QVariant alignment(int column) const
    {
        return int((isNumber(column) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }

    QList<Row> m_rows;
};

} // namespace twinrail
