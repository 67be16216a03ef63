// SPDX-License-Identifier: Apache-2.0
#include "core/host/privilege.h"
#include "tests/host/localshell.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

struct SudoSays {
    const char* name;
    const char* said;
    const char* advice;
    friend std::ostream& operator<<(std::ostream& out, const SudoSays& says) { return out << says.name; }
};

class SudoRefusal : public testing::TestWithParam<SudoSays> {};

} // namespace

TEST(Privilege, runsTheWholeScriptInOneShell)
{
    const QString script = QStringLiteral("a=1\nprintf '%s' \"$a\"");
    EXPECT_EQ(runLocally(QStringLiteral("sh"), {QStringLiteral("-c"), privilegedText(Privilege::Root, script)}).out,
              QByteArray("1"));
}

TEST(Privilege, hidesThePromptAndAsksEachTime)
{
    EXPECT_EQ(privilegedText(Privilege::SudoPassword, QStringLiteral("id -u")),
              QStringLiteral("env LC_ALL=C PATH=/usr/sbin:/sbin:/usr/bin:/bin sudo -k -S -p '' sh -c 'id -u'"));
    EXPECT_EQ(privilegedText(Privilege::SudoFree, QStringLiteral("id -u")),
              QStringLiteral("env LC_ALL=C PATH=/usr/sbin:/sbin:/usr/bin:/bin sudo -n sh -c 'id -u'"));
}

TEST_P(SudoRefusal, saysWhatToDoAndKeepsTheWords)
{
    const Error error = sudoRefused(QString::fromLatin1(GetParam().said));
    EXPECT_EQ(error.kind, Error::Kind::Refused);
    EXPECT_TRUE(error.text.contains(QLatin1String(GetParam().advice))) << error.text.toStdString();
    EXPECT_EQ(error.evidence, QString::fromLatin1(GetParam().said).trimmed());
}

INSTANTIATE_TEST_SUITE_P(
    Privilege, SudoRefusal,
    testing::Values(SudoSays{"requiretty", "sudo: sorry, you must have a tty to run sudo\n", "requiretty"},
                    SudoSays{"wrongPassword", "Sorry, try again.\nsudo: no password was provided\n",
                             "refused the password"},
                    SudoSays{"needsPassword", "sudo: a password is required\n", "asks for a password"},
                    SudoSays{"notSudoer", "admin is not in the sudoers file.  This incident will be reported.\n",
                             "may not use sudo"},
                    SudoSays{"notThere", "env: sudo: No such file or directory\n", "not installed"},
                    SudoSays{"foreign", "sudo: unbekannter Fehler\n", "cannot become root"}),
    [](const auto& param) { return std::string(param.param.name); });
