// SPDX-License-Identifier: Apache-2.0
#include "core/watch/watchdesk.h"

namespace twinrail {

WatchDesk::WatchDesk(const Site& site, const WatchPace& pace, FleetWatch::Listener listener)
    : m_listener(std::move(listener))
{
    for (const Client& client : site.clients)
        m_watchers.emplace_back(site, client.name, pace.poll);
}

void WatchDesk::answered(std::size_t client, const ClientSurvey& found)
{
    const std::optional<ApplianceState> state = appliance();
    bring(client, Tell::Always,
          [&](ClientWatcher& watcher, const QDateTime& now) { return watcher.answered(found, state, now); });
}

void WatchDesk::unreachable(std::size_t client, const Error& error)
{
    bring(client, Tell::Always,
          [&](ClientWatcher& watcher, const QDateTime& now) { return watcher.unreachable(error, now); });
}

void WatchDesk::kernelSaid(std::size_t client, const QList<KernelEvent>& events)
{
    bring(client, Tell::WhatIsNew,
          [&](ClientWatcher& watcher, const QDateTime& now) { return watcher.kernelSaid(events, now); });
}

void WatchDesk::drifted(std::size_t client, const QList<Drift>& drift)
{
    bring(client, Tell::Always,
          [&](ClientWatcher& watcher, const QDateTime& now) { return watcher.drifted(drift, now); });
}

void WatchDesk::passed()
{
    for (std::size_t client = 0; client < m_watchers.size(); ++client)
        bring(client, Tell::WhatIsNew,
              [](ClientWatcher& watcher, const QDateTime& now) { return watcher.passed(now); });
}

std::optional<ApplianceState> WatchDesk::appliance() const
{
    const std::lock_guard lock(m_applianceMutex);
    return m_appliance;
}

bool WatchDesk::applianceAnswered(const ApplianceState& state)
{
    const std::lock_guard lock(m_applianceMutex);
    return !std::exchange(m_appliance, state).has_value();
}

void WatchDesk::bring(std::size_t client, Tell tell, const News& news)
{
    const std::lock_guard lock(m_mutex);
    ClientWatcher& watcher = m_watchers[client];
    const QList<WatchEvent> events = news(watcher, m_clock.now());
    if (m_listener && (tell == Tell::Always || !events.isEmpty()))
        m_listener({watcher.live(), events});
}

} // namespace twinrail
