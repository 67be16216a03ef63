// SPDX-License-Identifier: Apache-2.0

// A client goes through thousands of moments at random. Whoever only reads the events knows what is shown.

#include "tests/watch/watchedscene.h"

#include <QRandomGenerator>

namespace twinrail {

namespace {

using testing::WatchedScene;
using Kind = WatchEvent::Kind;

/// What the events have said so far.
struct Reader {
    Condition client = Condition::NotChecked;
    QHash<int, Condition> luns;
    QHash<QString, Condition> paths;
    bool lost = false;

    void read(const QList<WatchEvent>& events)
    {
        for (const WatchEvent& event : events) {
            EXPECT_NE(event.text, QString());
            if (event.kind == Kind::Path)
                paths[event.path] = event.to;
            else if (event.kind == Kind::Lun)
                luns[event.lun] = event.to;
            else if (event.kind == Kind::Client) {
                EXPECT_EQ(event.from, client) << event.text.toStdString();
                client = event.to;
            } else
                lost = event.kind == Kind::Lost;
        }
    }
    void expectToKnow(const ClientLive& live) const
    {
        EXPECT_EQ(client, live.condition);
        EXPECT_EQ(lost, live.trouble.has_value());
        if (live.condition == Condition::NotChecked || live.luns.first().count.unknown == 4)
            return; // nobody knows any path: the client's own event says it
        QSet<QString> there;
        for (const PathRowState& row : live.paths) {
            EXPECT_EQ(paths.value(row.key(), Condition::Ok), conditionOf(row.state)) << row.key().toStdString();
            there.insert(row.key());
        }
        for (auto said = paths.cbegin(); said != paths.cend(); ++said)
            EXPECT_TRUE(there.contains(said.key()) || *said == Condition::Ok) << said.key().toStdString();
        for (const LunLive& lun : live.luns)
            EXPECT_EQ(luns.value(lun.lun, Condition::Ok), lun.condition) << lun.lun;
    }
};

ClientSurvey anySurvey(const WatchedScene& scene, QRandomGenerator& random)
{
    ClientSurvey found = scene.well;
    if (random.bounded(3) == 0)
        found = testing::failed(found, random.bounded(5));
    if (random.bounded(4) == 0)
        found = testing::withoutDisk(found, random.bounded(4));
    if (random.bounded(4) == 0)
        found = testing::withStrange(found, 8 + random.bounded(2));
    if (random.bounded(8) == 0)
        found = testing::withoutDaemon(found);
    if (random.bounded(8) == 0)
        found.sessions.removeAt(random.bounded(4));
    return found;
}

QList<WatchEvent> anyMoment(WatchedScene& scene, QRandomGenerator& random)
{
    scene.goOn(std::chrono::seconds(random.bounded(25)));
    switch (random.bounded(8)) {
    case 0:
        return scene.watcher.passed(scene.now);
    case 1:
        return scene.watcher.unreachable({Error::Kind::Unreachable, {}, QStringLiteral("No answer."), {}}, scene.now);
    case 2:
    case 3: {
        const auto kind = random.bounded(2) ? KernelEvent::Kind::PathFailed : KernelEvent::Kind::PathReinstated;
        return scene.kernel(kind, QStringLiteral("8:%1").arg(random.bounded(16) * 16));
    }
    default:
        return scene.answer(anySurvey(scene, random));
    }
}

TEST(ClientWatcher, saysEverythingItShows)
{
    for (const quint32 seed : {1U, 2U, 3U, 4U}) {
        QRandomGenerator random(seed);
        WatchedScene scene(std::chrono::seconds(10));
        Reader reader;
        for (int moment = 0; moment < 1500 && !::testing::Test::HasFailure(); ++moment) {
            reader.read(anyMoment(scene, random));
            reader.expectToKnow(scene.watcher.live());
        }
    }
}

TEST(ClientWatcher, countsAsTheSnapshotOfTheSameAnswer)
{
    QRandomGenerator random(5);
    for (int i = 0; i < 200; ++i) {
        WatchedScene scene;
        const ClientSurvey found = anySurvey(scene, random);
        (void)scene.answer(found);
        SiteSurvey survey;
        survey.appliance = scene.appliance;
        survey.clients = {found};
        EXPECT_EQ(scene.watcher.live().paths, snapshotOf(scene.site, survey, false).paths);
    }
}

QStringList pathMoves(const QList<WatchEvent>& events)
{
    QStringList moves;
    for (const WatchEvent& event : testing::ofKind(events, Kind::Path))
        moves << QStringList{event.path, conditionKey(event.from), conditionKey(event.to)}.join(u' ');
    moves.sort();
    return moves;
}

TEST(ClientWatcher, hearsABurstAsItHearsOneEventAfterTheOther)
{
    QRandomGenerator random(6);
    WatchedScene scene;
    for (int i = 0; i < 300; ++i) {
        scene.goOn(std::chrono::seconds(20));
        (void)scene.answer(anySurvey(scene, random));
        QList<KernelEvent> burst;
        for (int left = random.bounded(12); left > 0; --left)
            burst.append({random.bounded(2) ? KernelEvent::Kind::PathFailed : KernelEvent::Kind::PathReinstated,
                          QString(), QStringLiteral("8:%1").arg(random.bounded(16) * 16), std::nullopt});
        ClientWatcher single = scene.watcher;
        QList<WatchEvent> singly;
        for (const KernelEvent& event : burst)
            singly += single.kernelSaid(event, scene.now);
        EXPECT_EQ(pathMoves(scene.watcher.kernelSaid(burst, scene.now)), pathMoves(singly));
        EXPECT_EQ(scene.watcher.live(), single.live());
    }
}

} // namespace

} // namespace twinrail
