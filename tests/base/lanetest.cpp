// SPDX-License-Identifier: Apache-2.0
#include "core/base/lane.h"
#include "core/base/sidebyside.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace twinrail {

namespace {

void waitFor(const std::function<bool()>& condition)
{
    const QDeadlineTimer deadline(5000);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
}

} // namespace

TEST(Lane, runsOneThingAfterTheOtherInOneThread)
{
    Lane lane;
    QList<int> order;
    QFuture<Qt::HANDLE> first = lane.run([&] {
        order << 1;
        return QThread::currentThreadId();
    });
    QFuture<Qt::HANDLE> second = lane.run([&] {
        order << 2;
        return QThread::currentThreadId();
    });

    EXPECT_EQ(first.result(), second.result());
    EXPECT_EQ(order, (QList<int>{1, 2}));
    EXPECT_NE(first.result(), QThread::currentThreadId());
}

TEST(Lane, worksInItsOwnThreadThoughSomebodyWaitsBeforeItBegins)
{
    Lane lane;
    QSemaphore gate;
    lane.run([&] { gate.acquire(); });
    QFuture<Qt::HANDLE> waiting = lane.run([] { return QThread::currentThreadId(); });
    std::thread opener([&] {
        QThread::msleep(50);
        gate.release();
    });

    EXPECT_NE(waiting.result(), QThread::currentThreadId());
    opener.join();
}

TEST(Lane, deliversAResultToItsReceiver)
{
    Lane lane;
    QObject receiver;
    int told = 0;

    deliver(lane.run([] { return 7; }), &receiver, [&](int value) { told = value; });
    waitFor([&] { return told != 0; });

    EXPECT_EQ(told, 7);
}

TEST(Lane, nothingComesAfterTheReceiverIsGone)
{
    int told = 0;
    auto lane = std::make_unique<Lane>();
    {
        QObject receiver;
        deliver(lane->run([] { return 7; }), &receiver, [&](int value) { told = value; });
    }
    lane.reset();
    QCoreApplication::processEvents();

    EXPECT_EQ(told, 0);
}

TEST(SideBySide, doesEachPartOnceAndNoMoreAtATimeThanItMay)
{
    std::vector<std::atomic<int>> times(100);
    std::atomic<int> now{0}, most{0};

    sideBySide(
        times.size(),
        [&](std::size_t i) {
            const int running = ++now;
            int seen = most.load();
            while (running > seen && !most.compare_exchange_weak(seen, running)) {
            }
            ++times[i];
            --now;
        },
        4);

    EXPECT_LE(most.load(), 4);
    for (const std::atomic<int>& one : times)
        EXPECT_EQ(one.load(), 1);
}

} // namespace twinrail
