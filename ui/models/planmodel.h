// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/plantree.h"

#include <QAbstractItemModel>

namespace twinrail {

/// A plan as a tree (planTree). The same plan again changes nothing, so that selection and open branches stay.
class PlanModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { What, Standing, Columns };
    enum Role { DetailsRole = Qt::UserRole + 1, KindRole };
    using QAbstractItemModel::QAbstractItemModel;

    void setPlan(const std::optional<Plan>& plan);
    [[nodiscard]] QModelIndex indexOf(const QString& place) const; ///< of a machine or step

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// All nodes, level by level, so that the children of a node stand side by side. Its number is the index's id.
    struct Entry {
        const PlanNode* node;
        int parent; ///< -1: none
        int row;
        int firstChild = 0;
    };
    void buildEntries();
    [[nodiscard]] const Entry& entry(const QModelIndex& index) const { return m_entries[index.internalId()]; }

    std::vector<PlanNode> m_tree;
    std::vector<Entry> m_entries;
};

} // namespace twinrail
