// SPDX-License-Identifier: Apache-2.0
#pragma once

// A FleetWatch on a running lab, and what it says.

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/ssh/server.h"
#include "core/watch/access.h"
#include "tests/plan/labfleet.h"
#include "tests/print.h"

#include <gtest/gtest.h>

#include <condition_variable>

namespace twinrail::testing {

/// Remembers everything that the listener was told.
class Told {
public:
    void operator()(const WatchUpdate& update)
    {
        const std::lock_guard lock(m_mutex);
        m_live[update.live.client] = update.live;
        m_events += update.events;
        ++m_updates;
        m_more.notify_all();
    }

    /// Until it holds for the last that is known of this client.
    template <typename Wanted> bool waitFor(const QString& client, const Wanted& wanted)
    {
        std::unique_lock lock(m_mutex);
        return m_more.wait_for(lock, patience, [&] { return m_live.contains(client) && wanted(m_live[client]); });
    }
    /// Until such an event has come; nothing: none came.
    template <typename Wanted> std::optional<WatchEvent> waitForEvent(const Wanted& wanted)
    {
        std::unique_lock lock(m_mutex);
        std::optional<WatchEvent> found;
        m_more.wait_for(lock, patience, [&] {
            for (const WatchEvent& event : m_events)
                if (wanted(event))
                    found = event;
            return found.has_value();
        });
        return found;
    }
    void forgetEvents()
    {
        const std::lock_guard lock(m_mutex);
        m_events.clear();
    }
    [[nodiscard]] ClientLive live(const QString& client)
    {
        const std::lock_guard lock(m_mutex);
        return m_live.value(client);
    }
    [[nodiscard]] int updates()
    {
        const std::lock_guard lock(m_mutex);
        return m_updates;
    }
    [[nodiscard]] QList<WatchEvent> events()
    {
        const std::lock_guard lock(m_mutex);
        return m_events;
    }

private:
    static constexpr std::chrono::seconds patience{60};
    std::mutex m_mutex;
    std::condition_variable m_more;
    QMap<QString, ClientLive> m_live;
    QList<WatchEvent> m_events;
    int m_updates = 0;
};

/// Nothing comes by itself but the first of each: what else is heard, the kernel said or a test asked for.
inline WatchPace unhurried()
{
    WatchPace pace;
    pace.poll = std::chrono::hours(1);
    pace.appliance = std::chrono::hours(1);
    pace.drift = std::chrono::hours(1);
    pace.firstRetry = std::chrono::milliseconds(50);
    pace.longestRetry = std::chrono::milliseconds(200);
    return pace;
}

/// A generated site that is set up, watched. What a test changes, it changes in the world.
class WatchedLab : public ::testing::Test {
protected:
    explicit WatchedLab(int clients = 2)
        : lab(lab::makeWorld(lab::WorldSpec{lab::scaleWorld, clients, 2, 4})), name(lab.site.clients.first().name)
    {
        lab.fleet = {}; // the watch has connections of its own
    }

    void watch(const WatchPace& pace)
    {
        fleet =
            std::make_unique<FleetWatch>(lab.site, watchAccess(lab.site, std::make_shared<LabCredentials>(*lab.lab)),
                                         pace, [this](const WatchUpdate& update) { told(update); });
    }
    void watchUntilAllIsWell(const WatchPace& pace)
    {
        watch(pace);
        for (const Client& client : lab.site.clients)
            ASSERT_TRUE(told.waitFor(client.name, isWell)) << client.name.toStdString();
        told.forgetEvents();
    }
    /// Every path is there, and nothing has drifted; the appliance was asked.
    static bool isWell(const ClientLive& live)
    {
        return live.condition == Condition::Ok && live.driftChecked.isValid() && live.drift.isEmpty();
    }

    void plug(const QString& nic, bool up)
    {
        const std::lock_guard lock(lab.lab->world().lock);
        for (lab::Fabric::Wire& wire : lab.lab->world().fabric.wires)
            if (wire.client == name && wire.nic == nic)
                wire.up = up;
    }
    lab::SshServer& server() { return *lab.lab->client(name); }

    LabFleet lab;
    const QString name; ///< of the first client
    Told told;
    std::unique_ptr<FleetWatch> fleet; ///< last: it tells
};

} // namespace twinrail::testing
