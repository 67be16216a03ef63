// SPDX-License-Identifier: Apache-2.0

// The lab's clients as an administrator sees them: with the ssh that everybody has.

#include "tests/integration/labclient.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace twinrail {

namespace {

/// What was typed, and what has to come back.
struct Typed {
    const char* name;
    const char* client;
    const char* line;
    int status;
    const char* out; ///< a regular expression for the whole of it
    const char* err; ///< likewise
    const char* input = "";
};
std::ostream& operator<<(std::ostream& out, const Typed& typed) { return out << typed.name; }

/// ssh(1) that answers the question for the password with a script.
class OpenSsh {
public:
    explicit OpenSsh(LabClient& client)
    {
        QFile file(answer());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\necho '" + client.password().reveal() + "'\n");
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        m_port = client.server().port();
    }

    [[nodiscard]] static QString missing()
    {
        return QStandardPaths::findExecutable(QStringLiteral("ssh")).isEmpty() ? QStringLiteral("ssh is not installed")
                                                                               : QString();
    }

    [[nodiscard]] Output type(const QByteArray& line, const QByteArray& input) const
    {
        QProcess ssh;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SSH_ASKPASS"), answer());
        environment.insert(QStringLiteral("SSH_ASKPASS_REQUIRE"), QStringLiteral("force"));
        ssh.setProcessEnvironment(environment);
        const QStringList options{QStringLiteral("StrictHostKeyChecking=no"),
                                  QStringLiteral("UserKnownHostsFile=/dev/null"), QStringLiteral("LogLevel=ERROR"),
                                  QStringLiteral("NumberOfPasswordPrompts=1"),
                                  QStringLiteral("PubkeyAuthentication=no")};
        QStringList words{QStringLiteral("-F"), QStringLiteral("/dev/null"), QStringLiteral("-p"),
                          QString::number(m_port)};
        for (const QString& option : options)
            words << QStringLiteral("-o") << option;
        ssh.start(QStringLiteral("ssh"), words << QStringLiteral("root@127.0.0.1") << QString::fromUtf8(line));
        ssh.write(input);
        ssh.closeWriteChannel();
        EXPECT_TRUE(ssh.waitForFinished(60000));
        return {ssh.readAllStandardOutput(), ssh.readAllStandardError(), ssh.exitCode()};
    }

private:
    [[nodiscard]] QString answer() const { return m_directory.filePath(QStringLiteral("answer")); }
    QTemporaryDir m_directory;
    quint16 m_port = 0;
};

class TypedInSsh : public testing::TestWithParam<Typed> {
protected:
    void SetUp() override
    {
        if (const QString reason = OpenSsh::missing(); !reason.isEmpty())
            GTEST_SKIP() << reason.toStdString();
    }
};

void expectMatch(const QByteArray& text, const char* pattern)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern)));
    ASSERT_TRUE(whole.isValid()) << pattern;
    EXPECT_TRUE(whole.match(QString::fromUtf8(text)).hasMatch()) << text.toStdString() << "\nis not " << pattern;
}

constexpr const char* listing = "total \\d+\n([dlcb-][rwxsStT-]{9}[.+]? .*\n)+";

} // namespace

TEST_P(TypedInSsh, isAnsweredAsOnARealMachine)
{
    LabClient client(GetParam().client);
    const Output answer = OpenSsh(client).type(GetParam().line, GetParam().input);
    EXPECT_EQ(answer.status, GetParam().status);
    expectMatch(answer.out, GetParam().out);
    expectMatch(answer.err, GetParam().err);
}

// The seed world: prague has a shelf of its own with two cables, brno a session to a storage of somebody else's.
INSTANTIATE_TEST_SUITE_P(
    Centos6, TypedInSsh,
    testing::Values(Typed{"sessions", "prague", "iscsiadm -m session", 21, "", "iscsiadm: No active sessions\\.\n"},
                    Typed{"noOsRelease", "prague", "cat /etc/os-release | head -1", 0, "",
                          "cat: /etc/os-release: No such file or directory\n"},
                    Typed{"release", "prague", "cat /etc/redhat-release", 0, "CentOS release 6\\.10 \\(Final\\)\n", ""},
                    Typed{"maps", "prague", "multipath -ll", 0,
                          "local_archive \\(35000c500a1b2c3d4\\) dm-\\d+ SEAGATE,ST4000NM0025\nsize=4\\.0T .*\n"
                          "(.*policy='round-robin 0' .*\n.*sd[bc] +8:\\d+ +active ready running\n){2}",
                          ""},
                    Typed{"directory", "prague", "ls -l /etc", 0, listing, ""},
                    Typed{"loop", "prague", "for i in 1 2; do echo $i; done", 0, "1\n2\n", ""},
                    Typed{"unknown", "prague", "frobnicate --now", 127, "", "bash: frobnicate: command not found\n"},
                    Typed{"exitCode", "prague", "echo out; echo err >&2; exit 42", 42, "out\n", "err\n"},
                    Typed{"input", "prague", "cat > /tmp/new && wc -c < /tmp/new", 0, "12\n", "", "two\nlines ok"}),
    testing::PrintToStringParamName());

INSTANTIATE_TEST_SUITE_P(
    Centos9, TypedInSsh,
    testing::Values(
        Typed{"sessions", "brno", "iscsiadm -m session", 0,
              "tcp: \\[\\d+\\] 10\\.20\\.0\\.90:3260,2 iqn\\.2010-08\\.org\\.illumos:02:[0-9a-f-]+ \\(non-flash\\)\n",
              ""},
        Typed{"osRelease", "brno", "cat /etc/os-release | head -1", 0, "NAME=\"CentOS Stream\"\n", ""},
        Typed{"maps", "brno", "multipath -ll", 0,
              "backup_store \\([0-9a-f]{33}\\) dm-\\d+ NEXENTA,COMSTAR\nsize=2\\.0G .*\n"
              ".*policy='service-time 0' .*\n.*sdb +8:16 +active ready running\n",
              ""},
        Typed{"directory", "brno", "ls -l /etc", 0, listing, ""},
        Typed{"loop", "brno", "for i in 1 2; do echo $i; done", 0, "1\n2\n", ""},
        Typed{"unknown", "brno", "frobnicate --now", 127, "", "bash: line 1: frobnicate: command not found\n"},
        Typed{"exitCode", "brno", "echo out; echo err >&2; exit 42", 42, "out\n", "err\n"},
        Typed{"input", "brno", "cat > /tmp/new && wc -c < /tmp/new", 0, "12\n", "", "two\nlines ok"}),
    testing::PrintToStringParamName());

} // namespace twinrail
