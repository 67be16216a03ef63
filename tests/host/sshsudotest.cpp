// SPDX-License-Identifier: Apache-2.0
// Becoming root, against a sudo of our own making: the server runs every command with a PATH that begins with a
// directory where `id` says 1000 and `sudo` behaves as the case wants.
#include "tests/host/sshserver.h"
#include "tests/print.h"

using namespace twinrail;

namespace {

/// A login that is no root, and its sudo as the body of a shell script.
class SudoServer {
public:
    explicit SudoServer(const QByteArray& sudo)
        : m_server("ForceCommand " + m_tree.path(QStringLiteral("run")).toUtf8() + "\n")
    {
        const QByteArray bin = m_tree.path(QStringLiteral("bin")).toUtf8();
        putScript(QStringLiteral("run"), "text=$(printf '%s' \"$SSH_ORIGINAL_COMMAND\" | sed 's|PATH=/usr/sbin|PATH=" +
                                             bin + ":/usr/sbin|g')\nexec sh -c \"$text\"\n");
        putScript(QStringLiteral("bin/id"), "[ -n \"$IS_ROOT\" ] && echo 0 || echo 1000\n");
        putScript(QStringLiteral("bin/sudo"), sudo);
    }
    [[nodiscard]] Result<OpenHost> open(const char* password) const
    {
        SshLogin login = m_server.login();
        login.sudo = Secret(password);
        return openSsh(m_server.address(), login, {}, Stop());
    }
    [[nodiscard]] const Tree& tree() const { return m_tree; }

private:
    void putScript(const QString& name, const QByteArray& text) const
    {
        m_tree.put(name, "#!/bin/sh\n" + text);
        QFile::setPermissions(m_tree.path(name), QFile::ReadOwner | QFile::ExeOwner);
    }

    Tree m_tree;
    SshServer m_server;
};

const QByteArray willing = "shift\nIS_ROOT=1\nexport IS_ROOT\nexec \"$@\"\n";
const QByteArray withPassword = "if [ \"$1\" = -n ]; then echo 'sudo: a password is required' >&2; exit 1; fi\n"
                                "read -r line\n"
                                "if [ \"$line\" != sesame ]; then\n"
                                "  echo 'Sorry, try again.' >&2\n"
                                "  echo 'sudo: 1 incorrect password attempt' >&2\n"
                                "  exit 1\n"
                                "fi\n"
                                "shift 4\nIS_ROOT=1\nexport IS_ROOT\nexec \"$@\"\n";
// Would take no password for commands other than the one that was tried: the password must not get into a file.
const QByteArray deaf = "[ \"$1\" = -n ] && exit 1\nshift 4\nexec \"$@\"\n";
const QByteArray needsTerminal = "echo 'sudo: sorry, you must have a tty to run sudo' >&2\nexit 1\n";

class SshSudoTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (const QString reason = SshServer::missing(); !reason.isEmpty())
            GTEST_SKIP() << reason.toStdString();
    }
};

} // namespace

TEST_F(SshSudoTest, needsNoPasswordWhereSudoWantsNone)
{
    const SudoServer server(willing);
    const auto host = server.open("");
    ASSERT_TRUE(host.has_value()) << describe(host.error()).toStdString();
    EXPECT_EQ(host->hands->ask(Query(QStringLiteral("id"), {QStringLiteral("-u")})).value().out, QByteArray("0\n"));
}

TEST_F(SshSudoTest, feedsThePasswordBeforeEachCommandsOwnInput)
{
    const SudoServer server(withPassword);
    const auto host = server.open("sesame");
    ASSERT_TRUE(host.has_value()) << describe(host.error()).toStdString();
    EXPECT_EQ(host->hands->ask(Query(QStringLiteral("id"), {QStringLiteral("-u")})).value().out, QByteArray("0\n"));
    const QString path = server.tree().path(QStringLiteral("file"));
    const FileImage image{"line one\nline two\n", 0644, QStringLiteral("0:0")};
    ASSERT_TRUE(host->hands->replace(path, image).has_value());
    EXPECT_EQ(host->hands->read(path).value(), std::optional(image));
}

TEST_F(SshSudoTest, saysWhenThePasswordIsWrongOrMissing)
{
    const SudoServer server(withPassword);
    const auto wrong = server.open("open barley");
    ASSERT_FALSE(wrong.has_value());
    EXPECT_EQ(wrong.error().kind, Error::Kind::Refused);
    EXPECT_TRUE(wrong.error().text.contains(u"refused the password"));
    EXPECT_FALSE(describe(wrong.error()).contains(u"open barley"));
    const auto missing = server.open("");
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().kind, Error::Kind::Refused);
    EXPECT_TRUE(missing.error().text.contains(u"asks for a password"));
}

TEST_F(SshSudoTest, refusesASudoThatDoesNotReadThePassword)
{
    const SudoServer server(deaf);
    const auto host = server.open("sesame");
    ASSERT_FALSE(host.has_value());
    EXPECT_EQ(host.error().kind, Error::Kind::Refused);
    EXPECT_FALSE(describe(host.error()).contains(u"sesame"));
}

TEST_F(SshSudoTest, namesTheSettingThatWantsATerminal)
{
    const SudoServer server(needsTerminal);
    for (const char* password : {"", "sesame"}) {
        const auto host = server.open(password);
        ASSERT_FALSE(host.has_value());
        EXPECT_EQ(host.error().kind, Error::Kind::Refused);
        EXPECT_TRUE(host.error().text.contains(u"requiretty")) << host.error().text.toStdString();
    }
}
