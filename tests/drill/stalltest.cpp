// SPDX-License-Identifier: Apache-2.0
#include "core/drill/stall.h"
#include "tests/survey/examplesurvey.h"

#include <gtest/gtest.h>

#include <ostream>

namespace twinrail {

namespace {

/// The table of linux-initiator §7.1, and what it says about timers that are off.
struct Row {
    const char* name;
    int interval;
    int timeout;
    int recovery;
    std::optional<Stall> stall;
    friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.name; }
};

Session sessionWith(int interval, int timeout, int recovery)
{
    Session session;
    session.noopInterval = interval;
    session.noopTimeout = timeout;
    session.recoveryTimeout = recovery;
    return session;
}

class StallRows : public ::testing::TestWithParam<Row> {};

} // namespace

TEST_P(StallRows, followFromTheTimersInForce)
{
    const Row& row = GetParam();
    EXPECT_EQ(predictedStall(sessionWith(row.interval, row.timeout, row.recovery)), row.stall);
}

INSTANTIATE_TEST_SUITE_P(Timers, StallRows,
                         ::testing::Values(Row{"compiled", 5, 5, 120, Stall{125, 130}},
                                           Row{"howto", 5, 5, 10, Stall{15, 20}},
                                           Row{"fastFail", 5, 5, 5, Stall{10, 15}}, Row{"quick", 2, 3, 5, Stall{8, 10}},
                                           Row{"noPings", 0, 5, 10, Stall{15, std::nullopt}},
                                           Row{"heldForEver", 5, 5, 0, Stall{5, std::nullopt}},
                                           Row{"negativeIsForEverToo", 5, 5, -7, Stall{5, std::nullopt}},
                                           Row{"recoveryNotTold", 5, 5, Session::notTold, std::nullopt},
                                           Row{"pingsNotTold", Session::notTold, 5, 10, std::nullopt}),
                         [](const auto& it) { return std::string(it.param.name); });

TEST(Stall, ofPlannedTimersIsThatOfASessionThatHasThem)
{
    EXPECT_EQ(plannedStall(Timers{}), (Stall{15, 20}));
    EXPECT_EQ(plannedStall(Timers{5, 2, 3, 15}), *predictedStall(sessionWith(2, 3, 5)));
    EXPECT_EQ(plannedStall(Timers{10, 0, 5, 15}).longest, std::nullopt);
}

TEST(Stall, ofSeveralSessionsIsTheWorst)
{
    const Session quick = sessionWith(2, 3, 5);
    const Session howto = sessionWith(5, 5, 10);
    const Session endless = sessionWith(5, 5, 0);
    const Session silent;

    EXPECT_EQ(predictedStall(QList<Session>{quick, howto}), (Stall{15, 20}));
    EXPECT_EQ(predictedStall(QList<Session>{howto, endless}), (Stall{15, std::nullopt}));
    EXPECT_EQ(predictedStall(QList<Session>{howto, silent}), std::nullopt);
    EXPECT_EQ(predictedStall(QList<Session>{}), std::nullopt);
}

TEST(Stall, isToldForClientsWithAPlannedSession)
{
    const Site site = exampleSite();
    SiteSurvey survey = exampleSurvey(site);

    EXPECT_EQ(predictedStalls(site, survey), (QList<ClientStall>{{site.clients[0].name, Stall{15, 20}}}));
    survey.clients[0].sessions.clear();
    EXPECT_EQ(predictedStalls(site, survey), QList<ClientStall>());
}

TEST(Stall, leavesOutSessionsOfOthers)
{
    const Site site = exampleSite();
    SiteSurvey survey = exampleSurvey(site);
    Session foreign = survey.clients[0].sessions[0];
    foreign.interface = QStringLiteral("default");
    foreign.recoveryTimeout = 120;
    survey.clients[0].sessions << foreign;

    EXPECT_EQ(predictedStalls(site, survey)[0].stall, (Stall{15, 20}));
}

} // namespace twinrail
