// SPDX-License-Identifier: Apache-2.0

// What a script sees of `twinrail watch --json`.

#include "tests/app/program.h"
#include "tests/print.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <csignal>
#include <memory>

namespace twinrail {

using testing::LabProcess;
using testing::twinrail;

namespace {

constexpr int second = 1000; // milliseconds

/// `twinrail watch` until this object ends it.
class WatchProcess {
public:
    explicit WatchProcess(const QStringList& arguments)
    {
        m_process.start(QStringLiteral(TWINRAIL_BINARY), QStringList{QStringLiteral("watch")} + arguments);
        EXPECT_TRUE(m_process.waitForStarted());
    }
    ~WatchProcess() { (void)interrupt(); }

    /// The first event from now on that is so; an empty object when none comes.
    template <typename Wanted> QJsonObject next(Wanted wanted)
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < testing::patience * second) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead(second))
                continue;
            while (m_process.canReadLine()) {
                const QJsonObject event = QJsonDocument::fromJson(m_process.readLine()).object();
                EXPECT_FALSE(event.isEmpty()) << "every line is one object";
                if (wanted(event))
                    return event;
            }
        }
        return {};
    }

    /// As Ctrl+C does; its exit code.
    int interrupt()
    {
        if (m_process.state() == QProcess::NotRunning)
            return m_process.exitCode();
        ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
        EXPECT_TRUE(m_process.waitForFinished(testing::patience * second));
        return m_process.exitCode();
    }

private:
    QProcess m_process;
};

auto isAbout(const char* kind, const char* client, const char* to)
{
    return [=](const QJsonObject& event) {
        return event[u"kind"].toString() == QLatin1String(kind) &&
               event[u"client"].toString() == QLatin1String(client) && event[u"to"].toString() == QLatin1String(to);
    };
}

QStringList arguments(const LabProcess& lab)
{
    return QStringList{lab.site(), QStringLiteral("--json"), QStringLiteral("--interval"), QStringLiteral("1")} +
           lab.credentials();
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
