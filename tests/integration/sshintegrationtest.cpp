// SPDX-License-Identifier: Apache-2.0

// Logging in to the lab's clients the way Twinrail logs in everywhere.

#include "tests/integration/keyboardonlyserver.h"
#include "tests/integration/labclient.h"
#include "tests/integration/sentence.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace twinrail {

namespace {

QByteArray whoAmI(OpenHost& host)
{
    const Result<Output> answer = host.hands->ask(Query(QStringLiteral("id"), {QStringLiteral("-un")}));
    return answer ? answer->out.trimmed() : describe(answer.error()).toUtf8();
}

SshLogin withPassword(const char* password)
{
    SshLogin login;
    login.agent = false;
    login.password = Secret(password);
    return login;
}

class SshIntegration : public testing::TestWithParam<Distribution> {
protected:
    LabClient client{GetParam().client};
};

} // namespace

TEST_P(SshIntegration, logsInWithAPassword)
{
    Result<OpenHost> host = client.open();
    ASSERT_TRUE(host) << describe(host.error()).toStdString();
    EXPECT_EQ(whoAmI(*host), "root");
    EXPECT_EQ(host->hostKey, client.server().fingerprint());
}

TEST_P(SshIntegration, logsInWithAKey)
{
    const QString keygen = QStandardPaths::findExecutable(QStringLiteral("ssh-keygen"));
    if (keygen.isEmpty())
        GTEST_SKIP() << "ssh-keygen is not installed";
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("id"));
    const QStringList words{QStringLiteral("-q"),
                            QStringLiteral("-t"),
                            QStringLiteral("ed25519"),
                            QStringLiteral("-N"),
                            QString(),
                            QStringLiteral("-f"),
                            file};
    ASSERT_EQ(QProcess::execute(keygen, words), 0);
    QFile publicKey(file + QStringLiteral(".pub"));
    ASSERT_TRUE(publicKey.open(QIODevice::ReadOnly));

    SshLogin login;
    login.agent = false;
    login.keyFile = file;
    const Result<OpenHost> before = openSsh(client.address(), login, {}, Stop());
    ASSERT_FALSE(before);
    EXPECT_EQ(before.error().kind, Error::Kind::Refused);
    client.withMachine([&publicKey](lab::Machine& machine) {
        machine.files.add(QStringLiteral("/root/.ssh/authorized_keys"), publicKey.readAll(), 0600);
    });
    Result<OpenHost> host = openSsh(client.address(), login, {}, Stop());
    ASSERT_TRUE(host) << describe(host.error()).toStdString();
    EXPECT_EQ(whoAmI(*host), "root");
}

TEST_P(SshIntegration, isRefusedWithAWrongPasswordInOneSentence)
{
    const Result<OpenHost> host = openSsh(client.address(), withPassword("open-sesame"), {}, Stop());
    ASSERT_FALSE(host);
    EXPECT_EQ(host.error().kind, Error::Kind::Refused);
    EXPECT_EQ(host.error().where, QLatin1String(GetParam().client));
    expectOneSentence(host.error());
    EXPECT_TRUE(host.error().evidence.contains(u"tried: password, keyboard-interactive"));
    EXPECT_FALSE(describe(host.error()).contains(u"sesame"));
}

TEST_P(SshIntegration, asksOnceForAnUnknownHostKey)
{
    SshAddress address = client.address();
    address.pinnedKey.clear();
    QStringList asked;
    const TrustQuestion trust = [&asked](const QString&, const QString& fingerprint) {
        asked << fingerprint;
        return true;
    };
    const Result<OpenHost> host = openSsh(address, withPassword(client.password().reveal()), trust, Stop());
    ASSERT_TRUE(host) << describe(host.error()).toStdString();
    EXPECT_EQ(asked, QStringList{client.server().fingerprint()});
    address.pinnedKey = host->hostKey;
    EXPECT_TRUE(openSsh(address, withPassword(client.password().reveal()), trust, Stop()));
    EXPECT_EQ(asked.size(), 1);
}

