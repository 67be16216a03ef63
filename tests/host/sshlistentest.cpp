// SPDX-License-Identifier: Apache-2.0
#include "tests/host/sshfixture.h"

#include <QElapsedTimer>
#include <QThread>

#include <thread>

using namespace twinrail;
using namespace std::chrono_literals;

namespace {

class SshListenTest : public SshTest {
protected:
    void SetUp() override
    {
        SshTest::SetUp();
        if (!server)
            return;
        auto opened = openSsh(server->address(), server->login(), {}, stop);
        ASSERT_TRUE(opened.has_value()) << describe(opened.error()).toStdString();
        host = std::move(*opened);
        ASSERT_NE(host.listener, nullptr);
    }

    template <std::size_t N> void listen(const char (&script)[N], const QStringList& arguments = {})
    {
        const Result<> begun = host.listener->listen(Query::script(script, arguments));
        ASSERT_TRUE(begun.has_value()) << describe(begun.error()).toStdString();
    }

    /// Everything up to the bytes that are waited for.
    QByteArray hearUntil(const QByteArray& end)
    {
        QByteArray all;
        for (int i = 0; i < 50 && !all.endsWith(end); ++i) {
            const Result<QByteArray> said = host.listener->hear(200ms);
            if (!said)
                return all + describe(said.error()).toUtf8();
            all += *said;
        }
        return all;
    }

    Error hearTheEnd()
    {
        for (int i = 0; i < 50; ++i)
            if (const Result<QByteArray> said = host.listener->hear(200ms); !said)
                return said.error();
        return {};
    }

    Stop stop;
    OpenHost host;
};

bool isThere(const QByteArray& pid) { return QFile::exists(QStringLiteral("/proc/") + QString::fromLatin1(pid)); }

} // namespace

TEST_F(SshListenTest, hearsWhatIsSaidAsItIsSaid)
{
    listen("for i in 1 2 3; do echo $i; sleep 0.1; done; exec sleep 30");
    EXPECT_EQ(hearUntil("3\n"), QByteArray("1\n2\n3\n"));
}

TEST_F(SshListenTest, hearsNothingAndGoesOnWhereNothingIsSaid)
{
    listen("exec sleep 30");
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(host.listener->hear(300ms).value(), QByteArray());
    EXPECT_GE(timer.elapsed(), 300);
    EXPECT_LT(timer.elapsed(), 2000);
    EXPECT_EQ(host.listener->hear(0ms).value(), QByteArray());
}

TEST_F(SshListenTest, hasTheEnvironmentThatQuestionsHave)
{
    listen("echo $LC_ALL; echo $PATH; exec sleep 30");
    EXPECT_EQ(hearUntil("/bin\n"), QByteArray("C\n/usr/sbin:/sbin:/usr/bin:/bin\n"));
}

TEST_F(SshListenTest, keepsWhatIsSaidWhileQuestionsAreAsked)
{
    listen("i=0; while [ $i -lt 300 ]; do echo $i; i=$((i+1)); done; exec sleep 30");
    QByteArray expected;
    for (int i = 0; i < 300; ++i)
        expected += QByteArray::number(i) + '\n';
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(host.hands->ask(Query::script("sleep 0.01; echo answer")).value().out, QByteArray("answer\n"));
    EXPECT_EQ(hearUntil("299\n"), expected);
    EXPECT_EQ(host.hands->ask(Query::script("echo still")).value().out, QByteArray("still\n"));
}

TEST_F(SshListenTest, keepsTheYoungestOfAMegabyteThatNobodyHears)
{
    const QString done = server->tree().path(QStringLiteral("done"));
    listen("seq 100000 500000; : > \"$1\"; exec sleep 30", {done});
    // What is asked beside it takes in the stream.
    for (int i = 0; i < 100 && !QFile::exists(done); ++i)
        ASSERT_TRUE(host.hands->ask(Query::script("sleep 0.1")).has_value());
    ASSERT_TRUE(host.hands->ask(Query::script("sleep 0.5")).has_value());
    const QByteArray kept = host.listener->hear(200ms).value();
    EXPECT_LE(kept.size(), 1 << 20);
    EXPECT_GT(kept.size(), (1 << 20) - 100);
    EXPECT_TRUE(kept.endsWith("499999\n500000\n"));
    EXPECT_EQ(kept.indexOf('\n'), 6) << "begins with a whole line";
}

