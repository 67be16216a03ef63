// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/access.h"
#include "core/host/access.h"
#include "core/watch/event.h"
#include "core/watch/livestate.h"

#include <chrono>

namespace twinrail {

/// How the watch gets at the machines; called in its threads. What they need (logins, pins) they bring along.
struct WatchAccess {
    std::function<Result<OpenHost>(const Client& client, const Stop& stop)> client;
    std::function<Result<OpenAppliance>(const Stop& stop)> appliance;
};

struct WatchPace {
    std::chrono::milliseconds poll{10'000};         ///< each client; product.md §5.3
    std::chrono::milliseconds appliance{60'000};    ///< the appliance: its LUNs say which WWIDs are expected
    std::chrono::milliseconds drift{300'000};       ///< each client, with all questions that a plan asks
    std::chrono::milliseconds firstRetry{1'000};    ///< doubled at each failure …
    std::chrono::milliseconds longestRetry{60'000}; ///< … up to this
    int atOnce = 32; ///< connections that are being opened, and polls that are under way, at any time
};

/// Something new about one client. `live` is the whole of it.
struct WatchUpdate {
    ClientLive live;
    QList<WatchEvent> events; ///< may be empty: the data are younger, nothing else is new
};

/// Watches all clients of a site: one SSH session for each, with one long-lived channel on which the kernel tells what
/// happens, and one command round at each poll. A client that is out of reach is tried again and again and costs
/// nobody else anything. Changes nothing on any machine.
class FleetWatch {
public:
    using Listener = std::function<void(const WatchUpdate&)>; ///< calls are serialised; they come from other threads

    FleetWatch(const Site& site, WatchAccess access, WatchPace pace, Listener listener);
    ~FleetWatch(); ///< stops; the listener is not called any more when this returns
    FleetWatch(const FleetWatch&) = delete;
    FleetWatch& operator=(const FleetWatch&) = delete;

    void pollNow(); ///< all that are connected; those that wait for their next try do not wait any longer

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace twinrail
