// SPDX-License-Identifier: Apache-2.0

// From every state to every other, for a path and for a LUN, and what is said of it.

#include "tests/watch/watchedscene.h"

#include <array>

namespace twinrail {

namespace {

using testing::ofKind;
using testing::WatchedScene;
using Kind = WatchEvent::Kind;

/// How LUN 10 gets there, whatever it was before.
struct Way {
    const char* name;
    Condition path; ///< of its first path
    Condition lun;
    QList<WatchEvent> (*go)(WatchedScene& scene);
};
std::ostream& operator<<(std::ostream& out, const Way& way) { return out << way.name; }

constexpr std::array ways{
    Way{"well", Condition::Ok, Condition::Ok, [](WatchedScene& s) { return s.answer(s.well); }},
    Way{"oneFailed", Condition::Failed, Condition::Degraded,
        [](WatchedScene& s) { return s.answer(testing::failed(s.well, 1)); }},
    Way{"oneMissing", Condition::Missing, Condition::Degraded,
        [](WatchedScene& s) { return s.answer(testing::withoutDisk(s.well, 0)); }},
    Way{"threeFailed", Condition::Failed, Condition::LastPath,
        [](WatchedScene& s) { return s.answer(testing::failed(s.well, 3)); }},
    Way{"allFailed", Condition::Failed, Condition::Failed,
        [](WatchedScene& s) { return s.answer(testing::failed(s.well, 4)); }},
    Way{"strange", Condition::Ok, Condition::Unexpected,
        [](WatchedScene& s) { return s.answer(testing::withStrange(s.well)); }},
    Way{"daemonDown", Condition::Unknown, Condition::Unknown,
        [](WatchedScene& s) { return s.answer(testing::withoutDaemon(s.well)); }},
    Way{"flapping", Condition::Flapping, Condition::Flapping, [](WatchedScene& s) { return s.flap(); }},
};

using Pair = std::tuple<Way, Way>;

std::string nameOf(const ::testing::TestParamInfo<Pair>& one)
{
    return std::string(std::get<0>(one.param).name) + "_to_" + std::get<1>(one.param).name;
}

/// What one event after the other says leads from here to there.
void expectChain(const QList<WatchEvent>& events, Condition from, Condition to)
{
    for (const WatchEvent& event : events) {
        EXPECT_EQ(event.from, from) << event.text.toStdString();
        EXPECT_NE(event.from, event.to);
        EXPECT_FALSE(event.text.isEmpty());
        from = event.to;
    }
    EXPECT_EQ(from, to);
}

QList<WatchEvent> ofPath(const QList<WatchEvent>& events, const QString& key)
{
    QList<WatchEvent> some;
    for (const WatchEvent& event : ofKind(events, Kind::Path))
        if (event.path == key)
            some.append(event);
    return some;
}

QList<WatchEvent> ofLun10(const QList<WatchEvent>& events)
{
    QList<WatchEvent> some;
    for (const WatchEvent& event : ofKind(events, Kind::Lun))
        if (event.lun == 10)
            some.append(event);
    return some;
}

class Transition : public ::testing::TestWithParam<Pair> {
protected:
    WatchedScene scene;
    Way from = std::get<0>(GetParam());
    Way to = std::get<1>(GetParam());
};

TEST_P(Transition, isSaidOnceAndShown)
{
    (void)from.go(scene);
    ASSERT_EQ(conditionOf(scene.path().state), from.path);
    ASSERT_EQ(scene.lun(), from.lun);
    const QString key = scene.path().key();

    scene.goOn(ClientWatcher::flapWindow); // nothing flaps any more
    const QList<WatchEvent> events = to.go(scene);

    EXPECT_EQ(conditionOf(scene.path().state), to.path);
    EXPECT_EQ(scene.lun(), to.lun);
    EXPECT_EQ(scene.path().key(), key);
    expectChain(ofPath(events, key), from.path, to.path);
    expectChain(ofLun10(events), from.lun, to.lun);
    expectChain(ofKind(events, Kind::Client), from.lun, to.lun); // nothing happens to the other LUNs
    if (to.lun != Condition::Flapping) {
        EXPECT_EQ(ofPath(events, key).size(), from.path == to.path ? 0 : 1);
        EXPECT_EQ(ofLun10(events).size(), from.lun == to.lun ? 0 : 1);
    }
    EXPECT_TRUE(scene.answer(scene.well).isEmpty() || to.lun != Condition::Ok) << "it is not said twice";
}

TEST_P(Transition, toAnUnplannedPathAndBackIsSaidOfThatPath)
{
    (void)from.go(scene);
    scene.goOn(ClientWatcher::flapWindow);
    int there = 0;
    for (const WatchEvent& event : ofKind(to.go(scene), Kind::Path)) {
        there += event.to == Condition::Unexpected ? 1 : 0;
        there -= event.from == Condition::Unexpected ? 1 : 0;
    }
    const auto has = [](const Way& way) { return way.lun == Condition::Unexpected ? 1 : 0; };
    EXPECT_EQ(there, has(to) - has(from));
}

INSTANTIATE_TEST_SUITE_P(EveryPair, Transition,
                         ::testing::Combine(::testing::ValuesIn(ways), ::testing::ValuesIn(ways)), nameOf);

class Beginning : public ::testing::TestWithParam<Way> {};

TEST_P(Beginning, isSaidOfWhatIsNotOk)
{
    WatchedScene scene;
    EXPECT_EQ(scene.path().state, PathState::Planned);
    EXPECT_EQ(scene.lun(), Condition::NotChecked);
    const QList<WatchEvent> events = GetParam().go(scene);
    const QList<WatchEvent> clients = ofKind(events, Kind::Client);
    expectChain(clients, Condition::NotChecked, GetParam().lun);
    for (const Kind kind : {Kind::Path, Kind::Lun})
        for (const WatchEvent& event : ofKind(events, kind))
            EXPECT_FALSE(event.from == Condition::NotChecked && event.to == Condition::Ok) << event.text.toStdString();
    if (GetParam().lun != Condition::Ok)
        expectChain(ofLun10(events), ofLun10(events).first().from, GetParam().lun);
    if (GetParam().lun == Condition::Ok)
        EXPECT_EQ(events, clients) << "one event says that all is well";
}

INSTANTIATE_TEST_SUITE_P(Every, Beginning, ::testing::ValuesIn(ways),
                         [](const ::testing::TestParamInfo<Way>& one) { return std::string(one.param.name); });

class Ageing : public ::testing::TestWithParam<Way> {};

TEST_P(Ageing, makesEverythingUnknownAndTheNextAnswerGoesOnFromThere)
{
    WatchedScene scene(std::chrono::seconds(10));
    (void)GetParam().go(scene);
    scene.goOn(std::chrono::seconds(31));
    const QList<WatchEvent> aged = scene.watcher.passed(scene.now);
    for (const PathRowState& row : scene.watcher.live().paths)
        EXPECT_EQ(row.state, PathState::Unknown);
    EXPECT_EQ(scene.lun(), Condition::Unknown);
    expectChain(aged, GetParam().lun, Condition::Unknown);

    scene.goOn(ClientWatcher::flapWindow);
    const QList<WatchEvent> back = scene.answer(scene.well);
    EXPECT_EQ(scene.watcher.live().condition, Condition::Ok);
    expectChain(ofKind(back, Kind::Client), Condition::Unknown, Condition::Ok);
    const auto told = [](Condition condition) { return condition == Condition::Ok ? 0 : 1; };
    EXPECT_EQ(ofPath(back, scene.path().key()).size(), told(GetParam().path)) << "what was said is taken back";
    EXPECT_EQ(ofLun10(back).size(), told(GetParam().lun));
}

INSTANTIATE_TEST_SUITE_P(Every, Ageing, ::testing::ValuesIn(ways),
                         [](const ::testing::TestParamInfo<Way>& one) { return std::string(one.param.name); });

} // namespace

} // namespace twinrail
