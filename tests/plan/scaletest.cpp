// SPDX-License-Identifier: Apache-2.0

// The generated world is made as model state. Here Twinrail itself says whether that is a set-up site.

#include "core/lab/world/builders.h"
#include "tests/plan/labfleet.h"
#include "tests/print.h"

#include <gtest/gtest.h>

namespace twinrail {

using testing::differences;
using testing::LabFleet;

namespace {

std::string text(const QStringList& lines) { return lines.join(u'\n').toStdString(); }

lab::WorldSpec sized(int clients, int luns, int paths) { return {lab::scaleWorld, clients, luns, paths}; }

std::unique_ptr<lab::World> bare(const lab::WorldSpec& spec)
{
    auto world = std::make_unique<lab::World>();
    world->name = spec.name;
    lab::buildBareScale(*world, spec);
    return world;
}

} // namespace

TEST(ScaleWorld, isAsPlannedAndLeavesNothingToDo)
{
    LabFleet lab(lab::makeWorld(sized(2, 3, 4)));
    const Verdict verdict = lab.verdict();
    EXPECT_EQ(verdict.health, Health::AsPlanned);
    ASSERT_EQ(verdict.luns.size(), 2 * 3);
    for (const LunVerdict& lun : verdict.luns) {
        EXPECT_EQ(lun.planned, 4);
        EXPECT_EQ(lun.active, 4) << lun.reason.toStdString();
        EXPECT_EQ(lun.unexpected, 0);
    }
    const Plan plan = lab.plan();
    EXPECT_EQ(plan.changes(), 0) << planText(plan).toStdString();
}

TEST(ScaleWorld, isWhatApplyMakesOfTheBareOne)
{
    const lab::WorldSpec spec = sized(4, 3, 4); // of each release one that was set up and one that became like it
    LabFleet applied(bare(spec));
    EXPECT_GT(applied.plan().changes(), 0);
    const std::optional<Error> failure = applied.apply().firstError();
    ASSERT_FALSE(failure) << describe(*failure).toStdString();
    EXPECT_EQ(applied.verdict().health, Health::AsPlanned);
    EXPECT_EQ(text(differences(lab::makeWorld(spec).value()->toJson(), applied.world())), "");
}

} // namespace twinrail
