// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipath/tokens.h"
#include "core/initiator/multipath/tree.h"
#include "tests/initiator/confs.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

struct LineRow {
    const char* name;
    QByteArray line;
    QStringList words; ///< braces as themselves
};
std::ostream& operator<<(std::ostream& out, const LineRow& row) { return out << row.name; }

class Tokens : public testing::TestWithParam<LineRow> {};

QStringList words(const QByteArray& line)
{
    QStringList result;
    for (const ConfToken& token : confTokens(line))
        result << (token.isText() ? token.text : QString::fromLatin1(line.mid(token.start, 1)));
    return result;
}

QStringList list(std::initializer_list<const char*> items)
{
    QStringList result;
    for (const char* item : items)
        result << QString::fromUtf8(item);
    return result;
}

} // namespace

TEST_P(Tokens, areThoseOfMultipathTools) { EXPECT_EQ(words(GetParam().line), GetParam().words); }

INSTANTIATE_TEST_SUITE_P(Lines, Tokens,
                         testing::Values(LineRow{"blank", "  \t\n", {}}, LineRow{"hashComment", " # a b\n", {}},
                                         LineRow{"exclamationComment", "!a\n", {}},
                                         LineRow{"setting", "\tprio const\r\n", list({"prio", "const"})},
                                         LineRow{"quoted", "a \"b c\"\n", list({"a", "b c"})},
                                         LineRow{"signsInQuotes", "a \"#b!{}\"\n", list({"a", "#b!{}"})},
                                         LineRow{"commentBehind", "a b # c\n", list({"a", "b"})},
                                         LineRow{"commentTouches", "a b#c\n", list({"a", "b"})},
                                         LineRow{"section", "defaults{\n", list({"defaults", "{"})},
                                         LineRow{"oneLine", "m { a b }", list({"m", "{", "a", "b", "}"})},
                                         LineRow{"openQuote", "a \"b c\n", list({"a", "b c"})},
                                         LineRow{"emptyQuotes", "a \"\"\n", list({"a", ""})}),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(ConfWord, quotesWhatIsNotOneBareWord)
{
    EXPECT_EQ(confWord(QStringLiteral("hydra_db-a01")), "hydra_db-a01");
    EXPECT_EQ(confWord(QStringLiteral("service-time 0")), "\"service-time 0\"");
    EXPECT_EQ(confWord(QStringLiteral(".*")), "\".*\"");
    EXPECT_EQ(confWord(QString()), "\"\"");
}

TEST(ConfWord, cannotBreakOutOfItsQuotes) { EXPECT_EQ(confWord(QStringLiteral("a\"\n}\nb")), "\"a}b\""); }

TEST(ConfTree, printsEveryFileBackToTheByte)
{
    for (const QByteArray& conf : allConfs())
        for (const QByteArray& text :
             {conf, conf.chopped(std::min<qsizetype>(1, conf.size())), QByteArray(conf).replace("\n", "\r\n")}) {
            EXPECT_EQ(printConf(parseConf(text, ConfReading::AsDaemon)), text);
            EXPECT_EQ(printConf(parseConf(text, ConfReading::ByName)), text);
        }
}

TEST(ConfTree, readsLostBracesByName)
{
    QStringList top;
    for (const ConfNode& node : parseConf(howToConfLostBraces(), ConfReading::ByName))
        top << node.word;
    EXPECT_EQ(top, list({"defaults", "blacklist", "devices", "multipaths"}));
}

TEST(ConfTree, swallowsWhatFollowsALostBraceAsTheDaemonDoes)
{
    const ConfNodes nodes = parseConf(howToConfLostBraces(), ConfReading::AsDaemon);
    ASSERT_EQ(nodes.size(), 1);
    EXPECT_EQ(nodes[0].word, QStringLiteral("defaults"));
}

TEST(ConfTree, survivesEndlessNesting)
{
    const QByteArray deep = QByteArray("x {\n").repeated(50000);
    EXPECT_EQ(printConf(parseConf(deep, ConfReading::ByName)), deep);
}
