// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/livesite.h"
#include "tests/print.h"
#include "tests/ui/dashboard/fleet.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace twinrail;

namespace {

WatchUpdate okUpdate(const Site& site, const QString& client)
{
    return {clientLive(site, client, always(PathState::Active), noon()), {}};
}

} // namespace

TEST(LiveSite, beginsWithEveryPathNotYetChecked)
{
    LiveSite live;
    live.showSite(wideSite(2, 1, 3));
    ASSERT_EQ(live.live().clients.size(), 2);
    EXPECT_EQ(live.live().condition(), Condition::NotChecked);
    EXPECT_EQ(live.live().clients.at(1).luns.at(2).count.notChecked, 2);
}

TEST(LiveSite, tellsABurstOnce)
{
    const Site site = wideSite(3, 1, 2);
    LiveSite live;
    live.showSite(site);
    QSignalSpy changed(&live, &LiveSite::changed);
    QSignalSpy added(&live, &LiveSite::eventsAdded);
    for (int i = 0; i < 40; ++i) {
        WatchUpdate update = okUpdate(site, site.clients.at(i % 2).name);
        update.events = {lunEvent(update.live.client, 0, Condition::Degraded, Condition::Ok)};
        live.take(update);
    }
    EXPECT_EQ(live.live().clients.at(0).condition, Condition::Ok) << "known at once, told a moment later";
    ASSERT_TRUE(changed.wait(2000));
    EXPECT_EQ(changed.count(), 1);
    QStringList clients = changed.at(0).at(0).toStringList();
    clients.sort();
    EXPECT_EQ(clients, (QStringList{QStringLiteral("node-01"), QStringLiteral("node-02")}));
    ASSERT_EQ(added.count(), 1);
    EXPECT_EQ(live.events().size(), 40);
}

TEST(LiveSite, forgetsTheOldestEvents)
{
    const Site site = wideSite(1, 1, 1);
    LiveSite live;
    live.showSite(site);
    QSignalSpy added(&live, &LiveSite::eventsAdded);
    WatchUpdate update = okUpdate(site, QStringLiteral("node-01"));
    for (int i = 0; i < LiveSite::mostEvents + 5; ++i)
        update.events << lunEvent(QStringLiteral("node-01"), i, Condition::Ok, Condition::Failed);
    live.take(update);
    ASSERT_TRUE(added.wait(2000));
    EXPECT_EQ(live.events().size(), LiveSite::mostEvents);
    EXPECT_EQ(live.events().constFirst().lun, 5);
}

TEST(LiveSite, passesOverClientsThatAreNotInTheSite)
{
    LiveSite live;
    live.showSite(wideSite(1, 1, 1));
    QSignalSpy changed(&live, &LiveSite::changed);
    WatchUpdate update;
    update.live.client = QStringLiteral("stranger");
    live.take(update);
    EXPECT_FALSE(changed.wait(200));
    EXPECT_EQ(live.live().clients.size(), 1);
}

TEST(LiveSite, takesNewsFromAnotherThreadAndPassesPollNowOn)
{
    const Site site = wideSite(1, 1, 1);
    LiveSite live;
    std::thread thread;
    int polls = 0;
    live.watchWith(site, [&](FleetWatch::Listener listener) {
        thread = std::thread([listener, site] { listener(okUpdate(site, QStringLiteral("node-01"))); });
        return LiveSite::Teller{std::make_shared<int>(0), [&polls] { ++polls; }};
    });
    thread.join();
    EXPECT_TRUE(live.watching());
    EXPECT_EQ(live.live().condition(), Condition::NotChecked) << "it comes through this thread's loop";
    EXPECT_TRUE(QTest::qWaitFor([&] { return live.live().condition() == Condition::Ok; }));
    live.pollNow();
    EXPECT_EQ(polls, 1);
}

TEST(LiveSite, mayEndWhileNewsAreOnTheWay)
{
    const Site site = wideSite(1, 1, 1);
    bool ended = false;
    {
        LiveSite live;
        live.watchWith(site, [&](FleetWatch::Listener listener) {
            std::thread([listener, site] { listener(okUpdate(site, QStringLiteral("node-01"))); }).join();
            return LiveSite::Teller{std::shared_ptr<void>(nullptr, [&ended](void*) { ended = true; }), {}};
        });
    }
    EXPECT_TRUE(ended);
    QTest::qWait(50); // nothing is delivered to what has gone
}

TEST(LiveSite, passesOverNewsOfAnEarlierWatch)
{
    const Site site = wideSite(1, 1, 1);
    LiveSite live;
    live.watchWith(site, [&](FleetWatch::Listener listener) {
        std::thread([listener, site] { listener(okUpdate(site, QStringLiteral("node-01"))); }).join();
        return LiveSite::Teller{std::make_shared<int>(0), {}};
    });
    live.showSite(site);
    EXPECT_FALSE(live.watching());
    QTest::qWait(200);
    EXPECT_EQ(live.live().condition(), Condition::NotChecked);
}
