// SPDX-License-Identifier: Apache-2.0
#include "tests/host/localshell.h"
#include "tests/host/sshfixture.h"

#include <QElapsedTimer>
#include <QTcpServer>

#include <thread>

using namespace twinrail;

namespace {

class SshLoginTest : public SshTest {};

const QString fileOf(const SshServer& server, const char* name)
{
    return server.tree().path(QString::fromLatin1(name));
}

} // namespace

TEST_F(SshLoginTest, asksOnceForAnUnknownHostKeyAndTellsIt)
{
    SshAddress address = server->address();
    address.pinnedKey.clear();
    QStringList asked;
    const TrustQuestion trust = [&asked](const QString& where, const QString& print) {
        asked << where << print;
        return true;
    };
    const auto host = openSsh(address, server->login(), trust, Stop());
    ASSERT_TRUE(host.has_value()) << describe(host.error()).toStdString();
    EXPECT_EQ(asked, (QStringList{QStringLiteral("prague"), server->hostKey()}));
    EXPECT_EQ(host->hostKey, server->hostKey());
    EXPECT_TRUE(host->hostKey.startsWith(u"SHA256:"));
}

TEST_F(SshLoginTest, stopsAtAHostKeyThatIsNotAccepted)
{
    SshAddress address = server->address();
    address.pinnedKey.clear();
    const auto refuse = [](const QString&, const QString&) { return false; };
    for (const TrustQuestion& trust : {TrustQuestion(refuse), TrustQuestion()}) {
        const auto host = openSsh(address, server->login(), trust, Stop());
        ASSERT_FALSE(host.has_value());
        EXPECT_EQ(host.error().kind, Error::Kind::Untrusted);
        EXPECT_EQ(host.error().where, QStringLiteral("prague"));
    }
}

TEST_F(SshLoginTest, neverAsksAboutAChangedHostKey)
{
    SshAddress address = server->address();
    address.pinnedKey = QStringLiteral("SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    bool asked = false;
    const TrustQuestion trust = [&asked](const QString&, const QString&) { return asked = true; };
    const auto host = openSsh(address, server->login(), trust, Stop());
    ASSERT_FALSE(host.has_value());
    EXPECT_EQ(host.error().kind, Error::Kind::Untrusted);
    EXPECT_FALSE(asked);
    for (const QString& print : {address.pinnedKey, server->hostKey()}) {
        EXPECT_TRUE(host.error().text.contains(print));
        EXPECT_TRUE(host.error().evidence.contains(print));
    }
}

TEST_F(SshLoginTest, isRefusedWithAKeyThatIsNotLetIn)
{
    server->makeKey(QStringLiteral("stranger"), QStringLiteral("ed25519"));
    SshLogin login = server->login();
    login.keyFile = fileOf(*server, "stranger");
    const auto host = openSsh(server->address(), login, {}, Stop());
    ASSERT_FALSE(host.has_value());
    EXPECT_EQ(host.error().kind, Error::Kind::Refused);
    EXPECT_TRUE(host.error().evidence.contains(u"tried: key"));
}

TEST_F(SshLoginTest, isRefusedWithAPasswordWhereNoneIsOffered)
{
    SshLogin login;
    login.agent = false;
    login.password = Secret("correcthorse");
    const auto host = openSsh(server->address(), login, {}, Stop());
    ASSERT_FALSE(host.has_value());
    EXPECT_EQ(host.error().kind, Error::Kind::Refused);
    EXPECT_TRUE(host.error().text.contains(u"nothing to log in"));
    EXPECT_FALSE(describe(host.error()).contains(u"correcthorse"));
}

TEST_F(SshLoginTest, isRefusedWhereTheKeyFileIsMissing)
{
    SshLogin login = server->login();
    login.keyFile = fileOf(*server, "no-such-key");
    const auto host = openSsh(server->address(), login, {}, Stop());
    ASSERT_FALSE(host.has_value());
    EXPECT_EQ(host.error().kind, Error::Kind::Refused);
}

TEST_F(SshLoginTest, opensAnEncryptedKeyWithItsPassphraseOnly)
{
    server->makeKey(QStringLiteral("locked"), QStringLiteral("ed25519"), QStringLiteral("sesame"));
    server->letIn(QStringLiteral("locked"));
    for (const char* passphrase : {"", "wrong", "sesame"}) {
        SshLogin login = server->login();
        login.keyFile = fileOf(*server, "locked");
        login.passphrase = Secret(passphrase);
        const auto host = openSsh(server->address(), login, {}, Stop());
        EXPECT_EQ(host.has_value(), qstrcmp(passphrase, "sesame") == 0) << passphrase;
    }
}

TEST_F(SshLoginTest, usesTheAgent)
{
    const QString socket = fileOf(*server, "agent.sock");
    QProcess agent;
    agent.start(QStringLiteral("ssh-agent"), {QStringLiteral("-D"), QStringLiteral("-a"), socket});
    ASSERT_TRUE(agent.waitForStarted());
    for (int i = 0; i < 100 && !QFile::exists(socket); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    const QByteArray before = qgetenv("SSH_AUTH_SOCK");
    qputenv("SSH_AUTH_SOCK", socket.toUtf8());
    const Output added = runLocally(QStringLiteral("ssh-add"), {fileOf(*server, "id")});
    SshLogin login;
    const auto withAgent = openSsh(server->address(), login, {}, Stop());
    login.agent = false;
    const auto without = openSsh(server->address(), login, {}, Stop());
    before.isEmpty() ? qunsetenv("SSH_AUTH_SOCK") : qputenv("SSH_AUTH_SOCK", before);
    agent.kill();
    agent.waitForFinished();
    EXPECT_TRUE(added.ok()) << added.err.toStdString();
    EXPECT_TRUE(withAgent.has_value());
    EXPECT_FALSE(without.has_value());
}

TEST_F(SshLoginTest, saysWhereNobodyAnswers)
{
    SshAddress address = server->address();
    address.port = freePort();
    const auto host = openSsh(address, server->login(), {}, Stop());
    ASSERT_FALSE(host.has_value());
    EXPECT_EQ(host.error().kind, Error::Kind::Unreachable);
    EXPECT_TRUE(host.error().text.contains(QString::number(address.port)));
    address.host = QStringLiteral("no-such-host.invalid");
    EXPECT_EQ(openSsh(address, server->login(), {}, Stop()).error().kind, Error::Kind::Unreachable);
}

TEST_F(SshLoginTest, mayBeStoppedWhileTheOtherSideIsSilent)
{
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    SshAddress address = server->address();
    address.port = silent.serverPort();
    const Stop stop;
    std::thread user([stop] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        stop.request();
    });
    QElapsedTimer timer;
    timer.start();
    const auto host = openSsh(address, server->login(), {}, stop);
    user.join();
    ASSERT_FALSE(host.has_value());
    EXPECT_EQ(host.error().kind, Error::Kind::Stopped);
    EXPECT_LT(timer.elapsed(), 3000);
}

TEST(SshOldServer, isSpokenToWithTheAlgorithmsOfCentos6)
{
    if (const QString reason = SshServer::missing(); !reason.isEmpty())
        GTEST_SKIP() << reason.toStdString();
    const SshServer old("HostKeyAlgorithms ssh-rsa\nMACs hmac-sha1\nCiphers aes128-ctr\n"
                        "KexAlgorithms diffie-hellman-group14-sha1\n");
    const auto host = old.open();
    ASSERT_TRUE(host.has_value()) << describe(host.error()).toStdString();
    EXPECT_EQ(host->hostKey, old.hostKey());
}
