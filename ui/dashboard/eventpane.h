// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dashboard/eventmodel.h"
#include "ui/dashboard/place.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace twinrail {

class EventFilter;
class LiveSite;
class RowTable;

/// The time line. New events come in on top; whoever has scrolled down or selected one stays where he reads.
class EventPane : public QWidget {
    Q_OBJECT
public:
    explicit EventPane(LiveSite& live, QWidget* parent = nullptr);

signals:
    void selected(const twinrail::Place& place);
    void opened(const twinrail::Place& place);

private:
    QLayout* makeChoices();
    void begin();
    void add(const QList<WatchEvent>& events);
    void choose();
    void showSelected();
    void showNewest();
    void showPosition();
    [[nodiscard]] Place placeOf(const QModelIndex& index) const;

    LiveSite* m_live;
    EventModel* m_model;
    EventFilter* m_filter;
    QComboBox* m_client;
    QComboBox* m_kind;
    QLineEdit* m_text;
    QCheckBox* m_worse;
    RowTable* m_table;
    QLabel* m_count;
    QPushButton* m_newest;
    QLabel* m_details;
};

} // namespace twinrail
