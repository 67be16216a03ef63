// SPDX-License-Identifier: Apache-2.0
#include "core/watch/fleetwatch.h"

#include "core/watch/appliancethread.h"
#include "core/watch/clientthread.h"

#include <vector>

namespace twinrail {

namespace {

constexpr std::chrono::seconds tick{1};

} // namespace

/// In this order: what is below is gone before what it uses.
struct FleetWatch::Parts {
    Parts(const Site& itsSite, WatchAccess itsAccess, WatchPace itsPace, Listener listener)
        : site(itsSite), access(std::move(itsAccess)), pace(itsPace), desk(site, pace, std::move(listener)),
          seats(qMax(1, pace.atOnce))
    {}

    void pollNow()
    {
        for (const std::unique_ptr<ClientThread>& client : clients)
            client->pollSoon();
    }
    /// Time passes also for a client whose thread waits for an answer.
    void tickOn()
    {
        while (!bell.waitUntil(Bell::Clock::now() + tick)) {
            for (const std::unique_ptr<ClientThread>& client : clients)
                client->lookAfter();
            desk.passed();
        }
    }

    const Site site;
    const WatchAccess access;
    const WatchPace pace;
    WatchDesk desk;
    Seats seats;
    Bell bell;
    std::vector<std::unique_ptr<ClientThread>> clients;
    std::unique_ptr<ApplianceThread> appliance;
    std::thread ticker;
};

FleetWatch::FleetWatch(const Site& site, WatchAccess access, WatchPace pace, Listener listener)
    : m_parts(std::make_unique<Parts>(site, std::move(access), pace, std::move(listener)))
{
    Parts& all = *m_parts;
    const WatchParts parts{all.site, all.access, all.pace, all.desk, all.seats};
    for (std::size_t i = 0; i < std::size_t(all.site.clients.size()); ++i)
        all.clients.push_back(std::make_unique<ClientThread>(parts, i));
    all.appliance = std::make_unique<ApplianceThread>(parts, [&all] { all.pollNow(); });
    all.ticker = std::thread([&all] { all.tickOn(); });
}

/// All are told to end before one is waited for.
FleetWatch::~FleetWatch()
{
    m_parts->bell.ring();
    m_parts->ticker.join();
    m_parts->appliance->stop();
    for (const std::unique_ptr<ClientThread>& client : m_parts->clients)
        client->stop();
    m_parts->seats.open();
}

void FleetWatch::pollNow()
{
    m_parts->pollNow();
    m_parts->appliance->pollSoon();
}

} // namespace twinrail