TEST_P(SshIntegration, stopsAtAReplacedHostKeyAndShowsBoth)
{
    const SshAddress address = client.address();
    ASSERT_TRUE(client.server().replaceHostKey());
    bool asked = false;
    const TrustQuestion trust = [&asked](const QString&, const QString&) { return asked = true; };
    const Result<OpenHost> host = openSsh(address, withPassword(client.password().reveal()), trust, Stop());
    ASSERT_FALSE(host);
    EXPECT_EQ(host.error().kind, Error::Kind::Untrusted);
    EXPECT_FALSE(asked);
    for (const QString& fingerprint : {address.pinnedKey, client.server().fingerprint()})
        EXPECT_TRUE(host.error().text.contains(fingerprint)) << describe(host.error()).toStdString();
    EXPECT_NE(address.pinnedKey, client.server().fingerprint());
}

TEST_P(SshIntegration, becomesRootWithSudo)
{
    Result<OpenHost> host = client.open("admin");
    ASSERT_TRUE(host) << describe(host.error()).toStdString();
    EXPECT_EQ(whoAmI(*host), "root");
}

TEST_P(SshIntegration, isRefusedWhereSudoGetsAWrongPassword)
{
    SshLogin login = withPassword(client.password("admin").reveal());
    login.sudo = Secret("open-sesame");
    const Result<OpenHost> host = openSsh(client.address("admin"), login, {}, Stop());
    ASSERT_FALSE(host);
    EXPECT_EQ(host.error().kind, Error::Kind::Refused);
    EXPECT_TRUE(host.error().text.contains(u"sudo")) << describe(host.error()).toStdString();
    expectOneSentence(host.error());
    EXPECT_FALSE(describe(host.error()).contains(u"sesame"));
}

TEST_P(SshIntegration, isRefusedWhereTheAccountMayNotUseSudo)
{
    client.withMachine([](lab::Machine& machine) { machine.sudoers.clear(); });
    const Result<OpenHost> host = client.open("admin");
    ASSERT_FALSE(host);
    EXPECT_EQ(host.error().kind, Error::Kind::Refused);
    EXPECT_TRUE(host.error().text.contains(u"sudo")) << describe(host.error()).toStdString();
    expectOneSentence(host.error());
}

TEST_P(SshIntegration, isUnreachableWhereNobodyListens)
{
    client.server().setFault(lab::SshFault::Refuse);
    const Result<OpenHost> host = client.open();
    ASSERT_FALSE(host);
    EXPECT_EQ(host.error().kind, Error::Kind::Unreachable);
    expectOneSentence(host.error());
    client.server().setFault(lab::SshFault::None);
    EXPECT_TRUE(client.open());
}

INSTANTIATE_TEST_SUITE_P(Distributions, SshIntegration, testing::Values(centos6, centos9),
                         testing::PrintToStringParamName());

TEST(KeyboardInteractive, isAnsweredWithThePasswordAndAWrongOneIsRefused)
{
    for (const char* password : {"hunter2", "open-sesame"}) {
        lab::Machine machine;
        machine.passwords[QStringLiteral("root")] = "hunter2";
        const KeyboardOnlyServer server(machine);
        const SshAddress address{QStringLiteral("prague"), QStringLiteral("127.0.0.1"), server.port(),
                                 QStringLiteral("root"), server.fingerprint()};
        Result<OpenHost> host = openSsh(address, withPassword(password), {}, Stop());
        if (qstrcmp(password, "hunter2") == 0) {
            ASSERT_TRUE(host) << describe(host.error()).toStdString();
            EXPECT_EQ(whoAmI(*host), "root");
        } else {
            ASSERT_FALSE(host);
            EXPECT_EQ(host.error().kind, Error::Kind::Refused);
            EXPECT_TRUE(host.error().evidence.contains(u"tried: keyboard-interactive"))
                << describe(host.error()).toStdString();
        }
    }
}

TEST(FrozenServer, isGivenUpWithinTheDeadline)
{
    LabClient prague("prague");
    prague.server().setFault(lab::SshFault::Freeze);
    QElapsedTimer clock;
    clock.start();
    const Result<OpenHost> host = prague.open();
    ASSERT_FALSE(host);
    EXPECT_EQ(host.error().kind, Error::Kind::Unreachable);
    EXPECT_LT(clock.elapsed(), 30000); // fifteen seconds, and room for a busy machine
    expectOneSentence(host.error());
    prague.server().setFault(lab::SshFault::None);
}

} // namespace twinrail
