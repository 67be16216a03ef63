// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/event.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace twinrail {

/// Which events somebody wants to see.
struct EventChoice {
    QString client; ///< empty: of all
    std::optional<WatchEvent::Kind> kind;
    bool onlyWorse = false;
    QString text;
    friend bool operator==(const EventChoice&, const EventChoice&) = default;
};

/// The events of an EventModel that are chosen; their order stays.
class EventFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void choose(const EventChoice& choice);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    EventChoice m_choice;
};

} // namespace twinrail
