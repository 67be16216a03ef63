// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/watchroom.h"

#include "core/watch/access.h"

namespace twinrail {

WatchRoom::WatchRoom(SiteSession& session, std::shared_ptr<Credentials> logins, std::unique_ptr<TraySink> tray)
    : m_session(session), m_logins(std::move(logins)), m_tray(m_live, std::move(tray)),
      m_view(new DashboardView(m_live))
{
    connect(m_view, &DashboardView::reportWanted, this, &WatchRoom::reportWanted);
    connect(m_view, &DashboardView::setUpWanted, this, &WatchRoom::setUpWanted);
    connect(&session, &SiteSession::siteChanged, this, [this] {
        if (m_session.site() != m_live.site())
            watch();
    });
    connect(&session, &SiteSession::factsChanged, this, &WatchRoom::followLogins);
    watch();
    // The watch cannot ask for passwords and fingerprints; the session can.
    if (!session.asking() && !session.run().running())
        session.askAll();
}

WatchRoom::~WatchRoom() { delete m_view; }

void WatchRoom::watch() { m_live.watch(m_session.site(), watchAccess(m_session.site(), m_logins), {}); }

/// A password that somebody has just told need not wait for the next try.
void WatchRoom::followLogins()
{
    const bool wanted = !m_session.wantedLogins().isEmpty();
    if (m_loginsWereWanted && !wanted)
        m_live.pollNow();
    m_loginsWereWanted = wanted;
}

} // namespace twinrail
