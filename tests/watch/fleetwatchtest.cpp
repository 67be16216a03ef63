// SPDX-License-Identifier: Apache-2.0
#include "tests/watch/watchedlab.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace twinrail {

namespace {

using namespace std::chrono_literals;
using testing::unhurried;

class FleetWatching : public testing::WatchedLab {
protected:
    [[nodiscard]] static auto ofKind(WatchEvent::Kind kind)
    {
        return [kind](const WatchEvent& event) { return event.kind == kind; };
    }
};

int pathsIn(const ClientLive& live, PathState state)
{
    return int(std::count_if(live.paths.cbegin(), live.paths.cend(),
                             [state](const PathRowState& row) { return row.state == state; }));
}

} // namespace

TEST_F(FleetWatching, findsAllWellOnASiteThatIsSetUp)
{
    watchUntilAllIsWell(unhurried());
    for (const Client& client : lab.site.clients) {
        const ClientLive live = told.live(client.name);
        EXPECT_EQ(live.luns.size(), 2);
        EXPECT_EQ(pathsIn(live, PathState::Active), 8);
        EXPECT_FALSE(live.trouble);
    }
}

// The poll would come in an hour.
TEST_F(FleetWatching, hearsFromTheKernelThatPathsFailAndComeBack)
{
    watchUntilAllIsWell(unhurried());
    plug(QStringLiteral("eth1"), false);
    const auto failed = told.waitForEvent(
        [](const WatchEvent& event) { return event.kind == WatchEvent::Kind::Path && event.to == Condition::Failed; });
    ASSERT_TRUE(failed);
    EXPECT_EQ(failed->source, WatchEvent::Source::Kernel);
    EXPECT_EQ(failed->client, name);
    EXPECT_TRUE(told.waitFor(name, [](const ClientLive& live) { return pathsIn(live, PathState::Failed) == 4; }));
    EXPECT_EQ(told.live(lab.site.clients.last().name).condition, Condition::Ok);

    told.forgetEvents();
    plug(QStringLiteral("eth1"), true);
    // Whether the kernel is believed depends on what the last answer was (ClientWatcher); it makes one come at once.
    EXPECT_TRUE(told.waitForEvent(
        [](const WatchEvent& event) { return event.kind == WatchEvent::Kind::Path && event.to == Condition::Ok; }));
    EXPECT_TRUE(told.waitFor(name, isWell));
}

TEST_F(FleetWatching, asksOnceAfterWhatTheKernelSaid)
{
    watchUntilAllIsWell(unhurried());
    const QDateTime before = told.live(name).heard;
    plug(QStringLiteral("eth1"), false);
    EXPECT_TRUE(told.waitFor(name, [&](const ClientLive& live) { return live.heard > before; }));
    const QDateTime after = told.live(name).heard;
    QThread::msleep(2500);
    EXPECT_EQ(told.live(name).heard, after);
    EXPECT_EQ(pathsIn(told.live(name), PathState::Failed), 4) << "the answer confirms it";
}

TEST_F(FleetWatching, asksAllWhenItIsTold)
{
    watchUntilAllIsWell(unhurried());
    for (const Client& client : lab.site.clients) {
        const QDateTime before = told.live(client.name).heard;
        fleet->pollNow();
        EXPECT_TRUE(told.waitFor(client.name, [&](const ClientLive& live) { return live.heard > before; }));
    }
}

TEST_F(FleetWatching, asksAtItsPace)
{
    WatchPace pace = unhurried();
    pace.poll = 200ms;
    watchUntilAllIsWell(pace);
    for (int i = 0; i < 3; ++i) {
        const QDateTime before = told.live(name).heard;
        EXPECT_TRUE(told.waitFor(name, [&](const ClientLive& live) { return live.heard > before; }));
    }
}

TEST_F(FleetWatching, pollsAClientThatHasNoUdevadm)
{
    {
        const std::lock_guard lock(lab.lab->world().lock);
        lab.lab->world().clients.front()->machine.programs.erase(QStringLiteral("udevadm"));
    }
    WatchPace pace = unhurried();
    pace.poll = 300ms;
    watch(pace);
    ASSERT_TRUE(told.waitFor(name, [](const ClientLive& live) { return live.condition == Condition::Ok; }));
    plug(QStringLiteral("eth1"), false);
    const auto failed = told.waitForEvent([](const WatchEvent& event) { return event.to == Condition::Failed; });
    ASSERT_TRUE(failed);
    EXPECT_EQ(failed->source, WatchEvent::Source::Poll);
}

TEST_F(FleetWatching, saysWhatHasDrifted)
{
    WatchPace pace = unhurried();
    pace.drift = 300ms;
    watchUntilAllIsWell(pace);
    {
        const std::lock_guard lock(lab.lab->world().lock);
        lab::Machine& machine = lab.lab->world().clients.front()->machine;
        (void)machine.run(QStringLiteral("root"),
                          "sed -i 's/^node.session.timeo.replacement_timeout.*/"
                          "node.session.timeo.replacement_timeout = 119/' "
                          "/etc/iscsi/iscsid.conf",
                          {});
    }
    ASSERT_TRUE(told.waitForEvent(ofKind(WatchEvent::Kind::Drift)));
    const ClientLive live = told.live(name);
    ASSERT_FALSE(live.drift.isEmpty());
    EXPECT_TRUE(live.drift.first().found.contains(QStringLiteral("119"))) << live.drift.first().found.toStdString();
    EXPECT_EQ(live.condition, Condition::Ok) << "the paths are what they were";
}

