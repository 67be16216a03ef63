// SPDX-License-Identifier: Apache-2.0

// What the kernel says between two answers.

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

TEST(KernelsWord, isBelievedAtOnceAndConfirmedByTheNextAnswer)
{
    WatchedScene scene;
    (void)scene.answer(scene.well);
    scene.goOn(1s);
    const QList<WatchEvent> events = scene.kernel(Kernel::PathFailed, devt);
    ASSERT_EQ(events.size(), 3);
    for (const WatchEvent& event : events)
        EXPECT_EQ(event.source, Source::Kernel);
    EXPECT_EQ(events.first().path, scene.path().key());
    EXPECT_TRUE(events.first().text.contains(QStringLiteral("sda"))) << events.first().text.toStdString();
    EXPECT_EQ(scene.path().state, PathState::Failed);
    EXPECT_EQ(scene.lun(), Condition::Degraded);
    EXPECT_TRUE(scene.kernel(Kernel::PathFailed, devt).isEmpty()) << "it has failed already";
    scene.goOn(5s);
    EXPECT_TRUE(scene.answer(testing::failed(scene.well, 1)).isEmpty()) << "nothing new";
    EXPECT_TRUE(scene.path().reason.contains(QStringLiteral("The path sda failed"))) << "the answer knows more";
}

TEST(KernelsWord, isTakenBackByAnAnswerThatKnowsBetter)
{
    WatchedScene scene;
    (void)scene.answer(scene.well);
    (void)scene.kernel(Kernel::PathFailed, devt);
    const QList<WatchEvent> events = scene.answer(scene.well); // asked before the kernel spoke, or already back
    ASSERT_EQ(ofKind(events, Kind::Path).size(), 1);
    EXPECT_EQ(events.first().source, Source::Poll);
    EXPECT_EQ(events.first().to, Condition::Ok);
    EXPECT_EQ(scene.watcher.live().condition, Condition::Ok);
}

TEST(KernelsWord, showsAReinstatedPathAtOnce)
{
    WatchedScene scene;
    (void)scene.answer(testing::failed(scene.well, 1));
    const QList<WatchEvent> events = scene.kernel(Kernel::PathReinstated, devt);
    ASSERT_EQ(events.size(), 3);
    EXPECT_EQ(events.first().to, Condition::Ok);
    EXPECT_EQ(scene.path().state, PathState::Active);
    EXPECT_TRUE(scene.path().reason.isEmpty());
    EXPECT_TRUE(scene.answer(scene.well).isEmpty());
}

TEST(KernelsWord, waitsForTheAnswerWhereItAloneCannotMakeAPathGood)
{
    WatchedScene scene;
    ClientSurvey inRecovery = testing::failed(scene.well, 1);
    inRecovery.sessions[0].state = QStringLiteral("FAILED");
    ClientSurvey otherUnit = testing::failed(scene.well, 1);
    otherUnit.disks[0].wwid = parsed<Wwid>("3600144f0ffffffff0000000000000001");
    ClientSurvey otherName = testing::failed(scene.well, 1);
    otherName.multipath.maps[0].name = QStringLiteral("mpatha");
    for (const ClientSurvey& found : {inRecovery, otherUnit, otherName, testing::withoutDisk(scene.well, 0)}) {
        (void)scene.answer(found);
        const PathState state = scene.path().state;
        EXPECT_NE(state, PathState::Active);
        EXPECT_TRUE(scene.kernel(Kernel::PathReinstated, devt).isEmpty());
        EXPECT_EQ(scene.path().state, state);
    }
}

TEST(KernelsWord, isTakenWhereMultipathdSaysNothing)
{
    WatchedScene scene;
    (void)scene.answer(testing::withoutDaemon(scene.well));
    EXPECT_EQ(scene.path().state, PathState::Unknown);
    EXPECT_EQ(ofKind(scene.kernel(Kernel::PathFailed, devt), Kind::Path).size(), 1);
    EXPECT_EQ(scene.path().state, PathState::Failed);
    EXPECT_EQ(scene.lun(), Condition::Unknown) << "of the others nobody knows";
}

TEST(KernelsWord, isNotMindedOfOtherDisks)
{
    WatchedScene scene;
    EXPECT_TRUE(scene.kernel(Kernel::PathFailed, devt).isEmpty()) << "nothing is known yet";
    (void)scene.answer(scene.well);
    for (const QString& other : {QStringLiteral("253:4"), QStringLiteral("65:160"), QString()})
        EXPECT_TRUE(scene.kernel(Kernel::PathFailed, other).isEmpty());
    EXPECT_TRUE(scene.kernel(Kernel::Other, devt).isEmpty());
    EXPECT_EQ(scene.watcher.live().condition, Condition::Ok);
}

TEST(KernelsWord, doesNotMakeOldDataYoung)
{
    WatchedScene scene(10s);
    (void)scene.answer(testing::failed(scene.well, 1));
    scene.goOn(31s);
    (void)scene.watcher.passed(scene.now);
    EXPECT_TRUE(scene.kernel(Kernel::PathReinstated, devt).isEmpty());
    EXPECT_EQ(scene.path().state, PathState::Unknown);
}

} // namespace

} // namespace twinrail