TEST_F(SshListenTest, saysWhyItHasEnded)
{
    listen("echo last; echo no kernel here >&2; exit 3");
    EXPECT_EQ(host.listener->hear(5000ms).value(), QByteArray("last\n"));
    const Error error = hearTheEnd();
    EXPECT_EQ(error.kind, Error::Kind::Failed);
    EXPECT_EQ(error.evidence, QStringLiteral("status 3\nno kernel here"));
    EXPECT_EQ(host.hands->ask(Query::script("echo still")).value().out, QByteArray("still\n"));
}

TEST_F(SshListenTest, saysThatAProgramIsMissing)
{
    ASSERT_TRUE(host.listener->listen(Query(QStringLiteral("chkconfig"), {})).has_value());
    const Error error = hearTheEnd();
    EXPECT_EQ(error.kind, Error::Kind::Failed);
    EXPECT_TRUE(error.evidence.startsWith(QStringLiteral("status 127\n"))) << error.evidence.toStdString();
}

TEST_F(SshListenTest, beginsAnew)
{
    listen("echo $$; exec sleep 1000");
    const QByteArray first = hearUntil("\n").trimmed();
    EXPECT_TRUE(isThere(first));
    listen("echo second; exec sleep 30");
    EXPECT_EQ(hearUntil("second\n"), QByteArray("second\n"));
    for (int i = 0; i < 100 && isThere(first); ++i)
        QThread::msleep(50);
    EXPECT_FALSE(isThere(first));
}

// sshd does not end what has no terminal: on a quiet machine each connection would leave a process behind.
TEST_F(SshListenTest, leavesNoProcessBehind)
{
    listen("echo $$; exec sleep 1000");
    const QByteArray pid = hearUntil("\n").trimmed();
    EXPECT_TRUE(isThere(pid));
    host = {};
    for (int i = 0; i < 100 && isThere(pid); ++i)
        QThread::msleep(50);
    EXPECT_FALSE(isThere(pid));
}

TEST_F(SshListenTest, saysWhenTheConnectionBreaks)
{
    // Its parent is the server's process for this connection.
    listen("echo begun; sleep 0.3; kill -9 $PPID; sleep 5");
    EXPECT_EQ(hearUntil("begun\n"), QByteArray("begun\n"));
    EXPECT_EQ(hearTheEnd().kind, Error::Kind::Unreachable);
    EXPECT_EQ(host.hands->ask(Query::script("true")).error().kind, Error::Kind::Unreachable);
}

TEST_F(SshListenTest, stopsWhenToldTo)
{
    listen("exec sleep 30");
    std::thread later([this] {
        std::this_thread::sleep_for(200ms);
        stop.request();
    });
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> said = host.listener->hear(20s);
    later.join();
    ASSERT_FALSE(said.has_value());
    EXPECT_EQ(said.error().kind, Error::Kind::Stopped);
    EXPECT_LT(timer.elapsed(), 3000);
}

TEST_F(SshListenTest, isWokenByOthersAtOnce)
{
    listen("echo begun; exec sleep 30");
    EXPECT_EQ(hearUntil("begun\n"), QByteArray("begun\n"));
    QElapsedTimer timer;
    timer.start();
    std::thread later([this] {
        std::this_thread::sleep_for(100ms);
        host.listener->wake();
    });
    EXPECT_EQ(host.listener->hear(20s).value(), QByteArray());
    later.join();
    host.listener->wake();
    EXPECT_EQ(host.listener->hear(20s).value(), QByteArray()) << "nobody was hearing yet";
    EXPECT_LT(timer.elapsed(), 5000);
    EXPECT_EQ(host.listener->hear(100ms).value(), QByteArray());
    EXPECT_GE(timer.elapsed(), 200);
}

TEST_F(SshListenTest, hearsNothingBeforeItListens)
{
    EXPECT_EQ(host.listener->hear(0ms).error().kind, Error::Kind::Bug);
}
