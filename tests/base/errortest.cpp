// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/base/result.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(Error::Kind::Malformed, QStringLiteral("odd"), QString::number(number));
    return number / 2;
}

Result<int> quarter(int number)
{
    TWINRAIL_LET(halved, half(number));
    TWINRAIL_TRY(half(halved));
    return half(halved);
}

TEST(Result, passesTheFirstErrorOn)
{
    EXPECT_EQ(quarter(12).value(), 3);
    EXPECT_EQ(quarter(7).error().evidence, QStringLiteral("7"));
    EXPECT_EQ(quarter(6).error().evidence, QStringLiteral("3"));
    EXPECT_EQ(quarter(6).error().kind, Error::Kind::Malformed);
}

TEST(Error, keepsThePlaceThatIsNearestToTheFault)
{
    const Error far = at(QStringLiteral("prague"), Error{Error::Kind::Failed, {}, QStringLiteral("No."), {}});
    EXPECT_EQ(far.where, QStringLiteral("prague"));
    EXPECT_EQ(at(QStringLiteral("fleet"), far).where, QStringLiteral("prague"));
}

TEST(Error, isDescribedWithItsEvidenceOnLinesOfTheirOwn)
{
    const Error error{Error::Kind::Failed, QStringLiteral("prague, C8"), QStringLiteral("No."),
                      QStringLiteral("a\nb\n")};
    EXPECT_EQ(describe(error), QStringLiteral("prague, C8: No.\n    a\n    b"));
    EXPECT_EQ(describe(Error{Error::Kind::Failed, {}, QStringLiteral("No."), {}}), QStringLiteral("No."));
}

TEST(Error, kindsHaveWordsThatLeadBack)
{
    for (const Error::Kind kind :
         {Error::Kind::Refused, Error::Kind::Unreachable, Error::Kind::Untrusted, Error::Kind::NotFound,
          Error::Kind::Conflict, Error::Kind::Malformed, Error::Kind::Failed, Error::Kind::Stopped, Error::Kind::Bug}) {
        EXPECT_FALSE(kindWord(kind).isEmpty());
        EXPECT_EQ(kindFromWord(kindWord(kind)), kind);
    }
}

TEST(Error, ofAWordNobodyKnowsIsABug)
{
    EXPECT_EQ(kindFromWord(QStringLiteral("Refused")), Error::Kind::Bug);
    EXPECT_EQ(kindFromWord({}), Error::Kind::Bug);
}

} // namespace