TEST_F(FleetWatching, connectsAnewAndAsksEverythingWhenTheLineBreaks)
{
    watchUntilAllIsWell(unhurried());
    server().dropConnections();
    plug(QStringLiteral("eth1"), false); // perhaps nobody hears that
    ASSERT_TRUE(told.waitForEvent(ofKind(WatchEvent::Kind::Lost)));
    ASSERT_TRUE(told.waitForEvent(ofKind(WatchEvent::Kind::Heard)));
    EXPECT_TRUE(told.waitFor(name, [](const ClientLive& live) { return pathsIn(live, PathState::Failed) == 4; }));
    plug(QStringLiteral("eth1"), true); // it listens again
    EXPECT_TRUE(told.waitFor(name, isWell));
}

TEST_F(FleetWatching, showsWhatIsOldAsUnknownUntilTheClientAnswersAgain)
{
    WatchPace pace = unhurried();
    pace.poll = 700ms;
    watchUntilAllIsWell(pace);
    server().setFault(lab::SshFault::Refuse);
    server().dropConnections();
    const auto lost = told.waitForEvent(ofKind(WatchEvent::Kind::Lost));
    ASSERT_TRUE(lost);
    EXPECT_EQ(lost->client, name);
    EXPECT_EQ(told.live(name).trouble->kind, Error::Kind::Unreachable);
    const auto unknown = told.waitForEvent([](const WatchEvent& event) {
        return event.kind == WatchEvent::Kind::Client && event.to == Condition::Unknown;
    });
    ASSERT_TRUE(unknown);
    EXPECT_EQ(pathsIn(told.live(name), PathState::Unknown), 8);
    EXPECT_EQ(told.live(lab.site.clients.last().name).condition, Condition::Ok) << "costs nobody else anything";

    server().setFault(lab::SshFault::None);
    ASSERT_TRUE(told.waitForEvent(ofKind(WatchEvent::Kind::Heard)));
    EXPECT_TRUE(told.waitFor(name, isWell));
}

// The connection stands, and nothing comes over it any more.
TEST_F(FleetWatching, losesAClientThatFreezes)
{
    WatchPace pace = unhurried();
    pace.poll = 700ms;
    watchUntilAllIsWell(pace);
    server().setFault(lab::SshFault::Freeze);
    const auto unknown = told.waitForEvent([](const WatchEvent& event) {
        return event.kind == WatchEvent::Kind::Client && event.to == Condition::Unknown;
    });
    ASSERT_TRUE(unknown);
    EXPECT_EQ(unknown->source, WatchEvent::Source::Clock) << "before anybody gave it up";
    ASSERT_TRUE(told.waitForEvent(ofKind(WatchEvent::Kind::Lost)));
    EXPECT_EQ(told.live(name).trouble->kind, Error::Kind::Unreachable);
    server().setFault(lab::SshFault::None);
    ASSERT_TRUE(told.waitForEvent(ofKind(WatchEvent::Kind::Heard)));
    EXPECT_TRUE(told.waitFor(name, isWell));
}

TEST_F(FleetWatching, leavesAFrozenClientNoSeatForLong)
{
    WatchPace pace = unhurried();
    pace.atOnce = 1;
    server().setFault(lab::SshFault::Freeze);
    watch(pace);
    EXPECT_TRUE(told.waitFor(lab.site.clients.last().name,
                             [](const ClientLive& live) { return live.condition == Condition::Ok; }));
    EXPECT_FALSE(told.live(name).heard.isValid());
}

TEST_F(FleetWatching, doesWithoutTheAppliance)
{
    WatchAccess access = watchAccess(lab.site, std::make_shared<testing::LabCredentials>(*lab.lab));
    access.appliance = [](const Stop&) -> Result<OpenAppliance> {
        return fail(Error::Kind::Unreachable, QStringLiteral("nobody answers"));
    };
    fleet = std::make_unique<FleetWatch>(lab.site, access, unhurried(),
                                         [this](const WatchUpdate& update) { told(update); });
    EXPECT_TRUE(told.waitFor(name, [](const ClientLive& live) { return live.condition == Condition::Ok; }));
    EXPECT_FALSE(told.live(name).driftChecked.isValid()) << "what is planned depends on what the appliance has";
}

TEST_F(FleetWatching, changesNothing)
{
    const QJsonObject before = lab.world();
    WatchPace pace = unhurried();
    pace.poll = 200ms;
    pace.drift = 500ms;
    watchUntilAllIsWell(pace);
    QThread::msleep(1500);
    fleet.reset();
    EXPECT_EQ(testing::differences(before, lab.world()), QStringList());
}

TEST_F(FleetWatching, endsSoonWhateverItIsAbout)
{
    for (const lab::SshFault fault : {lab::SshFault::None, lab::SshFault::Refuse, lab::SshFault::Freeze}) {
        server().setFault(fault);
        for (const int after : {0, 50, 400, 1500}) {
            watch(unhurried());
            QThread::msleep(ulong(after));
            QElapsedTimer timer;
            timer.start();
            fleet.reset();
            EXPECT_LT(timer.elapsed(), 5000) << int(fault) << " after " << after;
            const int updates = told.updates();
            QThread::msleep(20);
            EXPECT_EQ(told.updates(), updates) << "nobody is told afterwards";
        }
    }
}

} // namespace twinrail
