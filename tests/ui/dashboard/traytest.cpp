// SPDX-License-Identifier: Apache-2.0
#include "tests/print.h"
#include "tests/ui/dashboard/fleet.h"
#include "ui/dashboard/traywatch.h"

#include <gtest/gtest.h>

#include <QTest>

using namespace twinrail;
using std::chrono::milliseconds;

namespace {

struct Told {
    QList<TrayMessage> messages;
    QList<Condition> states;
    QString sentence;
};

class NotingSink : public TraySink {
public:
    explicit NotingSink(Told& told) : m_told(told) {}
    void showState(Condition condition, const QString& sentence) override
    {
        m_told.states << condition;
        m_told.sentence = sentence;
    }
    void notify(const TrayMessage& message) override { m_told.messages << message; }

private:
    Told& m_told;
};

struct Watched {
    Watched() { live.showSite(site); }
    void news(const QString& client, const StateOf& stateOf, const QList<WatchEvent>& events)
    {
        live.take({clientLive(site, client, stateOf, noon()), events});
    }
    bool waitFor(int messages)
    {
        return QTest::qWaitFor([&] { return told.messages.size() >= messages; }, 3000);
    }

    Site site = wideSite(2, 1, 4);
    LiveSite live;
    Told told;
    TrayWatch tray{live, std::make_unique<NotingSink>(told), TrayWatch::Pace{milliseconds(100), milliseconds(600)}};
};

const QString one = QStringLiteral("node-01");
const QString two = QStringLiteral("node-02");

} // namespace

TEST(TrayBurst, saysOneThingInItsOwnWords)
{
    TrayBurst burst;
    burst.add(lunEvent(one, 3, Condition::Ok, Condition::LastPath));
    EXPECT_EQ(burst.message(QStringLiteral("hydra")), (TrayMessage{true, QStringLiteral("hydra: last path"),
                                                                   QStringLiteral("LUN 3 on node-01 is last path.")}));
}

TEST(TrayBurst, countsSeveralAndNamesTheWorst)
{
    TrayBurst burst;
    burst.add(lunEvent(one, 3, Condition::Ok, Condition::LastPath));
    burst.add(lunEvent(two, 3, Condition::Ok, Condition::Failed));
    burst.add(lunEvent(two, 2, Condition::Failed, Condition::Ok));
    const auto message = burst.message(QStringLiteral("hydra"));
    ASSERT_TRUE(message);
    EXPECT_EQ(message->title, QStringLiteral("hydra: failed"));
    EXPECT_TRUE(message->text.startsWith(QLatin1String("2 LUN(s)")));
}

TEST(TrayBurst, isSilentWhenAllIsAsItWas)
{
    TrayBurst burst;
    burst.add(lunEvent(one, 3, Condition::Ok, Condition::Failed));
    burst.add(lunEvent(one, 3, Condition::Failed, Condition::Ok));
    EXPECT_FALSE(burst.message(QStringLiteral("hydra")));
}

TEST(TrayBurst, isSilentAboutTheFirstAnswerWhenAllIsWell)
{
    TrayBurst burst;
    burst.add(lunEvent(one, 3, Condition::NotChecked, Condition::Ok));
    EXPECT_FALSE(burst.message(QStringLiteral("hydra")));
    burst.add(lunEvent(one, 2, Condition::NotChecked, Condition::Degraded));
    EXPECT_TRUE(burst.message(QStringLiteral("hydra"))->worse);
}

TEST(TrayBurst, tellsOfRecovery)
{
    TrayBurst burst;
    burst.add(lunEvent(one, 3, Condition::Failed, Condition::Degraded));
    EXPECT_FALSE(burst.message(QStringLiteral("hydra"))) << "better is not well";
    burst.add(lunEvent(one, 3, Condition::Degraded, Condition::Ok));
    const auto message = burst.message(QStringLiteral("hydra"));
    ASSERT_TRUE(message);
    EXPECT_FALSE(message->worse);
    EXPECT_EQ(message->title, QStringLiteral("hydra: ok again"));
}

TEST(TrayWatch, showsTheStateAllTheTime)
{
    Watched watched;
    EXPECT_EQ(watched.told.states.constLast(), Condition::NotChecked);
    watched.news(one, always(PathState::Failed), {});
    EXPECT_TRUE(QTest::qWaitFor([&] { return watched.told.states.constLast() == Condition::Failed; }));
    EXPECT_EQ(watched.told.sentence,
              QStringLiteral("hydra: failed. 0 of 16 planned paths are usable on 2 client(s). 8 path(s) not yet "
                             "checked."));
    EXPECT_TRUE(watched.told.messages.isEmpty()) << "messages are about what happened";
}

TEST(TrayWatch, saysABurstOnceAndWaitsBeforeTheNext)
{
    Watched watched;
    QElapsedTimer timer;
    for (int lun = 0; lun < 4; ++lun)
        watched.news(one, always(PathState::Failed), {lunEvent(one, lun, Condition::Ok, Condition::Failed)});
    ASSERT_TRUE(watched.waitFor(1));
    timer.start();
    EXPECT_TRUE(watched.told.messages.at(0).text.startsWith(QLatin1String("4 LUN(s)")));
    watched.news(two, always(PathState::Failed), {lunEvent(two, 0, Condition::Ok, Condition::Failed)});
    ASSERT_TRUE(watched.waitFor(2));
    EXPECT_GE(timer.elapsed(), 550);
    EXPECT_EQ(watched.told.messages.size(), 2);
}

TEST(TrayWatch, doesNothingWithoutATray)
{
    const Site site = wideSite(1, 1, 1);
    LiveSite live;
    live.showSite(site);
    TrayWatch tray(live, nullptr);
    live.take({clientLive(site, one, always(PathState::Failed), noon()),
               {lunEvent(one, 0, Condition::Ok, Condition::Failed)}});
    QTest::qWait(200);
    EXPECT_EQ(live.live().condition(), Condition::Failed);
}
