// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/pathmatrix.h"

#include "core/base/tr.h"

#include <algorithm>

namespace twinrail {

void PathMatrix::show(const Site& site, const Client& client)
{
    const bool sameShape = client.interfaces == m_interfaces && site.portalGroups == m_portals;
    if (!sameShape)
        beginResetModel();
    m_interfaces = client.interfaces;
    m_portals = site.portalGroups;
    m_planned = plannedSessions(site, client);
    m_custom = site.pathPlan.kind == PathPlanKind::Custom;
    if (!sameShape)
        endResetModel();
    else if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PathMatrix::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_interfaces.size());
}

int PathMatrix::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_portals.size());
}

bool PathMatrix::isPlanned(const QModelIndex& index) const
{
    return std::any_of(m_planned.cbegin(), m_planned.cend(), [&](const PlannedSession& one) {
        return one.interface == m_interfaces.at(index.row()).name && one.portal == m_portals.at(index.column()).portal;
    });
}

QVariant PathMatrix::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Interface& interface = m_interfaces.at(index.row());
    const PortalGroup& group = m_portals.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        //: %1 is the name of a rail
        return interface.rail == group.rail ? Tr::tr("stays on %1").arg(group.rail) : Tr::tr("crosses rails");
    case Qt::CheckStateRole:
        return isPlanned(index) ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return (isPlanned(index) ? Tr::tr("%1 logs in to %2") : Tr::tr("%1 does not log in to %2"))
            .arg(interface.name, group.portal.text());
    default:
        return {};
    }
}

bool PathMatrix::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !m_custom || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool planned = value.toInt() == Qt::Checked;
    if (planned != isPlanned(index))
        emit toggled(m_interfaces.at(index.row()).name, m_portals.at(index.column()).portal, planned);
    return true;
}

QVariant PathMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Horizontal && section < m_portals.size())
        return QStringLiteral("%1\n%2").arg(m_portals.at(section).portal.text(), m_portals.at(section).name);
    if (orientation == Qt::Vertical && section < m_interfaces.size())
        return QStringLiteral("%1\n%2").arg(m_interfaces.at(section).name, m_interfaces.at(section).nic);
    return {};
}

Qt::ItemFlags PathMatrix::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && m_custom ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace twinrail
