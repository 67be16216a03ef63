// SPDX-License-Identifier: Apache-2.0
#include "core/host/command.h"
#include "tests/host/localshell.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

struct Nasty {
    const char* name;
    QString argument;
    friend std::ostream& operator<<(std::ostream& out, const Nasty& nasty) { return out << nasty.name; }
};

class NastyArgument : public testing::TestWithParam<Nasty> {};

} // namespace

TEST_P(NastyArgument, arrivesByteForByteInEveryShell)
{
    const Command command{QStringLiteral("printf"), {QStringLiteral("[%s]"), GetParam().argument}, {}};
    for (const QString& shell : localShells) {
        const Output output = runLocally(shell, {QStringLiteral("-c"), shellText(command)});
        EXPECT_EQ(output.out, "[" + GetParam().argument.toUtf8() + "]");
        EXPECT_EQ(output.err, QByteArray());
    }
}

INSTANTIATE_TEST_SUITE_P(
    Command, NastyArgument,
    testing::Values(Nasty{"plain", QStringLiteral("iqn.2011-09.dom.homer:01")}, Nasty{"empty", QString()},
                    Nasty{"blank", QStringLiteral(" ")}, Nasty{"singleQuote", QStringLiteral("it's")},
                    Nasty{"onlyQuotes", QStringLiteral("'''")}, Nasty{"doubleQuote", QStringLiteral("a\"b")},
                    Nasty{"newline", QStringLiteral("a\nb\n")}, Nasty{"dollar", QStringLiteral("$HOME ${PATH} $(id)")},
                    Nasty{"backtick", QStringLiteral("`id`")}, Nasty{"backslash", QStringLiteral("a\\nb\\")},
                    Nasty{"glob", QStringLiteral("/*/?[a]")}, Nasty{"tilde", QStringLiteral("~root")},
                    Nasty{"separators", QStringLiteral("; rm -rf x & | > y")}, Nasty{"comment", QStringLiteral("#x")},
                    Nasty{"bang", QStringLiteral("!!")}, Nasty{"unicode", QStringLiteral("größe–日本")},
                    Nasty{"tab", QStringLiteral("a\tb")}),
    [](const auto& param) { return std::string(param.param.name); });

TEST(Command, leavesPlainWordsUnquoted)
{
    const Command command{QStringLiteral("iscsiadm"), {QStringLiteral("-p"), QStringLiteral("[fd00::1]:3260")}, {}};
    EXPECT_EQ(shellText(command), QStringLiteral("iscsiadm -p '[fd00::1]:3260'"));
}

TEST(Command, givesScriptsTheirArgumentsAsParameters)
{
    const Query query =
        Query::script(R"(printf '%s|%s|%s' "$0" "$1" "$2")", {QStringLiteral("a b"), QStringLiteral("'")});
    const Output output = runLocally(QStringLiteral("sh"), {QStringLiteral("-c"), shellText(query.command())});
    EXPECT_EQ(output.out, QByteArray("sh|a b|'"));
}

TEST(Programs, letOnlyKnownOnesRun)
{
    EXPECT_FALSE(mayRun(QStringLiteral("mkfs"), Use::Do));
    EXPECT_FALSE(mayRun(QStringLiteral("mkfs"), Use::Ask));
    EXPECT_FALSE(mayRun(QString(), Use::Ask));
    EXPECT_FALSE(mayRun(QStringLiteral("/bin/cat"), Use::Ask));
}

TEST(Programs, keepDeedsOutOfQuestions)
{
    EXPECT_TRUE(mayRun(QStringLiteral("modprobe"), Use::Do));
    EXPECT_FALSE(mayRun(QStringLiteral("modprobe"), Use::Ask));
    EXPECT_TRUE(mayRun(QStringLiteral("cat"), Use::Ask));
    EXPECT_FALSE(mayRun(QStringLiteral("cat"), Use::Do));
    EXPECT_TRUE(mayRun(QStringLiteral("iscsiadm"), Use::Ask));
    EXPECT_TRUE(mayRun(QStringLiteral("iscsiadm"), Use::Do));
}
