// SPDX-License-Identifier: Apache-2.0

// The small parts that the threads of a FleetWatch are made of.

#include "core/watch/backoff.h"
#include "core/watch/bell.h"
#include "core/watch/seats.h"
#include "core/watch/turns.h"
#include "core/watch/watchclock.h"

#include <gtest/gtest.h>

#include <thread>

namespace twinrail {

namespace {

using namespace std::chrono_literals;

Error of(Error::Kind kind) { return {kind, {}, QStringLiteral("text"), {}}; }

WatchPace everyTenSeconds() { return {}; }

const Turns::Time start{1000s};

} // namespace

TEST(Backoff, doublesUpToTheLongest)
{
    Backoff backoff(1s, 5s);
    const Error lost = of(Error::Kind::Unreachable);
    EXPECT_EQ(backoff.after(lost), 1s);
    EXPECT_EQ(backoff.after(lost), 2s);
    EXPECT_EQ(backoff.after(lost), 4s);
    EXPECT_EQ(backoff.after(lost), 5s);
    EXPECT_EQ(backoff.after(lost), 5s);
    backoff.succeeded();
    EXPECT_EQ(backoff.after(lost), 1s);
}

TEST(Backoff, leavesAServerAloneThatRefuses)
{
    Backoff backoff(1s, 60s);
    EXPECT_EQ(backoff.after(of(Error::Kind::Refused)), 600s);
    EXPECT_EQ(backoff.after(of(Error::Kind::Untrusted)), 600s);
    EXPECT_EQ(backoff.after(of(Error::Kind::Unreachable)), 1s) << "that was no failure to reach it";
}

TEST(Turns, beginWithAPollAndAComparison)
{
    const Turns turns(everyTenSeconds(), start);
    EXPECT_EQ(turns.poll(), start);
    EXPECT_EQ(turns.drift(), start);
}

TEST(Turns, comeAtTheirPace)
{
    Turns turns(everyTenSeconds(), start);
    turns.polled(start, start + 1s);
    EXPECT_EQ(turns.poll(), start + 10s);
    turns.comparedWithPlan(start + 2s);
    EXPECT_EQ(turns.drift(), start + 302s);
}

TEST(Turns, giveASlowClientTimeToRest)
{
    Turns turns(everyTenSeconds(), start);
    turns.polled(start, start + 12s);
    EXPECT_EQ(turns.poll(), start + 17s);
}

TEST(Turns, comeAtOnceWhenAskedFor)
{
    Turns turns(everyTenSeconds(), start);
    turns.polled(start, start + 1s);
    turns.pollSoon(start + 2s);
    EXPECT_EQ(turns.poll(), start + 2s);
}

TEST(Turns, comeOnceAfterABurst)
{
    Turns turns(everyTenSeconds(), start);
    turns.polled(start, start);
    turns.kernelSaid(start + 5s);
    EXPECT_EQ(turns.poll(), start + 5200ms);
    turns.kernelSaid(start + 5150ms);
    EXPECT_EQ(turns.poll(), start + 5350ms) << "it goes on";
    for (auto time = 5200ms; time < 8000ms; time += 100ms)
        turns.kernelSaid(start + time);
    EXPECT_EQ(turns.poll(), start + 6s) << "but not for ever";
    turns.polled(start + 6s, start + 6s);
    EXPECT_EQ(turns.poll(), start + 16s);
}

TEST(Turns, doNotFollowEachOtherWhateverTheKernelSays)
{
    Turns turns(everyTenSeconds(), start);
    turns.polled(start, start);
    turns.kernelSaid(start + 100ms);
    EXPECT_EQ(turns.poll(), start + 2s);
    WatchPace fast;
    fast.poll = 400ms;
    Turns often(fast, start);
    often.polled(start, start);
    often.kernelSaid(start);
    EXPECT_EQ(often.poll(), start + 200ms);
}

TEST(Seats, letSoManyWorkAtATime)
{
    Seats seats(2);
    std::atomic<int> working = 0;
    std::atomic<int> most = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] {
            const Seats::Seat seat(seats);
            const int now = ++working;
            for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {
            }
            std::this_thread::sleep_for(10ms);
            --working;
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(most, 2);
}

TEST(Seats, canBeGivenBackEarlyAndOnce)
{
    Seats seats(1);
    Seats::Seat first(seats);
    first.giveBack();
    first.giveBack();
    Seats::Seat second(seats);
    std::atomic<bool> third = false;
    std::thread waits([&] {
        const Seats::Seat seat(seats);
        third = true;
    });
    std::this_thread::sleep_for(50ms);
    EXPECT_FALSE(third);
    second.giveBack();
    waits.join();
    EXPECT_TRUE(third);
}

TEST(Seats, keepNobodyWaitingWhenAllAreToEnd)
{
    Seats seats(1);
    const Seats::Seat first(seats);
    std::thread waits([&] { const Seats::Seat seat(seats); });
    seats.open();
    waits.join();
}

TEST(Bell, wakesAndIsHeardOnce)
{
    Bell bell;
    EXPECT_FALSE(bell.waitUntil(Bell::Clock::now()));
    bell.ring();
    EXPECT_TRUE(bell.waitUntil(Bell::Clock::now() + 1h));
    EXPECT_FALSE(bell.hasRung());
    std::thread ringer([&] { bell.ring(); });
    EXPECT_TRUE(bell.waitUntil(Bell::Clock::now() + 1h));
    ringer.join();
}

TEST(WatchClock, goesOnAndTellsTheTimeOfDay)
{
    WatchClock clock;
    const QDateTime first = clock.now();
    std::this_thread::sleep_for(5ms);
    const QDateTime second = clock.now();
    EXPECT_GE(first.msecsTo(second), 4);
    EXPECT_EQ(second.timeSpec(), Qt::UTC);
    EXPECT_LT(qAbs(second.msecsTo(QDateTime::currentDateTimeUtc())), 5000);
}

} // namespace twinrail
