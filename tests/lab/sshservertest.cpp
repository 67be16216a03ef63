// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/ssh/server.h"
#include "tests/print.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

using namespace twinrail;
using namespace twinrail::lab;

namespace {

/// Arguments of a program, as they are typed.
QStringList words(std::initializer_list<const char*> list)
{
    QStringList result;
    for (const char* word : list)
        result.append(QString::fromLatin1(word));
    return result;
}

struct Answer {
    QByteArray out;
    QByteArray err;
    int status = 0;
};

/// One simulated client on loopback, asked with OpenSSH's own client.
class Ssh : public testing::Test {
protected:
    void SetUp() override
    {
        machine.name = QStringLiteral("prague");
        machine.passwords = {{QStringLiteral("root"), "toor"}, {QStringLiteral("admin"), "letmein"}};
        machine.files.makePath(QStringLiteral("/home/admin"));
        auto started = SshServer::start(lock, machine);
        ASSERT_TRUE(started) << started.error().evidence.toStdString();
        server = std::move(*started);
        for (const char* program : {"ssh", "sshpass", "ssh-keygen"})
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                GTEST_SKIP() << program << " is not installed";
        run("ssh-keygen", words({"-q", "-t", "ed25519", "-N", "", "-f"}) + QStringList{key()}, {});
        trust(key() + QStringLiteral(".pub"));
    }

    QString key() const { return directory.filePath(QStringLiteral("key")); }

    void trust(const QString& file)
    {
        QFile publicKey(file);
        ASSERT_TRUE(publicKey.open(QIODevice::ReadOnly));
        machine.files.add(QStringLiteral("/root/.ssh/authorized_keys"), "# who may\n" + publicKey.readAll(), 0600);
    }

