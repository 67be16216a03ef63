// SPDX-License-Identifier: Apache-2.0

// From the states of paths to what is said of them, and of the LUN that they lead to.

#include "core/topology/pathplan.h"
#include "core/watch/livestate.h"
#include "tests/examplesite.h"
#include "tests/print.h"

#include <gtest/gtest.h>

#include <array>

namespace twinrail {

namespace {

struct StateCase {
    PathState state;
    Condition path;    ///< of the path itself
    Condition onlyOne; ///< of a LUN that has this path alone
    Condition besides; ///< of a LUN that has a usable path besides it
    Condition both;    ///< of a LUN that has two of these
};
void PrintTo(const StateCase& one, std::ostream* out) { *out << pathStateKey(one.state).toStdString(); }

constexpr std::array cases{
    StateCase{PathState::Planned, Condition::NotChecked, Condition::NotChecked, Condition::NotChecked,
              Condition::NotChecked},
    StateCase{PathState::Discovered, Condition::Missing, Condition::Failed, Condition::LastPath, Condition::Failed},
    StateCase{PathState::LoggedIn, Condition::Ok, Condition::Failed, Condition::LastPath, Condition::Failed},
    StateCase{PathState::Active, Condition::Ok, Condition::Ok, Condition::Ok, Condition::Ok},
    StateCase{PathState::Failed, Condition::Failed, Condition::Failed, Condition::LastPath, Condition::Failed},
    StateCase{PathState::Missing, Condition::Missing, Condition::Failed, Condition::LastPath, Condition::Failed},
    StateCase{PathState::Flapping, Condition::Flapping, Condition::Flapping, Condition::Flapping, Condition::Flapping},
    StateCase{PathState::Unexpected, Condition::Unexpected, Condition::Failed, Condition::Unexpected,
              Condition::Failed},
    StateCase{PathState::Unknown, Condition::Unknown, Condition::Unknown, Condition::Unknown, Condition::Unknown}};

PathRowState pathOf(const Lun& lun, PathState state)
{
    PathRowState row;
    row.lun = lun.number;
    row.state = state;
    return row;
}

class PathStates : public ::testing::TestWithParam<StateCase> {
protected:
    Condition lunWith(const QList<PathState>& states)
    {
        QList<PathRowState> rows;
        for (const PathState state : states)
            rows.append(pathOf(site.luns.first(), state));
        return lunsOf(site, rows).first().condition;
    }
    Site site = exampleSite();
};

TEST_P(PathStates, haveTheConditionOfThePath) { EXPECT_EQ(conditionOf(GetParam().state), GetParam().path); }

TEST_P(PathStates, decideAboutTheirLun)
{
    const StateCase& one = GetParam();
    EXPECT_EQ(lunWith({one.state}), one.onlyOne);
    EXPECT_EQ(lunWith({one.state, PathState::Active}), one.besides);
    EXPECT_EQ(lunWith({PathState::Active, one.state}), one.besides);
    EXPECT_EQ(lunWith({one.state, one.state}), one.both);
}

INSTANTIATE_TEST_SUITE_P(Every, PathStates, ::testing::ValuesIn(cases),
                         [](const ::testing::TestParamInfo<StateCase>& one) {
                             return pathStateKey(one.param.state).remove(u'-').toStdString();
                         });

} // namespace

TEST(UnwatchedSites, haveEveryPlannedPathAndLunOfEveryClientInTheirOrder)
{
    Site site = exampleSite();
    Client second = site.clients.first();
    second.name = QStringLiteral("brno");
    site.clients.append(second);
    const SiteLive live = unwatched(site);
    ASSERT_EQ(live.clients.size(), 2);
    EXPECT_EQ(live.snapshot(), snapshotOf(site, {}, false));
    EXPECT_EQ(live.snapshot().count(PathState::Planned), predict(site).paths);
    for (qsizetype i = 0; i < 2; ++i) {
        const ClientLive& one = live.clients.at(i);
        EXPECT_EQ(one.client, site.clients.at(i).name);
        EXPECT_FALSE(one.heard.isValid() || one.driftChecked.isValid() || one.trouble);
        EXPECT_EQ(one.condition, Condition::NotChecked);
        ASSERT_EQ(one.luns.size(), site.luns.size());
        for (qsizetype lun = 0; lun < one.luns.size(); ++lun)
            EXPECT_EQ(one.luns.at(lun).lun, site.luns.at(lun).number);
    }
    EXPECT_EQ(unwatched(Site()).condition(), Condition::NotChecked);
}

} // namespace twinrail
