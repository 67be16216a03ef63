// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/dashboard/fleet.h"
#include "ui/dashboard/dashboardview.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace twinrail {

/// A dashboard on the screen, of clients that are all well; its clock stands at noon until a test moves it.
struct ShownFleet {
    explicit ShownFleet(const Site& wanted = wideSite(3, 1, 6), QSize size = {1300, 800}) : site(wanted)
    {
        live.showSite(site);
        for (const Client& client : site.clients)
            live.take({clientLive(site, client.name, always(PathState::Active), noon()), {}});
        view.resize(size);
        view.show();
        view.activateWindow();
        settle();
    }
    void news(const QString& client, const StateOf& stateOf, const QList<WatchEvent>& events = {})
    {
        live.take({clientLive(site, client, stateOf, noon()), events});
        settle();
    }
    void settle()
    {
        QSignalSpy changed(&live, &LiveSite::changed);
        (void)changed.wait(1000);
        QCoreApplication::processEvents();
    }
    template <typename Widget> Widget* child(const char* name) const
    {
        return view.findChild<Widget*>(QLatin1String(name));
    }
    QString text(const char* label) const { return child<QLabel>(label)->text(); }

    Site site;
    LiveSite live;
    QDateTime now = noon();
    DashboardView view{live, nullptr, [this] { return now; }};
};

} // namespace twinrail
