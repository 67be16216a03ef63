// SPDX-License-Identifier: Apache-2.0
#include "core/host/sshsession.h"
#include "tests/host/localshell.h"
#include "tests/host/sshfixture.h"

#include <QElapsedTimer>

#include <thread>

using namespace twinrail;

namespace {

class SshShellTest : public SshTest {
protected:
    void SetUp() override
    {
        SshTest::SetUp();
        if (!server)
            return;
        auto opened = openSsh(server->address(), server->login(), {}, stop);
        ASSERT_TRUE(opened.has_value()) << describe(opened.error()).toStdString();
        host = std::move(opened->hands);
    }

    Stop stop;
    std::unique_ptr<HostHands> host;
};

/// Asks to stop a little later.
class LaterStop {
public:
    explicit LaterStop(const Stop& stop)
        : m_thread([stop] {
              std::this_thread::sleep_for(std::chrono::milliseconds(300));
              stop.request();
          })
    {}
    ~LaterStop() { m_thread.join(); }
    LaterStop(const LaterStop&) = delete;
    LaterStop& operator=(const LaterStop&) = delete;

private:
    std::thread m_thread;
};

} // namespace

TEST_F(SshShellTest, answersManyQuestionsAtOnceInTheirOrder)
{
    QList<Query> queries;
    for (int i = 0; i < 40; ++i)
        queries << Query::script("echo out $1; echo err $1 >&2; exit $1", {QString::number(i)});
    const auto answers = host->ask(queries);
    ASSERT_TRUE(answers.has_value()) << describe(answers.error()).toStdString();
    ASSERT_EQ(answers->size(), 40);
    for (int i = 0; i < 40; ++i) {
        const QByteArray n = QByteArray::number(i);
        EXPECT_EQ(answers->at(i), (Output{"out " + n + "\n", "err " + n + "\n", i}));
    }
}

TEST_F(SshShellTest, answersNoQuestionWithNothing) { EXPECT_TRUE(host->ask(QList<Query>()).value().isEmpty()); }

TEST_F(SshShellTest, carriesNastyArgumentsUnharmed)
{
    const QStringList nasty{QStringLiteral("it's"),   QString(),
                            QStringLiteral("a\nb\n"), QStringLiteral("$HOME`id`\\"),
                            QStringLiteral("größe"),  QStringLiteral("* ~ ; & | > #")};
    const auto answer = host->ask(Query::script("for a in \"$@\"; do printf '[%s]' \"$a\"; done", nasty));
    ASSERT_TRUE(answer.has_value());
    QByteArray expected;
    for (const QString& argument : nasty)
        expected += '[' + argument.toUtf8() + ']';
    EXPECT_EQ(answer->out, expected);
}

TEST_F(SshShellTest, givesAQuestionItsInput)
{
    EXPECT_EQ(host->ask(Query(Command{QStringLiteral("cat"), {}, "a'b\n"})).value().out, QByteArray("a'b\n"));
    EXPECT_EQ(host->ask(Query(QStringLiteral("cat"), {})).value().out, QByteArray());
}

TEST_F(SshShellTest, tellsAMissingProgramAsTheShellDoes)
{
    EXPECT_EQ(host->ask(Query(QStringLiteral("chkconfig"), {QStringLiteral("--list")})).value().status, 127);
}

TEST_F(SshShellTest, refusesATextThatNoArgumentCanHold)
{
    const auto answer = host->ask(Query(QStringLiteral("cat"), {QString(QChar(0))}));
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, Error::Kind::Bug);
}

TEST_F(SshShellTest, bearsMuchOutput)
{
    const auto answer = host->ask(Query::script("head -c 3000000 /dev/zero; echo end >&2"));
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->out, QByteArray(3000000, '\0'));
    EXPECT_EQ(answer->err, QByteArray("end\n"));
}

TEST_F(SshShellTest, performsADeedWithItsInput)
{
    const QString path = server->tree().path(QStringLiteral("deed"));
    const QByteArray input("10\n\0'binary'\377", 13);
    const auto answer = host->perform(Mutation(Command{QStringLiteral("tee"), {path}, input}));
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->out, input);
    EXPECT_EQ(server->tree().get(QStringLiteral("deed")), input);
}

TEST_F(SshShellTest, tellsAFailedDeedAsOutput)
{
    EXPECT_EQ(host->perform(Mutation::script("echo no >&2; exit 9")).value(), (Output{"", "no\n", 9}));
}

TEST_F(SshShellTest, endsADeedAtItsLimit)
{
    QElapsedTimer timer;
    timer.start();
    const auto answer = host->perform(Mutation::script("sleep 30", {}, 1));
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->status, 124);
    EXPECT_LT(timer.elapsed(), 10000);
}

TEST_F(SshShellTest, abandonsAQuestionWhenToldToStop)
{
    QElapsedTimer timer;
    timer.start();
    const LaterStop later(stop);
    const auto answer = host->ask(Query::script("sleep 30"));
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, Error::Kind::Stopped);
    EXPECT_LT(timer.elapsed(), 5000);
}

TEST_F(SshShellTest, finishesADeedThoughToldToStop)
{
    const LaterStop later(stop);
    EXPECT_EQ(host->perform(Mutation::script("sleep 1; echo done")).value(), (Output{"done\n", "", 0}));
    EXPECT_EQ(host->perform(Mutation::script("echo undone")).value(), (Output{"undone\n", "", 0}));
}

TEST_F(SshShellTest, saysWhenTheConnectionBreaks)
{
    // The parent of the batch's shell is the server's process for this connection.
    const auto answer = host->ask(Query::script("set -- $(cat /proc/$PPID/stat); kill -9 $4; sleep 5"));
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, Error::Kind::Unreachable);
    const auto next = host->ask(Query(QStringLiteral("true"), {}));
    ASSERT_FALSE(next.has_value());
    EXPECT_EQ(next.error().kind, Error::Kind::Unreachable);
}

TEST_F(SshShellTest, givesUpOnAFarSideThatIsSilent)
{
    auto session = SshSession::connect(server->address(), {}, stop);
    ASSERT_TRUE(session.has_value());
    ASSERT_TRUE((*session)->login(server->login()).has_value());
    SshSession::Job job;
    job.text = QStringLiteral("sleep 20");
    job.silence = std::chrono::seconds(1);
    QElapsedTimer timer;
    timer.start();
    const auto answer = (*session)->run(job);
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, Error::Kind::Unreachable);
    EXPECT_LT(timer.elapsed(), 5000);
    job.text = QStringLiteral("echo still here");
    EXPECT_EQ((*session)->run(job).value().out, QByteArray("still here\n"));
}
