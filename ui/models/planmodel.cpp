// SPDX-License-Identifier: Apache-2.0
#include "ui/models/planmodel.h"

#include "core/base/tr.h"

namespace twinrail {

void PlanModel::setPlan(const std::optional<Plan>& plan)
{
    std::vector<PlanNode> tree = plan ? planTree(*plan) : std::vector<PlanNode>();
    if (tree == m_tree)
        return;
    beginResetModel();
    m_tree = std::move(tree);
    buildEntries();
    endResetModel();
}

void PlanModel::buildEntries()
{
    m_entries.clear();
    const auto append = [this](const std::vector<PlanNode>& nodes, int parent) {
        int row = 0;
        for (const PlanNode& node : nodes)
            m_entries.push_back({&node, parent, row++});
    };
    append(m_tree, -1);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_entries[i].firstChild = static_cast<int>(m_entries.size());
        append(m_entries[i].node->children, static_cast<int>(i));
    }
}

QModelIndex PlanModel::indexOf(const QString& place) const
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].node->place == place)
            return createIndex(m_entries[i].row, What, i);
    return {};
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int first = parent.isValid() ? entry(parent).firstChild : 0;
    return createIndex(row, column, static_cast<quintptr>(first + row));
}

QModelIndex PlanModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || entry(index).parent < 0)
        return {};
    const auto number = static_cast<std::size_t>(entry(index).parent);
    return createIndex(m_entries[number].row, What, number);
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > What)
        return 0;
    return static_cast<int>(parent.isValid() ? entry(parent).node->children.size() : m_tree.size());
}

int PlanModel::columnCount(const QModelIndex&) const { return Columns; }

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PlanNode& node = *entry(index).node;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == What ? node.text : node.standing;
    case Qt::ToolTipRole:
        return index.column() == What ? QVariant(node.text) : QVariant();
    case DetailsRole:
        return node.details;
    case KindRole:
        return int(node.kind);
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? Tr::tr("Machine, step, change") : Tr::tr("To do", "heading of a column");
}

} // namespace twinrail
