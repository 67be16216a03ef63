// SPDX-License-Identifier: Apache-2.0
#include "core/base/textedit.h"

#include "core/base/lines.h"
#include "tests/print.h"

#include <gtest/gtest.h>

#include <QJsonObject>
#include <QRandomGenerator>

using namespace twinrail;

namespace {

struct Pair {
    const char* name;
    QByteArray before;
    QByteArray after;
    int changedLines; ///< removed and added together: the least that will do
};
std::ostream& operator<<(std::ostream& out, const Pair& pair) { return out << pair.name; }

class TextEditOf : public testing::TestWithParam<Pair> {};

int changedLines(const TextEdit& edit)
{
    qsizetype count = 0;
    for (const TextEdit::Hunk& hunk : edit.hunks())
        count += hunk.removed.size() + hunk.added.size();
    return static_cast<int>(count);
}

QByteArray randomText(QRandomGenerator& random, int lines)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += "line " + QByteArray::number(random.bounded(6)) + (random.bounded(4) ? "\n" : "\r\n");
    return random.bounded(3) ? text : text + "open end";
}

} // namespace

TEST_P(TextEditOf, goesThereAndBackToTheByte)
{
    const TextEdit edit = TextEdit::between(GetParam().before, GetParam().after);
    EXPECT_EQ(edit.apply(GetParam().before).value(), GetParam().after);
    EXPECT_EQ(edit.revert(GetParam().after).value(), GetParam().before);
}

TEST_P(TextEditOf, holdsOnlyLinesThatChange)
{
    EXPECT_EQ(changedLines(TextEdit::between(GetParam().before, GetParam().after)), GetParam().changedLines);
}

TEST_P(TextEditOf, isTheSameAfterJson)
{
    const TextEdit edit = TextEdit::between(GetParam().before, GetParam().after);
    EXPECT_EQ(TextEdit::fromJson(edit.toJson()).value(), edit);
}

INSTANTIATE_TEST_SUITE_P(
    Pairs, TextEditOf,
    testing::Values(Pair{"nothingChanges", "a\nb\n", "a\nb\n", 0}, Pair{"fromNothing", "", "a\nb\n", 2},
                    Pair{"toNothing", "a\n", "", 1}, Pair{"oneInTheMiddle", "a\nb\nc\n", "a\nB\nc\n", 2},
                    Pair{"twoPlaces", "a\nb\nc\nd\ne\n", "A\nb\nc\nd\nE\n", 4},
                    Pair{"insertAtTheStart", "b\n", "a\nb\n", 1}, Pair{"insertAtTheEnd", "a\n", "a\nb\n", 1},
                    Pair{"finalNewlineComes", "a\nb", "a\nb\n", 2}, Pair{"finalNewlineGoes", "a\nb\n", "a\nb", 2},
                    Pair{"appendAfterOpenEnd", "a", "a\nb\n", 3},
                    Pair{"carriageReturns", "a\r\nb\r\n", "a\r\nB\r\n", 2},
                    Pair{"notUtf8", "a\n\xff\xfe\n", "a\n\xff\n", 2},
                    Pair{"byteOrderMark",
                         "\xef\xbb\xbf"
                         "a\n",
                         "a\n", 2},
                    Pair{"nulByte", QByteArray("a\0b\n", 4), "a\n", 2}, Pair{"moved", "a\nb\nc\n", "b\nc\na\n", 2}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(TextEdit, goesThereAndBackForRandomTexts)
{
    QRandomGenerator random(20111202);
    for (int round = 0; round < 400; ++round) {
        const QByteArray before = randomText(random, random.bounded(30));
        const QByteArray after = randomText(random, random.bounded(30));
        const TextEdit edit = TextEdit::between(before, after);
        ASSERT_EQ(edit.apply(before).value(), after);
        ASSERT_EQ(edit.revert(after).value(), before);
        ASSERT_EQ(TextEdit::fromJson(edit.toJson()).value(), edit);
    }
}

TEST(TextEdit, isExactForTextsTooLargeForTheTable)
{
    QByteArray before;
    QByteArray after;
    for (int i = 0; i < 5000; ++i) {
        before += "old " + QByteArray::number(i) + '\n';
        after += "new " + QByteArray::number(i) + '\n';
    }
    const TextEdit edit = TextEdit::between("head\n" + before, "head\n" + after);
    EXPECT_EQ(edit.hunks().size(), 1);
    EXPECT_EQ(edit.apply("head\n" + before).value(), "head\n" + after);
}

TEST(TextEdit, refusesATextWithOtherLines)
{
    const TextEdit edit = TextEdit::between("a\nb\nc\n", "a\nB\nc\n");
    const auto result = edit.apply("a\nx\nc\n");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(edit.revert("a\nb\nc\n").error().kind, Error::Kind::Conflict);
    EXPECT_EQ(edit.apply("a\n").error().kind, Error::Kind::Conflict);
}

TEST(TextEdit, refusesToMeltTwoLinesIntoOne)
{
    EXPECT_EQ(TextEdit::between("a\n", "a\nb\n").apply("a").error().kind, Error::Kind::Conflict);
}

TEST(TextEdit, allowsOtherLinesElsewhere)
{
    EXPECT_EQ(TextEdit::between("a\nb\n", "a\nB\n").apply("x\nb\ny\n").value(), "x\nB\ny\n");
}

TEST(TextEdit, resolvesATokenInAddedLinesOnly)
{
    const TextEdit edit = TextEdit::between("keep @w@\nold @w@\n", "keep @w@\nnew @w@ @w@\n").resolved("@w@", "36");
    EXPECT_EQ(edit.apply("keep @w@\nold @w@\n").value(), "keep @w@\nnew 36 36\n");
}

TEST(TextEdit, neverHoldsLinesThatStay)
{
    const QByteArray before = "node.session.auth.password = geheim\na = 1\n";
    const TextEdit edit = TextEdit::between(before, "node.session.auth.password = geheim\na = 2\n");
    for (const TextEdit::Hunk& hunk : edit.hunks())
        EXPECT_FALSE((joined(hunk.removed) + joined(hunk.added)).contains("geheim"));
}

TEST(TextEdit, refusesDamagedJson)
{
    const QJsonArray none;
    const QJsonArray words{QStringLiteral("a\n")};
    const QList<QJsonArray> damaged = {
        {QJsonObject{{QStringLiteral("line"), 0}, {QStringLiteral("removed"), none}}},
        {QJsonObject{
            {QStringLiteral("line"), -1}, {QStringLiteral("removed"), none}, {QStringLiteral("added"), words}}},
        {QJsonObject{
            {QStringLiteral("line"), 0}, {QStringLiteral("removed"), none}, {QStringLiteral("added"), QJsonArray{7}}}},
        {QJsonValue(QStringLiteral("text"))},
    };
    for (const QJsonArray& json : damaged) {
        const auto edit = TextEdit::fromJson(json);
        ASSERT_FALSE(edit);
        EXPECT_EQ(edit.error().kind, Error::Kind::Malformed);
    }
}

TEST(TextEdit, refusesJsonWhoseHunksRunBackwards)
{
    const QJsonArray lines{QStringLiteral("a\n")};
    const auto hunk = [&](int line) {
        return QJsonObject{
            {QStringLiteral("line"), line}, {QStringLiteral("removed"), lines}, {QStringLiteral("added"), lines}};
    };
    const TextEdit edit = TextEdit::fromJson({hunk(1), hunk(0)}).value();
    EXPECT_EQ(edit.apply("a\na\na\n").error().kind, Error::Kind::Conflict);
}
