// SPDX-License-Identifier: Apache-2.0
#include "core/base/table.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

constexpr std::array numbers{Word<int>{"one", 1}, Word<int>{"uno", 1}, Word<int>{"two", 2}};

TEST(Table, findsTheValueOfAWord)
{
    EXPECT_EQ(lookup(numbers, u"two"), 2);
    EXPECT_EQ(lookup(numbers, u"uno"), 1);
}

TEST(Table, neverGuesses)
{
    for (const QStringView word : {QStringView(u""), QStringView(u"tw"), QStringView(u"two "), QStringView(u"TWO")})
        EXPECT_FALSE(lookup(numbers, word)) << word.toString().toStdString();
}

TEST(Table, writesTheFirstWordOfAValue)
{
    EXPECT_EQ(wordFor(numbers, 1), QStringLiteral("one"));
    EXPECT_EQ(wordFor(numbers, 3), QString());
}

} // namespace
