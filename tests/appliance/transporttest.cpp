// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/nms/transport.h"

#include "tests/appliance/opened.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include <thread>

using namespace twinrail;
using namespace twinrail::nms;
using Manner = FakeReply::Manner;

namespace {

const Request question{qs("stmf"), qs("list_targets"), {}};
const Request order{qs("stmf"), qs("create_hostgroup"), {qs("hg")}};

/// Lets the opening pass; every later call is the test's.
FakeNms::Handler after(FakeNms::Handler handler)
{
    return [handler](const FakeCall& call) {
        return call.name == qs("appliance.get_license_info") ? resultReply(json("{}")) : handler(call);
    };
}

/// Gives the replies one after the other; the last one for ever.
FakeNms::Handler script(QList<FakeReply> replies)
{
    auto left = std::make_shared<QList<FakeReply>>(std::move(replies));
    return after([left](const FakeCall&) { return left->size() > 1 ? left->takeFirst() : left->first(); });
}

std::unique_ptr<Transport> opened(const FakeNms& nms, const Stop& stop = {}, const Patience& patience = hurried())
{
    auto transport = Transport::open(accessTo(nms), Secret("nexenta"), {}, stop, patience);
    if (!transport)
        throw std::runtime_error(describe(transport.error()).toStdString());
    return *std::move(transport);
}

const char* const restarting = "Cannot introspect object com.nexenta.nms.Stmf";
const char* const noReply = "Did not receive a reply. Possible causes include: the reply timed out";

} // namespace

TEST(Transport, bringsTheResult)
{
    FakeNms nms(script({resultReply(json(R"(["a"])"))}));
    EXPECT_EQ(opened(nms)->ask(question), json(R"(["a"])"));
    EXPECT_EQ(nms.names().last(), qs("stmf.list_targets"));
}

TEST(Transport, passesParametersAsTheyAre)
{
    FakeNms nms(script({resultReply({})}));
    const QJsonArray params{qs("tank/ä\"b"), QJsonObject{{qs("lun"), qs("10")}}, true, 3};
    ASSERT_TRUE(opened(nms)->tell({qs("x"), qs("y"), params}));
    EXPECT_EQ(nms.calls().last().params, params);
}

TEST(Transport, asksAgainWhileTheNmsRestarts)
{
    for (const char* text : {restarting, noReply}) {
        FakeNms nms(script({errorReply(text), errorReply(text), resultReply(json("7"))}));
        EXPECT_EQ(opened(nms)->ask(question), json("7")) << text;
        EXPECT_EQ(nms.count(qs("stmf.list_targets")), 3);
    }
}

TEST(Transport, asksOnlySoOften)
{
    FakeNms nms(script({errorReply(restarting)}));
    const auto answer = opened(nms)->ask(question);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, Error::Kind::Unreachable);
    EXPECT_EQ(answer.error().evidence, qs(restarting));
    EXPECT_EQ(nms.count(qs("stmf.list_targets")), 3);
}

TEST(Transport, repeatsAnOrderOnlyWhenNothingWasDone)
{
    FakeNms nms(script({errorReply(restarting), resultReply({})}));
    EXPECT_TRUE(opened(nms)->tell(order));
    EXPECT_EQ(nms.count(qs("stmf.create_hostgroup")), 2);
}

TEST(Transport, leavesADoubtfulOrderToTheCaller)
{
    FakeNms nms(script({errorReply(noReply)}));
    EXPECT_EQ(opened(nms)->tell(order).value().refusal, qs(noReply));
    EXPECT_EQ(nms.count(qs("stmf.create_hostgroup")), 1);
}

TEST(Transport, sendsAnOrderOnceWhateverTheConnectionDoes)
{
    for (const Manner manner : {Manner::Reset, Manner::Half, Manner::Hang, Manner::Drip}) {
        FakeNms nms(script({brokenReply(manner)}));
        const auto answer = opened(nms, {}, hurried(300))->tell(order);
        ASSERT_FALSE(answer) << static_cast<int>(manner);
        EXPECT_EQ(answer.error().kind, Error::Kind::Unreachable);
        EXPECT_EQ(nms.count(qs("stmf.create_hostgroup")), 1) << static_cast<int>(manner);
    }
}

TEST(Transport, cutsADripFeedAtTheDeadline)
{
    FakeNms nms(script({brokenReply(Manner::Drip)}));
    const auto transport = opened(nms, {}, hurried(400));
    QElapsedTimer clock;
    clock.start();
    EXPECT_FALSE(transport->ask(question));
    EXPECT_GE(clock.elapsed(), 390);
    EXPECT_LT(clock.elapsed(), 3000);
}

TEST(Transport, refusesAnAnswerWithoutEnd)
{
    FakeNms nms(script({pageReply(200, QByteArray(200'000, 'x'))}));
    Patience patience = hurried();
    patience.limits.body = 10'000;
    EXPECT_FALSE(opened(nms, {}, patience)->ask(question));
}

TEST(Transport, abandonsAQuestionWhenStopped)
{
    FakeNms nms(script({brokenReply(Manner::Hang)}));
    const Stop stop;
    const auto transport = opened(nms, stop, hurried(20'000));
    std::thread user([&stop] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        stop.request();
    });
    QElapsedTimer clock;
    clock.start();
    const auto answer = transport->ask(question);
    user.join();
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, Error::Kind::Stopped);
    EXPECT_LT(clock.elapsed(), 10'000);
}

TEST(Transport, finishesAnOrderAlthoughStopped)
{
    FakeNms nms(script({errorReply(restarting), resultReply({})}));
    const Stop stop;
    const auto transport = opened(nms, stop);
    stop.request();
    EXPECT_TRUE(transport->tell(order));
    EXPECT_FALSE(transport->ask(question));
    EXPECT_TRUE(transport->ask(question, false));
}

TEST(Transport, needsNoEventLoopWhereverItIsUsed)
{
    FakeNms nms(script({resultReply(json("7"))}));
    std::unique_ptr<Transport> transport;
    std::thread([&] { transport = opened(nms); }).join();
    std::thread([&] { EXPECT_EQ(transport->ask(question), json("7")); }).join();
    std::thread([&] {
        EXPECT_EQ(transport->ask(question), json("7"));
        transport.reset();
    }).join();
}
