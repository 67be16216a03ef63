// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/columnwidths.h"

#include <gtest/gtest.h>

using namespace twinrail;

TEST(FairWidths, giveRoomThatIsLeftToOneColumn)
{
    EXPECT_EQ(fairWidths({{50, 30}, {100, 40}}, 200, 1), (QList<int>{50, 150}));
}

TEST(FairWidths, takeFromTheWidestFirst)
{
    EXPECT_EQ(fairWidths({{50, 30}, {100, 40}, {400, 40}}, 300, 0), (QList<int>{50, 100, 150}));
}

TEST(FairWidths, takeNoColumnBelowItsTitle)
{
    EXPECT_EQ(fairWidths({{50, 50}, {400, 80}}, 60, 0), (QList<int>{50, 80}));
}

TEST(FairWidths, needNoColumnAtAll) { EXPECT_TRUE(fairWidths({}, 100, 0).isEmpty()); }
