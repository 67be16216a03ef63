// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/eventmodel.h"

#include "core/base/tr.h"
#include "ui/dashboard/fleetwords.h"
#include "ui/dashboard/gravity.h"
#include "ui/dashboard/livesite.h"

#include <algorithm>

namespace twinrail {

namespace {

bool hasCondition(WatchEvent::Kind kind)
{
    return kind == WatchEvent::Kind::Path || kind == WatchEvent::Kind::Lun || kind == WatchEvent::Kind::Client;
}

QString stateText(const WatchEvent& event)
{
    if (!hasCondition(event.kind))
        return eventKindName(event.kind);
    return QStringLiteral("%1 %2").arg(conditionGlyph(event.to)).arg(conditionWord(event.to));
}

QString shown(const WatchEvent& event, int column)
{
    switch (EventModel::Column(column)) {
    case EventModel::Time:
        return momentText(event.time, QDate::currentDate());
    case EventModel::State:
        return stateText(event);
    case EventModel::What:
        return event.text;
    }
    return {};
}

} // namespace

void EventModel::setEvents(const QList<WatchEvent>& events)
{
    beginResetModel();
    m_events.assign(events.crbegin(), events.crend());
    endResetModel();
}

void EventModel::add(const QList<WatchEvent>& events)
{
    if (events.isEmpty())
        return;
    const auto count = std::min<int>(static_cast<int>(events.size()), LiveSite::mostEvents);
    beginInsertRows({}, 0, count - 1);
    for (const WatchEvent& event : events.last(count))
        m_events.push_front(event);
    endInsertRows();
    const auto after = static_cast<int>(m_events.size());
    if (after <= LiveSite::mostEvents)
        return;
    beginRemoveRows({}, LiveSite::mostEvents, after - 1);
    m_events.resize(LiveSite::mostEvents);
    endRemoveRows();
}

int EventModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int EventModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant EventModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WatchEvent& one = eventAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(one, index.column());
    case Qt::ToolTipRole:
        return one.text;
    case KindRole:
        return int(one.kind);
    case ClientRole:
        return one.client;
    case LunRole:
        return one.lun;
    case WorseRole:
        return gotWorse(one);
    default:
        return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return Tr::tr("Time");
    case State:
        return Tr::tr("State");
    case What:
        return Tr::tr("What happened");
    }
    return {};
}

} // namespace twinrail
