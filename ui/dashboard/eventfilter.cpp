// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/eventfilter.h"

#include "ui/dashboard/eventmodel.h"

namespace twinrail {

void EventFilter::choose(const EventChoice& choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    invalidateFilter();
}

bool EventFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, EventModel::What, parent);
    if (!m_choice.client.isEmpty() && index.data(EventModel::ClientRole).toString() != m_choice.client)
        return false;
    if (m_choice.kind && index.data(EventModel::KindRole).toInt() != int(*m_choice.kind))
        return false;
    if (m_choice.onlyWorse && !index.data(EventModel::WorseRole).toBool())
        return false;
    return m_choice.text.isEmpty() || index.data().toString().contains(m_choice.text, Qt::CaseInsensitive);
}

} // namespace twinrail