    static Answer run(const char* program, const QStringList& arguments, const QByteArray& input)
    {
        QProcess process;
        process.start(QString::fromLatin1(program), arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(20000);
        return {process.readAllStandardOutput(), process.readAllStandardError(), process.exitCode()};
    }

    QStringList options(const QString& user, const QStringList& more = {}) const
    {
        return words({"-F", "/dev/null", "-o", "IdentitiesOnly=yes", "-o", "UserKnownHostsFile=/dev/null", "-o",
                      "StrictHostKeyChecking=no", "-o", "LogLevel=ERROR", "-o", "ConnectTimeout=5", "-i"}) +
               QStringList{key(), QStringLiteral("-p"), QString::number(server->port())} + more +
               QStringList{user + QStringLiteral("@127.0.0.1")};
    }

    Answer ssh(const QString& command, const QByteArray& input = {}, const QStringList& more = {}) const
    {
        return run("ssh",
                   options(QStringLiteral("root"), more) + (command.isNull() ? QStringList() : QStringList{command}),
                   input);
    }

    Answer withPassword(const QString& user, const QString& password, const QString& method) const
    {
        return run("sshpass",
                   QStringList{QStringLiteral("-p"), password, QStringLiteral("ssh")} +
                       options(user, words({"-o", "NumberOfPasswordPrompts=1", "-o"}) +
                                         QStringList{QStringLiteral("PreferredAuthentications=") + method}) +
                       words({"whoami"}),
                   {});
    }

    std::recursive_mutex lock;
    Machine machine;
    std::unique_ptr<SshServer> server;
    QTemporaryDir directory;
};

TEST_F(Ssh, runsACommandWithOutputErrorsAndStatus)
{
    const Answer answer = ssh(QStringLiteral("echo out; echo err >&2; exit 7"));
    EXPECT_EQ(answer.out, "out\n");
    EXPECT_EQ(answer.err, "err\n");
    EXPECT_EQ(answer.status, 7);
}

TEST_F(Ssh, givesACommandItsInput)
{
    EXPECT_EQ(ssh(QStringLiteral("cat > /tmp/f; wc -c < /tmp/f"), QByteArray(3000000, 'x')).out, "3000000\n");
    EXPECT_EQ(ssh(QStringLiteral("while read a; do echo \"<$a>\"; done"), "1\n2\n").out, "<1>\n<2>\n");
    const QByteArray binary = QByteArray("\0\xff\r\n", 4).repeated(1000);
    EXPECT_EQ(ssh(QStringLiteral("cat"), binary).out, binary);
}

TEST_F(Ssh, carriesMuchOutput)
{
    const Answer answer = ssh(QStringLiteral("seq 90000; seq 5 >&2"));
    EXPECT_EQ(answer.out.count('\n'), 90000);
    EXPECT_TRUE(answer.out.endsWith("\n90000\n"));
    EXPECT_EQ(answer.err, "1\n2\n3\n4\n5\n");
}

TEST_F(Ssh, runsAScriptLineByLineWhenNoCommandIsGiven)
{
    const Answer answer =
        ssh(QString(), "v=1\ncd /tmp\nfor i in 1 2\ndo\n  echo $v$i\ndone\npwd\nexit 3\necho never\n");
    EXPECT_EQ(answer.out, "11\n12\n/tmp\n");
    EXPECT_EQ(answer.status, 3);
}

TEST_F(Ssh, talksToAPersonAtATerminal)
{
    const Answer answer = ssh(QString(), "hostname\nif true\nthen echo yes\nfi\nexit 4\n", words({"-tt"}));
    EXPECT_TRUE(answer.out.startsWith("[root@prague ~]# hostname\r\nprague\r\n[root@prague ~]# "))
        << answer.out.toStdString();
    EXPECT_TRUE(answer.out.contains("> fi\r\nyes\r\n"));
    EXPECT_EQ(answer.status, 4);
}

TEST_F(Ssh, letsInWithPasswordAndKeyboardInteractive)
{
    for (const char* method : {"password", "keyboard-interactive"}) {
        EXPECT_EQ(withPassword(QStringLiteral("admin"), QStringLiteral("letmein"), QString::fromLatin1(method)).out,
                  "admin\n")
            << method;
        const Answer wrong =
            withPassword(QStringLiteral("admin"), QStringLiteral("guess"), QString::fromLatin1(method));
        EXPECT_EQ(wrong.status, 255) << method;
        EXPECT_TRUE(wrong.err.contains("Permission denied")) << method;
        EXPECT_TRUE(wrong.out.isEmpty()) << method;
    }
    EXPECT_NE(withPassword(QStringLiteral("nobody"), QStringLiteral("x"), QStringLiteral("password")).status, 0);
}

TEST_F(Ssh, refusesAKeyThatIsNotAuthorized)
{
    machine.files.add(QStringLiteral("/root/.ssh/authorized_keys"), "# nobody\n", 0600);
    const Answer answer = ssh(QStringLiteral("true"), {}, words({"-o", "BatchMode=yes"}));
    EXPECT_EQ(answer.status, 255);
    EXPECT_TRUE(answer.err.contains("Permission denied (publickey,keyboard-interactive,password)"))
        << answer.err.toStdString();
}

TEST_F(Ssh, passesTheLanguageOnAndNothingElse)
{
    qputenv("LC_LAB", "C");
    qputenv("SECRET_LAB", "x");
    EXPECT_EQ(ssh(QStringLiteral("echo [$LC_LAB][$SECRET_LAB]"), {}, words({"-o", "SendEnv=LC_LAB SECRET_LAB"})).out,
              "[C][]\n");
}

TEST_F(Ssh, refusesFileTransferSubsystems) { EXPECT_NE(ssh(QStringLiteral("sftp"), {}, words({"-s"})).status, 0); }

TEST_F(Ssh, servesSeveralChannelsOfOneConnection)
{
    const QString socket = directory.filePath(QStringLiteral("mux"));
    const QStringList shared = words({"-o", "ControlMaster=auto", "-o", "ControlPersist=20", "-o"}) +
                               QStringList{QStringLiteral("ControlPath=") + socket};
    ASSERT_EQ(ssh(QStringLiteral("echo first"), {}, shared).out, "first\n");
    std::vector<std::thread> threads;
    std::array<QByteArray, 6> answers;
    for (std::size_t i = 0; i < answers.size(); ++i)
        threads.emplace_back([&, i] { answers[i] = ssh(QStringLiteral("sleep 0.3; echo %1").arg(i), {}, shared).out; });
    QElapsedTimer timer;
    timer.start();
    for (std::thread& thread : threads)
        thread.join();
    for (std::size_t i = 0; i < answers.size(); ++i)
        EXPECT_EQ(answers[i], QByteArray::number(i) + '\n');
    EXPECT_LT(timer.elapsed(), 1700); // they waited side by side
    ssh(QString(), {}, shared + words({"-O", "exit"}));
}

TEST_F(Ssh, doesNotHoldTheWorldWhileAProgramTakesItsTime)
{
    std::thread slow([this] { EXPECT_EQ(ssh(QStringLiteral("sleep 2; echo slow")).out, "slow\n"); });
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(ssh(QStringLiteral("echo quick")).out, "quick\n");
    EXPECT_LT(timer.elapsed(), 1900);
    slow.join();
}

TEST_F(Ssh, runsAtOnceWhatReadsNoInputThoughNobodyEndsIt)
{
    QProcess open;
    open.start(QStringLiteral("ssh"), options(QStringLiteral("root")) + words({"echo there"}));
    ASSERT_TRUE(open.waitForFinished(5000)); // its input is still open
    EXPECT_EQ(open.readAllStandardOutput(), "there\n");
}

TEST_F(Ssh, showsTheFingerprintThatOpenSshShows)
{
    const Answer scan =
        run("ssh-keyscan",
            QStringList{QStringLiteral("-p"), QString::number(server->port()), QStringLiteral("127.0.0.1")}, {});
    const Answer print = run("ssh-keygen", words({"-l", "-f", "-"}), scan.out);
    EXPECT_TRUE(print.out.contains(server->fingerprint().toUtf8())) << print.out.toStdString();
}

TEST_F(Ssh, hasAnotherHostKeyAfterItWasRebuilt)
{
    const QString before = server->fingerprint();
    const QString known = directory.filePath(QStringLiteral("known"));
    const auto ask = [&] {
        QStringList all = options(QStringLiteral("root"));
        all.replaceInStrings(QStringLiteral("HostsFile=/dev/null"), QStringLiteral("HostsFile=") + known);
        all.replaceInStrings(QStringLiteral("Checking=no"), QStringLiteral("Checking=accept-new"));
        return run("ssh", all + words({"true"}), {}).status;
    };
    EXPECT_EQ(ask(), 0);
    ASSERT_TRUE(server->replaceHostKey());
    EXPECT_NE(server->fingerprint(), before);
    EXPECT_EQ(ask(), 255);
}

TEST_F(Ssh, canRefuseFreezeAndCut)
{
    server->setFault(SshFault::Refuse);
    EXPECT_TRUE(ssh(QStringLiteral("true")).err.contains("Connection refused"));
    server->setFault(SshFault::Freeze);
    const Answer frozen = ssh(QStringLiteral("true"), {}, words({"-o", "ConnectTimeout=1"}));
    EXPECT_EQ(frozen.status, 255);
    EXPECT_TRUE(frozen.err.contains("timed out")) << frozen.err.toStdString();
    server->setFault(SshFault::Cut);
    EXPECT_EQ(ssh(QStringLiteral("echo x > /tmp/done")).status, 255);
    EXPECT_TRUE(machine.files.look(QStringLiteral("/tmp/done"))); // it had been carried out
    server->setFault(SshFault::None);
    EXPECT_EQ(ssh(QStringLiteral("echo well")).out, "well\n");
}

TEST_F(Ssh, dropsConnectionsThatAreOpen)
{
    QProcess open;
    open.start(QStringLiteral("ssh"), options(QStringLiteral("root")) + words({"sleep 60"}));
    QThread::msleep(700);
    server->dropConnections();
    ASSERT_TRUE(open.waitForFinished(5000));
    EXPECT_EQ(open.exitCode(), 255);
    EXPECT_EQ(ssh(QStringLiteral("echo again")).out, "again\n");
}

TEST_F(Ssh, stopsWhileTheWorldIsLockedAndCommandsWait)
{
    const std::lock_guard guard(lock);
    QProcess open;
    open.start(QStringLiteral("ssh"), options(QStringLiteral("root")) + words({"true"}));
    QThread::msleep(500);
    server.reset(); // hangs for ever if it waits for the lock
    ASSERT_TRUE(open.waitForFinished(5000));
    EXPECT_EQ(open.exitCode(), 255);
}

} // namespace
