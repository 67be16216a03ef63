// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/traywatch.h"
#include "ui/session/session.h"

#include <QPointer>

namespace twinrail {

/// The dashboard of one set-up: watches its site with the session's logins for as long as it lives, follows what the
/// session pins meanwhile, and keeps the tray informed.
class WatchRoom : public QObject {
    Q_OBJECT
public:
    /// The session must outlive it. The view belongs to whatever it is put into, and ends with the room at the latest.
    WatchRoom(SiteSession& session, std::shared_ptr<Credentials> logins, std::unique_ptr<TraySink> tray);
    ~WatchRoom() override;

    [[nodiscard]] DashboardView* view() const { return m_view; }

signals:
    void reportWanted();
    void setUpWanted();

private:
    void watch();
    void followLogins();

    SiteSession& m_session;
    std::shared_ptr<Credentials> m_logins;
    LiveSite m_live;
    TrayWatch m_tray;
    QPointer<DashboardView> m_view;
    bool m_loginsWereWanted = false;
};

} // namespace twinrail
