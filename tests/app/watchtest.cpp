// SPDX-License-Identifier: Apache-2.0

// What a script sees of `twinrail watch --json`.

#include "tests/app/watchprocess.h"
#include "tests/print.h"

#include <QDateTime>

#include <gtest/gtest.h>

#include <memory>

namespace twinrail {

using testing::isAbout;
using testing::LabProcess;
using testing::twinrail;
using testing::WatchProcess;

namespace {

QStringList arguments(const LabProcess& lab)
{
    return QStringList{lab.site(), QStringLiteral("--interval"), QStringLiteral("1")} + lab.credentials();
}

} // namespace

TEST(Watch, tellsWhatIsThereThenWhatIsLost)
{
    auto lab = std::make_unique<LabProcess>(QStringLiteral("one-rail-down"));
    (void)twinrail(QStringList{QStringLiteral("apply"), lab->site(), QStringLiteral("--yes")} + lab->credentials());
    WatchProcess watch(arguments(*lab));

    const QJsonObject brno = watch.next(isAbout("client", "brno", "ok"));
    EXPECT_EQ(brno[u"from"].toString(), QStringLiteral("not-checked"));
    EXPECT_EQ(brno[u"source"].toString(), QStringLiteral("poll"));
    EXPECT_TRUE(QDateTime::fromString(brno[u"time"].toString(), Qt::ISODateWithMs).isValid());
    EXPECT_FALSE(brno[u"text"].toString().isEmpty());

    lab.reset(); // all machines are gone
    EXPECT_FALSE(
        watch.next([](const QJsonObject& event) { return event[u"kind"] == QLatin1String("lost"); }).isEmpty());
    const QJsonObject old = watch.next(isAbout("client", "brno", "unknown"));
    EXPECT_EQ(old[u"source"].toString(), QStringLiteral("clock")) << "nobody said so: the answer is too old";
    EXPECT_EQ(watch.interrupt(), 3);
}

TEST(Watch, endsWithTheVerdictWhenItIsInterrupted)
{
    const LabProcess lab(QStringLiteral("one-rail-down"));
    (void)twinrail(QStringList{QStringLiteral("apply"), lab.site(), QStringLiteral("--yes")} + lab.credentials());
    WatchProcess watch(arguments(lab));

    EXPECT_FALSE(watch.next(isAbout("client", "prague", "last-path")).isEmpty());
    EXPECT_EQ(watch.interrupt(), 1);
}

TEST(Watch, refusesAnIntervalThatMakesNoSense)
{
    for (const char* interval : {"0", "often", "-3", "4000"})
        EXPECT_EQ(twinrail({QStringLiteral("watch"), QStringLiteral("no-such.twinrail"), QStringLiteral("--interval"),
                            QLatin1String(interval)})
                      .exitCode,
                  64)
            << interval;
}

} // namespace twinrail
