// SPDX-License-Identifier: Apache-2.0
#include "tests/app/watchprocess.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <csignal>

namespace twinrail::testing {

namespace {

constexpr int second = 1000; // milliseconds

} // namespace

WatchProcess::WatchProcess(const QStringList& arguments)
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(TWINRAIL_BINARY),
                    QStringList{QStringLiteral("watch"), QStringLiteral("--json")} + arguments);
    EXPECT_TRUE(m_process.waitForStarted());
}

WatchProcess::~WatchProcess() { (void)interrupt(); }

QJsonObject WatchProcess::next(const Wanted& wanted, int seconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < seconds * second) {
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

int WatchProcess::interrupt()
{
    if (m_process.state() != QProcess::NotRunning) {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
        EXPECT_TRUE(m_process.waitForFinished(patience * second));
    }
    return m_process.exitCode();
}

WatchProcess::Wanted isAbout(const char* kind, const char* client, const char* to)
{
    return [=](const QJsonObject& event) {
        return event[u"kind"].toString() == QLatin1String(kind) &&
               event[u"client"].toString() == QLatin1String(client) && event[u"to"].toString() == QLatin1String(to);
    };
}

} // namespace twinrail::testing
