// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/event.h"

#include <QAbstractTableModel>

#include <deque>

namespace twinrail {

/// What has happened, the newest first; at most so many as LiveSite keeps.
class EventModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, State, What };
    static constexpr int columns = What + 1;
    enum Role { KindRole = Qt::UserRole + 1, ClientRole, LunRole, WorseRole };
    using QAbstractTableModel::QAbstractTableModel;

    void setEvents(const QList<WatchEvent>& events); ///< the oldest first
    void add(const QList<WatchEvent>& events);       ///< the same
    [[nodiscard]] const WatchEvent& eventAt(int row) const { return m_events.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::deque<WatchEvent> m_events;
};

} // namespace twinrail
