// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dashboard/livesite.h"
#include "ui/dashboard/place.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace twinrail {

class Breadcrumb;
class ClientPane;
class DriftPane;
class EventPane;
class FleetPane;
class HeadLine;
class LunPane;

/// A site while it is watched: how it is, where it is not well, what has happened. From all clients one goes to a
/// client and on to a LUN with Return or a double click, and back with Alt+Left, Escape or Backspace. In a narrow
/// window the clients are a tab beside the time line.
class DashboardView : public QWidget {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>; ///< UTC
    /// `live` must outlive it.
    explicit DashboardView(LiveSite& live, QWidget* parent = nullptr, Clock clock = &QDateTime::currentDateTimeUtc);

    [[nodiscard]] const Place& place() const { return m_place; }
    void showPlace(const Place& place);

signals:
    void reportWanted();
    void setUpWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fitShape(bool wide);
    QWidget* makeMain();
    QWidget* makeSide();
    void connectParts();
    void goBack();
    void openFrom(const Place& selected);
    void followEvent(const Place& place);
    void refresh();
    void showAge();
    void showDriftCount();
    [[nodiscard]] QString aliasOf(int lun) const;

    LiveSite* m_live;
    Clock m_clock;
    Place m_place;
    QTimer m_seconds;
    HeadLine* m_head;
    Breadcrumb* m_crumb;
    QStackedWidget* m_stack;
    FleetPane* m_fleet;
    ClientPane* m_client;
    LunPane* m_lun;
    QWidget* m_main;
    QTabWidget* m_side;
    EventPane* m_events;
    DriftPane* m_drift;
    QSplitter* m_splitter;
};

} // namespace twinrail
