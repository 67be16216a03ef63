// SPDX-License-Identifier: Apache-2.0
#include "tests/watch/watchedscene.h"

namespace twinrail {

namespace {

using namespace std::chrono_literals;
using testing::ofKind;
using testing::WatchedScene;
using Kind = WatchEvent::Kind;
using Source = WatchEvent::Source;
using Kernel = KernelEvent::Kind;

const QString devt = QStringLiteral("8:0"); // of sda, the first disk of the scene: LUN 10 through the first session
const Error noAnswer{Error::Kind::Unreachable, {}, QStringLiteral("Nobody answers at prague."), {}};

TEST(ClientWatcher, saysWhoWhichLunWhichWayAndWhy)
{
    WatchedScene scene;
    (void)scene.answer(scene.well);
    const QList<WatchEvent> events = scene.answer(testing::failed(scene.well, 1));
    ASSERT_EQ(events.size(), 3);
    const WatchEvent& path = events.at(0);
    EXPECT_EQ(path.kind, Kind::Path);
    EXPECT_EQ(path.time, scene.now);
    EXPECT_EQ(path.source, Source::Poll);
    EXPECT_EQ(path.client, QStringLiteral("prague"));
    EXPECT_EQ(path.lun, 10);
    EXPECT_EQ(path.alias, QStringLiteral("hydra_apps-a01"));
    EXPECT_EQ(path.path, scene.path().key());
    for (const char* word : {"prague", "LUN 10", "hydra_apps-a01", "eth1", "10.10.8.90:3260", "The path sda failed"})
        EXPECT_TRUE(path.text.contains(QLatin1String(word))) << word << " in " << path.text.toStdString();
    EXPECT_EQ(events.at(1).kind, Kind::Lun);
    EXPECT_TRUE(events.at(1).text.contains(QStringLiteral("3 of 4"))) << events.at(1).text.toStdString();
    EXPECT_EQ(events.at(2).kind, Kind::Client);
    EXPECT_TRUE(events.at(2).text.startsWith(QStringLiteral("prague: 1 LUN"))) << events.at(2).text.toStdString();
}

TEST(ClientWatcher, keepsQuietWhileNothingChanges)
{
    WatchedScene scene;
    (void)scene.answer(testing::failed(scene.well, 2));
    scene.goOn(10s);
    EXPECT_TRUE(scene.answer(testing::failed(scene.well, 2)).isEmpty());
    EXPECT_EQ(scene.watcher.live().heard, scene.now);
}

TEST(ClientWatcher, isNotOldAtThreeIntervalsAndIsOldAfterThem)
{
    WatchedScene scene(10s);
    (void)scene.answer(scene.well);
    scene.goOn(30s);
    EXPECT_TRUE(scene.watcher.passed(scene.now).isEmpty());
    EXPECT_EQ(scene.path().state, PathState::Active);
    scene.goOn(1ms);
    const QList<WatchEvent> events = scene.watcher.passed(scene.now);
    ASSERT_EQ(events.size(), 1);
    EXPECT_EQ(events.first().kind, Kind::Client);
    EXPECT_EQ(events.first().source, Source::Clock);
    EXPECT_EQ(events.first().to, Condition::Unknown);
    const QString since = scene.watcher.live().heard.toLocalTime().toString(u"HH:mm:ss");
    EXPECT_TRUE(events.first().text.contains(since)) << events.first().text.toStdString();
    EXPECT_TRUE(scene.path().reason.contains(since)) << scene.path().reason.toStdString();
    EXPECT_EQ(scene.watcher.live().luns.first().count, (PathCount{4, 0, 0, 0, 4}));
    scene.goOn(10s);
    EXPECT_TRUE(scene.watcher.passed(scene.now).isEmpty()) << "it is said once";
}

TEST(ClientWatcher, staysNotCheckedUntilSomebodyAsked)
{
    WatchedScene scene(10s);
    scene.goOn(1h);
    EXPECT_TRUE(scene.watcher.passed(scene.now).isEmpty());
    EXPECT_EQ(scene.watcher.live().condition, Condition::NotChecked);
}

TEST(ClientWatcher, keepsThePathsOfALostClientUntilTheyAreTooOld)
{
    WatchedScene scene(10s);
    (void)scene.answer(scene.well);
    scene.goOn(10s);
    const QList<WatchEvent> lost = scene.watcher.unreachable(noAnswer, scene.now);
    ASSERT_EQ(lost.size(), 1);
    EXPECT_EQ(lost.first().kind, Kind::Lost);
    EXPECT_TRUE(lost.first().text.contains(noAnswer.text));
    EXPECT_EQ(scene.watcher.live().trouble, noAnswer);
    EXPECT_EQ(scene.path().state, PathState::Active);

    scene.goOn(10s);
    EXPECT_TRUE(scene.watcher.unreachable(noAnswer, scene.now).isEmpty()) << "the line is lost once";
    scene.goOn(10s + 1ms);
    const QList<WatchEvent> old = scene.watcher.unreachable(noAnswer, scene.now);
    ASSERT_EQ(old.size(), 1);
    EXPECT_EQ(old.first().to, Condition::Unknown);
    EXPECT_EQ(scene.path().state, PathState::Unknown);

    const QList<WatchEvent> back = scene.answer(scene.well);
    ASSERT_EQ(back.size(), 2);
    EXPECT_EQ(back.at(0).kind, Kind::Heard);
    EXPECT_EQ(back.at(1).to, Condition::Ok);
    EXPECT_FALSE(scene.watcher.live().trouble);
    EXPECT_TRUE(scene.path().reason.isEmpty());
}

TEST(ClientWatcher, knowsNothingOfAClientThatNeverAnswered)
{
    WatchedScene scene(10s);
    const QList<WatchEvent> events = scene.watcher.unreachable(noAnswer, scene.now);
    ASSERT_EQ(events.size(), 2);
    EXPECT_EQ(events.at(0).kind, Kind::Lost);
    EXPECT_EQ(events.at(1).from, Condition::NotChecked);
    EXPECT_EQ(events.at(1).to, Condition::Unknown);
    EXPECT_TRUE(scene.path().reason.contains(noAnswer.text));
    EXPECT_EQ(ofKind(scene.answer(scene.well), Kind::Path).size(), 0);
    EXPECT_EQ(scene.watcher.live().condition, Condition::Ok);
}

TEST(ClientWatcher, saysThatAPathFlapsAtTheFourthChangeAndThatItIsSteadyAfterwards)
{
    WatchedScene scene;
    (void)scene.answer(scene.well);
    const QDateTime firstChange = scene.now;
    QList<WatchEvent> events;
    for (const Kernel kind : {Kernel::PathFailed, Kernel::PathReinstated, Kernel::PathFailed}) {
        events = scene.kernel(kind, devt);
        scene.goOn(20s);
    }
    EXPECT_EQ(scene.path().state, PathState::Failed) << "three changes are no flapping";
    events = scene.kernel(Kernel::PathReinstated, devt);
    EXPECT_EQ(events.first().to, Condition::Flapping);
    EXPECT_EQ(scene.path().state, PathState::Flapping);
    EXPECT_TRUE(scene.path().reason.contains(QStringLiteral("4 times"))) << scene.path().reason.toStdString();
    EXPECT_EQ(scene.watcher.live().luns.first().count, (PathCount{4, 4, 0, 1}));

    scene.now = firstChange.addMSecs(std::chrono::milliseconds(ClientWatcher::flapWindow).count() - 1);
    EXPECT_TRUE(scene.watcher.passed(scene.now).isEmpty());
    scene.goOn(1ms);
    const QList<WatchEvent> steady = scene.watcher.passed(scene.now);
    ASSERT_EQ(steady.size(), 3);
    EXPECT_EQ(steady.first().from, Condition::Flapping);
    EXPECT_EQ(steady.first().to, Condition::Ok);
    EXPECT_EQ(steady.first().source, Source::Clock);
    EXPECT_TRUE(steady.first().text.contains(QStringLiteral("steady"))) << steady.first().text.toStdString();
}

TEST(ClientWatcher, showsAFlappingPathThatIsDownAsDown)
{
    WatchedScene scene;
    (void)scene.flap();
    (void)scene.kernel(Kernel::PathFailed, devt);
    EXPECT_EQ(scene.path().state, PathState::Failed);
    EXPECT_TRUE(scene.path().reason.contains(QStringLiteral("5 times"))) << scene.path().reason.toStdString();
    EXPECT_EQ(scene.watcher.live().luns.first().count.active, 3);
}

TEST(ClientWatcher, doesNotCountWhatNobodyKnowsAsFlapping)
{
    WatchedScene scene;
    for (int i = 0; i < 4; ++i) {
        (void)scene.answer(scene.well);
        (void)scene.answer(testing::withoutDaemon(scene.well));
    }
    (void)scene.answer(scene.well);
    EXPECT_EQ(scene.path().state, PathState::Active);
}

TEST(ClientWatcher, tellsTwinsApart)
{
    WatchedScene scene;
    (void)scene.answer(scene.well);
    const ClientSurvey two = testing::withStrange(testing::withStrange(scene.well, 8), 9);
    const QList<WatchEvent> come = ofKind(scene.answer(two), Kind::Path);
    ASSERT_EQ(come.size(), 2);
    EXPECT_NE(come.at(0).path, come.at(1).path);
    for (const WatchEvent& event : come) {
        EXPECT_NE(event.path, scene.path().key());
        EXPECT_EQ(event.from, Condition::Ok);
        EXPECT_EQ(event.to, Condition::Unexpected);
    }
    const QList<WatchEvent> gone = ofKind(scene.answer(testing::withStrange(scene.well, 8)), Kind::Path);
    ASSERT_EQ(gone.size(), 1);
    EXPECT_EQ(gone.first().path, come.at(1).path);
    EXPECT_EQ(gone.first().from, Condition::Unexpected);
    EXPECT_TRUE(gone.first().text.contains(QStringLiteral("gone"))) << gone.first().text.toStdString();
    EXPECT_EQ(scene.watcher.live().paths.size(), 17);
}

TEST(ClientWatcher, remembersTheApplianceWhenItIsOutOfReach)
{
    WatchedScene scene;
    (void)scene.answer(testing::withStrange(scene.well));
    EXPECT_TRUE(scene.watcher.answered(testing::withStrange(scene.well), std::nullopt, scene.now).isEmpty());
    EXPECT_EQ(scene.lun(), Condition::Unexpected);
}

TEST(ClientWatcher, watchesSessionsBeforeTheSiteHasLuns)
{
    Site site = testing::meshedSite();
    const ClientSurvey well = testing::wellSurvey(site);
    site.luns.clear();
    WatchedScene scene(10s, site);
    (void)scene.answer(well);
    EXPECT_EQ(scene.watcher.live().condition, Condition::Ok);
    ClientSurvey fewer = well;
    fewer.sessions.removeFirst();
    const QList<WatchEvent> events = scene.answer(fewer);
    ASSERT_EQ(events.size(), 2);
    EXPECT_EQ(events.first().lun, -1);
    EXPECT_EQ(events.first().to, Condition::Missing);
    EXPECT_TRUE(events.first().text.contains(QStringLiteral("session"))) << events.first().text.toStdString();
    EXPECT_EQ(scene.watcher.live().condition, Condition::Missing);
}

TEST(ClientWatcher, saysOfDriftOnceThatItIsThereAndOnceThatItIsGone)
{
    WatchedScene scene;
    const Drift timer{QStringLiteral("prague"), QStringLiteral("C10"), QStringLiteral("Set the timer"),
                      QStringLiteral("10"),     QStringLiteral("120"), QStringLiteral("Run the set-up again.")};
    Drift worse = timer;
    worse.found = QStringLiteral("600");
    const QList<WatchEvent> first = scene.watcher.drifted({timer}, scene.now);
    ASSERT_EQ(first.size(), 1);
    EXPECT_EQ(first.first().kind, Kind::Drift);
    EXPECT_TRUE(first.first().text.contains(timer.what) && first.first().text.contains(timer.advice));
    EXPECT_EQ(scene.watcher.live().driftChecked, scene.now);
    EXPECT_TRUE(scene.watcher.drifted({timer}, scene.now).isEmpty());
    const QList<WatchEvent> other = scene.watcher.drifted({worse}, scene.now);
    ASSERT_EQ(other.size(), 1);
    EXPECT_EQ(other.first().kind, Kind::Drift) << "it differs in another way, and is not righted";
    const QList<WatchEvent> last = scene.watcher.drifted({}, scene.now);
    ASSERT_EQ(last.size(), 1);
    EXPECT_EQ(last.first().kind, Kind::Righted);
    EXPECT_TRUE(scene.watcher.drifted({}, scene.now).isEmpty());
}

} // namespace

} // namespace twinrail
