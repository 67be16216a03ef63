// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/fleetwords.h"
#include "tests/print.h"
#include "tests/ui/dashboard/fleet.h"
#include "ui/dashboard/gravity.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

SiteLive twoClients(const QDateTime& first, const QDateTime& second)
{
    const Site site = wideSite(2, 1, 4);
    return {
        {clientLive(site, QStringLiteral("node-01"), except(QStringLiteral("node-01"), 2, PathState::Failed, 1), first),
         clientLive(site, QStringLiteral("node-02"), always(PathState::Active), second)}};
}

} // namespace

TEST(FleetWords, sayHowManyPathsAreUsable)
{
    const SiteLive live = twoClients(noon(), noon());
    EXPECT_EQ(countSentence(live), QStringLiteral("15 of 16 planned paths are usable on 2 client(s)."));
}

TEST(FleetWords, nameWhatIsNeitherUsableNorLost)
{
    const Site site = wideSite(1, 1, 4);
    const auto state = [](const PathRowState& row) {
        return row.lun == 0 ? PathState::Unknown : row.lun == 1 ? PathState::Planned : PathState::Active;
    };
    const SiteLive live{{clientLive(site, QStringLiteral("node-01"), state, noon())}};
    EXPECT_EQ(countSentence(live),
              QStringLiteral("4 of 8 planned paths are usable on 1 client(s). 2 path(s) unknown. 2 "
                             "path(s) not yet checked."));
}

TEST(FleetWords, sayWhoseAnswerIsTheOldest)
{
    const SiteLive live = twoClients(noon(), noon().addSecs(-42));
    EXPECT_EQ(ageSentence(live, noon()), QStringLiteral("Oldest answer: 42 s ago, from node-02."));
    EXPECT_EQ(ageSentence(live, noon().addSecs(90)), QStringLiteral("Oldest answer: 2 min ago, from node-02."));
}

TEST(FleetWords, countWhoHasNotAnsweredYetAndWhoDoesNotNow)
{
    SiteLive live = twoClients(noon(), {});
    live.clients[0].trouble = Error{Error::Kind::Unreachable, {}, QStringLiteral("Nobody answers."), {}};
    EXPECT_EQ(ageSentence(live, noon()), QStringLiteral("Oldest answer: 0 s ago, from node-01. 1 client(s) without an "
                                                        "answer so far. 1 client(s) without an answer now."));
    EXPECT_EQ(ageSentence(live.clients.at(0), noon()), QStringLiteral("Answered 0 s ago. Nobody answers."));
    EXPECT_EQ(ageSentence(live.clients.at(1), noon()), QStringLiteral("Has not answered yet."));
}

TEST(FleetWords, neverMakeAnAgeLookYounger)
{
    const QList<std::pair<qint64, const char*>> ages{{0, "0 s"},        {119, "119 s"}, {120, "2 min"},
                                                     {7199, "119 min"}, {7200, "2 h"},  {172800, "2 d"}};
    for (const auto& age : ages)
        EXPECT_EQ(spanText(age.first), QLatin1String(age.second));
    const SiteLive live = twoClients(noon().addSecs(10), noon().addSecs(10));
    EXPECT_TRUE(ageSentence(live, noon()).contains(QLatin1String("0 s"))) << "clocks may be apart";
}

TEST(FleetWords, giveTheDateOfWhatWasNotToday)
{
    const QDate today = noon().toLocalTime().date();
    EXPECT_EQ(momentText(noon(), today), noon().toLocalTime().toString(QStringLiteral("HH:mm:ss")));
    EXPECT_TRUE(momentText(noon(), today.addDays(1)).endsWith(momentText(noon(), today)));
    EXPECT_GT(momentText(noon(), today.addDays(1)).size(), momentText(noon(), today).size());
}

TEST(FleetWords, nameLunClientCountAndCondition)
{
    const SiteLive live = twoClients(noon(), noon());
    EXPECT_EQ(lunSentence(QStringLiteral("node-01"), live.clients.at(0).luns.at(2)),
              QStringLiteral("LUN 2 hydra_db-02 on node-01: 1 of 2 planned paths usable, last path"));
}

TEST(FleetWords, sayWhatDiffersAndWhatWasNotLookedAt)
{
    SiteLive live = twoClients(noon(), noon());
    EXPECT_EQ(driftSentence(live, noon()), QStringLiteral("2 client(s) not yet checked for differences."));
    live.clients[0].driftChecked = noon().addSecs(-180);
    live.clients[1].driftChecked = noon();
    EXPECT_EQ(driftSentence(live, noon()),
              QStringLiteral("Nothing that was checked differs from the site. Oldest check: 3 min ago."));
    live.clients[0].drift = {driftOf(QStringLiteral("node-01"), QStringLiteral("a")),
                             driftOf(QStringLiteral("node-01"), QStringLiteral("b"))};
    EXPECT_EQ(driftSentence(live, noon()),
              QStringLiteral("2 difference(s) from the site, on 1 of the clients. Oldest check: 3 min ago."));
}

TEST(Gravity, knowsWhatGotWorse)
{
    EXPECT_TRUE(gotWorse(lunEvent(QStringLiteral("a"), 0, Condition::Ok, Condition::Degraded)));
    EXPECT_TRUE(gotWorse(lunEvent(QStringLiteral("a"), 0, Condition::Ok, Condition::Unknown)));
    EXPECT_FALSE(gotWorse(lunEvent(QStringLiteral("a"), 0, Condition::Failed, Condition::Degraded)));
    EXPECT_FALSE(gotWorse(lunEvent(QStringLiteral("a"), 0, Condition::NotChecked, Condition::Ok)));
    WatchEvent event;
    for (const auto kind : {WatchEvent::Kind::Lost, WatchEvent::Kind::Drift}) {
        event.kind = kind;
        EXPECT_TRUE(gotWorse(event));
    }
    for (const auto kind : {WatchEvent::Kind::Heard, WatchEvent::Kind::Righted}) {
        event.kind = kind;
        EXPECT_FALSE(gotWorse(event));
    }
}
