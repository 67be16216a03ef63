// SPDX-License-Identifier: Apache-2.0
#include "core/watch/condition.h"
#include "core/watch/livestate.h"
#include "tests/watch/watchedscene.h"

#include <QSet>

namespace twinrail {

namespace {

TEST(Conditions, haveAWordAKeyAndAShapeOfTheirOwn)
{
    QSet<QString> words, keys;
    QSet<QChar> glyphs;
    for (const Condition condition : conditionsByGravity()) {
        words.insert(conditionWord(condition));
        keys.insert(conditionKey(condition));
        glyphs.insert(conditionGlyph(condition));
    }
    EXPECT_EQ(words.size(), 9);
    EXPECT_EQ(keys.size(), 9);
    EXPECT_EQ(glyphs.size(), 9);
    EXPECT_FALSE(words.contains(QString()));
}

TEST(Conditions, haveTheShapeOfThePathState)
{
    for (const PathState state : {PathState::Planned, PathState::Active, PathState::Failed, PathState::Missing,
                                  PathState::Flapping, PathState::Unexpected, PathState::Unknown})
        EXPECT_EQ(conditionGlyph(conditionOf(state)), pathStateGlyph(state)) << pathStateWord(state).toStdString();
}

TEST(Conditions, areRolledUpWorstFirst)
{
    const QList<Condition> all = conditionsByGravity();
    EXPECT_EQ(all.first(), Condition::Failed);
    EXPECT_EQ(all.last(), Condition::Ok);
    for (qsizetype i = 0; i < all.size(); ++i)
        for (qsizetype j = i; j < all.size(); ++j) {
            EXPECT_EQ(worst(all[i], all[j]), all[i]);
            EXPECT_EQ(worst(all[j], all[i]), all[i]);
        }
}

struct CountCase {
    const char* name;
    PathCount count; // planned, active, unexpected, flapping, unknown, not checked, missing
    Condition condition;
    friend std::ostream& operator<<(std::ostream& out, const CountCase& one) { return out << one.name; }
};

class Counts : public ::testing::TestWithParam<CountCase> {};

TEST_P(Counts, decideAboutTheLun) { EXPECT_EQ(conditionOf(GetParam().count), GetParam().condition); }

INSTANTIATE_TEST_SUITE_P(
    Table, Counts,
    ::testing::Values(
        CountCase{"nothingPlanned", {}, Condition::Failed},
        CountCase{"nothingPlannedAndOneThere", {0, 0, 1}, Condition::Failed},
        CountCase{"theOnlyOneWorks", {1, 1}, Condition::Ok}, CountCase{"theOnlyOneIsGone", {1, 0}, Condition::Failed},
        CountCase{"bothWork", {2, 2}, Condition::Ok}, CountCase{"oneOfTwo", {2, 1}, Condition::LastPath},
        CountCase{"noneOfTwo", {2, 0}, Condition::Failed},
        CountCase{"noneOfTwoThere", {2, 0, 0, 0, 0, 0, 2}, Condition::Failed},
        CountCase{"oneOfFour", {4, 1, 0, 0, 0, 0, 3}, Condition::LastPath},
        CountCase{"twoOfFour", {4, 2}, Condition::Degraded}, CountCase{"threeOfFour", {4, 3}, Condition::Degraded},
        CountCase{"allFour", {4, 4}, Condition::Ok}, CountCase{"oneFlaps", {2, 2, 0, 1}, Condition::Flapping},
        CountCase{"theLastOneFlaps", {2, 1, 0, 1}, Condition::LastPath},
        CountCase{"oneFlapsOfTooFew", {4, 3, 0, 1}, Condition::Degraded},
        CountCase{"oneTooMany", {2, 2, 1}, Condition::Unexpected},
        CountCase{"oneTooManyAndOneFlaps", {2, 2, 1, 1}, Condition::Flapping},
        CountCase{"oneTooManyReplacesNone", {2, 1, 1}, Condition::LastPath},
        CountCase{"allUnknown", {2, 0, 0, 0, 2}, Condition::Unknown},
        CountCase{"oneUnknownAndNoneWorks", {2, 0, 0, 0, 1}, Condition::Unknown},
        CountCase{"oneWorksAndTheOtherIsUnknown", {2, 1, 0, 0, 1}, Condition::Unknown},
        CountCase{"oneWorksOneIsUnknownOneGone", {3, 1, 0, 0, 1}, Condition::Degraded},
        CountCase{"noneChecked", {2, 0, 0, 0, 0, 2}, Condition::NotChecked},
        CountCase{"oneChecked", {2, 1, 0, 0, 0, 1}, Condition::NotChecked}),
    [](const ::testing::TestParamInfo<CountCase>& one) { return std::string(one.param.name); });

TEST(LiveStates, areNotCheckedBeforeAnybodyAsked)
{
    const SiteLive live = unwatched(testing::meshedSite());
    ASSERT_EQ(live.clients.size(), 1);
    EXPECT_EQ(live.condition(), Condition::NotChecked);
    EXPECT_EQ(live.snapshot().count(PathState::Planned), 16);
    ASSERT_NE(live.client(QStringLiteral("prague")), nullptr);
    EXPECT_EQ(live.client(QStringLiteral("brno")), nullptr);
    const LunLive& lun = live.clients.first().luns.first();
    EXPECT_EQ(lun.count, (PathCount{4, 0, 0, 0, 0, 4}));
    EXPECT_EQ(lun.condition, Condition::NotChecked);
}

TEST(LiveStates, ofASiteAreTheWorstOfItsClients)
{
    SiteLive live;
    EXPECT_EQ(live.condition(), Condition::NotChecked);
    for (const Condition condition : {Condition::Ok, Condition::Unknown, Condition::LastPath, Condition::Degraded}) {
        live.clients.append(ClientLive());
        live.clients.last().condition = condition;
    }
    EXPECT_EQ(live.condition(), Condition::LastPath);
}

TEST(LiveStates, countEveryStateOfAPath)
{
    const Site site = testing::meshedSite();
    QList<PathRowState> rows;
    for (const PathState state : {PathState::Active, PathState::Flapping, PathState::Failed, PathState::Missing,
                                  PathState::Unknown, PathState::Planned, PathState::Unexpected}) {
        rows.append(PathRowState());
        rows.last().lun = 11;
        rows.last().state = state;
    }
    const QList<LunLive> luns = lunsOf(site, rows);
    ASSERT_EQ(luns.size(), 4);
    EXPECT_EQ(luns.at(1).alias, QStringLiteral("hydra_db-a01"));
    EXPECT_EQ(luns.at(1).count, (PathCount{6, 2, 1, 1, 1, 1, 1}));
    EXPECT_EQ(luns.at(0).count, PathCount());
}

TEST(LiveStates, doNotOverlookASessionThatBelongsToNoLun)
{
    PathRowState strange;
    strange.state = PathState::Unexpected;
    LunLive well;
    well.condition = Condition::Ok;
    EXPECT_EQ(clientCondition({well}, {}), Condition::Ok);
    EXPECT_EQ(clientCondition({well}, {strange}), Condition::Unexpected);
    EXPECT_EQ(clientCondition({}, {}), Condition::NotChecked);
}

} // namespace

} // namespace twinrail
