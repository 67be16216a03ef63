// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/predict.h"
#include "core/appliance/standing.h"
#include "tests/appliance/samples.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

/// The state after the deeds up to, and without, number `count` of everyObject().
ApplianceState before(qsizetype count)
{
    ApplianceState state;
    const QList<DeedObject> objects = everyObject();
    for (qsizetype i = 0; i < count; ++i)
        state = predicted(state, make(objects[i]));
    return state;
}

} // namespace

TEST(Predicted, everyDeedStandsDoneAfterIt)
{
    const QList<DeedObject> objects = everyObject();
    for (qsizetype i = 0; i < objects.size(); ++i) {
        const ApplianceState state = before(i);
        EXPECT_EQ(standing(state, make(objects[i])), Standing::Open) << make(objects[i]);
        EXPECT_EQ(standing(predicted(state, make(objects[i])), make(objects[i])), Standing::Done) << make(objects[i]);
    }
}

TEST(Predicted, undoLeadsBackExactly)
{
    const QList<DeedObject> objects = everyObject();
    for (qsizetype i = 0; i < objects.size(); ++i) {
        const ApplianceState state = before(i);
        EXPECT_EQ(predicted(predicted(state, make(objects[i])), drop(objects[i])), state) << make(objects[i]);
    }
}

TEST(Predicted, doingItTwiceChangesNothingMore)
{
    for (const DeedObject& object : everyObject()) {
        const ApplianceState once = predicted(before(9), make(object));
        EXPECT_EQ(predicted(once, make(object)), once) << make(object);
    }
}

TEST(Predicted, aNewUnitHasNoGuidYet)
{
    const ApplianceState state = predicted(before(7), make(unitDeed()));
    EXPECT_TRUE(state.zvols.value(unitDeed().zvol).hasUnit);
    EXPECT_FALSE(state.zvols.value(unitDeed().zvol).guid);
}

TEST(Predicted, aUnitTakesItsMappingsWithIt)
{
    ASSERT_EQ(before(9).mappings.size(), 1);
    EXPECT_TRUE(predicted(before(9), drop(unitDeed())).mappings.isEmpty());
}

TEST(Predicted, aMappingTakesTheSmallestFreeEntryOfItsUnit)
{
    ApplianceState state;
    state.mappings = {{qs("tank/hydra_db-a01"), 1, qs("hg_b"), qs("tg_b"), qs("0")},
                      {qs("tank/hydra_db-a01"), 2, qs("hg_c"), qs("tg_c"), qs("2")},
                      {qs("tank/other"), 3, qs("hg_c"), qs("tg_c"), qs("1")}};
    const ApplianceState after = predicted(state, make(mappingDeed()));
    ASSERT_EQ(after.mappings.size(), 4);
    EXPECT_EQ(after.mappings.at(1).lun, 11);
    EXPECT_EQ(after.mappings.at(1).entry, qs("1"));
}
