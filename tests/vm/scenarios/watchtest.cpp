// SPDX-License-Identifier: Apache-2.0

// The kernel's own events, and what watching costs a client.

#include "tests/app/watchprocess.h"
#include "tests/vm/scenarios/scenario.h"

#include <QThread>

namespace twinrail::vm {

namespace {

constexpr int polls = 20;

class Watch : public PlannedBench {
protected:
    [[nodiscard]] QStringList arguments(int interval)
    {
        return {appliance().sitePath(), QStringLiteral("--credentials"), appliance().credentialsPath(),
                QStringLiteral("--interval"), QString::number(interval)};
    }
    /// Seconds that the CPU of a machine has worked since it started, whoever for (proc(5), /proc/stat).
    [[nodiscard]] double busy(const Machine& machine)
    {
        const QList<QByteArray> words =
            machine.run(QStringLiteral("head -1 /proc/stat; getconf CLK_TCK")).out.simplified().split(' ');
        const auto ticks = [&](int place) { return words.value(place).toDouble(); };
        const double all = ticks(1) + ticks(2) + ticks(3) + ticks(6) + ticks(7); // user, nice, system, irq, softirq
        return all / words.value(words.size() - 1).toDouble();
    }
    /// The work of so many seconds, without our own asking.
    [[nodiscard]] double workOf(int seconds)
    {
        const double before = busy(prague());
        QThread::sleep(static_cast<unsigned long>(seconds));
        return busy(prague()) - before;
    }
};

} // namespace

TEST_F(Watch, hearsOfAPulledCableFromTheKernelAndCostsLittle)
{
    onlyPrague();
    const double idle = workOf(polls);
    testing::WatchProcess watch(arguments(1));
    ASSERT_FALSE(watch.next(testing::isAbout("client", "prague", "ok"), testing::softwareEmulation).isEmpty());
    QThread::sleep(15); // the first look at everything is over
    const double watched = workOf(polls);
    note(QStringLiteral("watch: CPU of a client for one poll %1 s, %2 % of a core at one poll in 10 s")
             .arg((watched - idle) / polls, 0, 'f', 3)
             .arg((watched - idle) / polls * 10, 0, 'f', 1));

    const Result<> pulled = prague().plug(Net::RailB, false);
    ASSERT_TRUE(pulled.has_value()) << describe(pulled.error()).toStdString();
    const QJsonObject lost = watch.next(
        [](const QJsonObject& event) {
            return event[u"kind"].toString() == QLatin1String("path") && event[u"to"].toString() != QLatin1String("ok");
        },
        testing::softwareEmulation);
    EXPECT_FALSE(lost.isEmpty());
    EXPECT_FALSE(watch.next(testing::isAbout("client", "prague", "last-path"), testing::softwareEmulation).isEmpty());

    const Result<> plugged = prague().plug(Net::RailB, true);
    ASSERT_TRUE(plugged.has_value()) << describe(plugged.error()).toStdString();
    EXPECT_FALSE(watch.next(testing::isAbout("client", "prague", "ok"), testing::softwareEmulation).isEmpty());
}

TEST_F(Watch, hearsFromTheKernelLongBeforeTheNextPoll)
{
    onlyPrague();
    testing::WatchProcess watch(arguments(600));
    ASSERT_FALSE(watch.next(testing::isAbout("client", "prague", "ok"), testing::softwareEmulation).isEmpty());

    // As an operator does it; the kernel says so at once (dm uevent PATH_FAILED).
    const auto failed = prague().run(QStringLiteral("multipathd show paths raw format '%d %t' | "
                                                    "awk '$2 == \"active\" {print $1; exit}' | "
                                                    "xargs -I{} multipathd fail path {}"));
    EXPECT_EQ(failed.status, 0) << failed.err.toStdString();
    const QJsonObject lost = watch.next(
        [](const QJsonObject& event) {
            return event[u"kind"].toString() == QLatin1String("path") &&
                   event[u"to"].toString() == QLatin1String("failed");
        },
        120);
    EXPECT_EQ(lost[u"source"].toString(), QStringLiteral("kernel"));
    EXPECT_EQ(lost[u"client"].toString(), QStringLiteral("prague"));
}

} // namespace twinrail::vm
