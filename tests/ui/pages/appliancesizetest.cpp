// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/sizetext.h"

#include <gtest/gtest.h>

namespace twinrail {

namespace {

constexpr quint64 kibi = 1024;
constexpr quint64 mebi = 1024 * kibi;
constexpr quint64 gibi = 1024 * mebi;
constexpr quint64 tebi = 1024 * gibi;

struct Written {
    const char* text;
    quint64 bytes;
};

class WrittenSize : public ::testing::TestWithParam<Written> {};
class NoSize : public ::testing::TestWithParam<const char*> {};
class ShownSize : public ::testing::TestWithParam<Written> {};

} // namespace

TEST_P(WrittenSize, isRead)
{
    const Result<quint64> read = readSize(QString::fromUtf8(GetParam().text));
    ASSERT_TRUE(read) << GetParam().text;
    EXPECT_EQ(*read, GetParam().bytes) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(AsPeopleWriteIt, WrittenSize,
                         ::testing::Values(Written{"10 GiB", 10 * gibi}, Written{"10G", 10 * gibi},
                                           Written{" 10 gb ", 10 * gibi}, Written{"512", 512},
                                           Written{"1000 bytes", 1000}, Written{"8K", 8 * kibi},
                                           Written{"1.5 TiB", 1536 * gibi}, Written{"1,5 TiB", 1536 * gibi},
                                           Written{"0.5 KiB", 512}, Written{"2 TiB", 2 * tebi}, Written{"", 0}));

TEST_P(NoSize, isRefusedWithASentence)
{
    const Result<quint64> read = readSize(QString::fromUtf8(GetParam()));
    ASSERT_FALSE(read) << GetParam();
    EXPECT_TRUE(read.error().text.contains(QString::fromUtf8(GetParam())));
}

INSTANTIATE_TEST_SUITE_P(All, NoSize,
                         ::testing::Values("ten gigs", "-1 GiB", "1.5", "10 XiB", "1.2.3 GiB", "999999999999999P"));

TEST_P(ShownSize, isExactAndReadBack)
{
    const QString shown = sizeText(GetParam().bytes);
    EXPECT_EQ(shown, QString::fromUtf8(GetParam().text));
    EXPECT_EQ(readSize(shown).value(), GetParam().bytes);
}

INSTANTIATE_TEST_SUITE_P(All, ShownSize,
                         ::testing::Values(Written{"1 GiB", gibi}, Written{"1536 MiB", 1536 * mebi},
                                           Written{"1000 bytes", 1000}, Written{"1024 PiB", 1024 * 1024 * tebi},
                                           Written{"", 0}));

} // namespace twinrail
