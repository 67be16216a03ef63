// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/clientwatcher.h"
#include "core/watch/fleetwatch.h"
#include "core/watch/watchclock.h"

#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace twinrail {

/// Where all threads of a FleetWatch bring their news: one at a time, so that the listener hears them in order.
class WatchDesk {
public:
    WatchDesk(const Site& site, const WatchPace& pace, FleetWatch::Listener listener);

    // By the client's number in the site.
    void answered(std::size_t client, const ClientSurvey& found);
    void unreachable(std::size_t client, const Error& error);
    void kernelSaid(std::size_t client, const QList<KernelEvent>& events);
    void drifted(std::size_t client, const QList<Drift>& drift);
    void passed(); ///< time, for all of them

    /// As it answered last; nothing: it has not yet.
    [[nodiscard]] std::optional<ApplianceState> appliance() const;
    bool applianceAnswered(const ApplianceState& state); ///< true: for the first time

private:
    using News = std::function<QList<WatchEvent>(ClientWatcher& watcher, const QDateTime& now)>;
    enum class Tell { Always, WhatIsNew };
    void bring(std::size_t client, Tell tell, const News& news);

    mutable std::mutex m_mutex;
    WatchClock m_clock;
    std::vector<ClientWatcher> m_watchers;
    FleetWatch::Listener m_listener;
    mutable std::mutex m_applianceMutex;
    std::optional<ApplianceState> m_appliance;
};

} // namespace twinrail
