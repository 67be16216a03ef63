// SPDX-License-Identifier: Apache-2.0

// N1–N5 as pure functions: wanted × found → changes and conflicts.

#include "tests/plan/steps/scene.h"
#include "tests/print.h"

#include "core/appliance/predict.h"
#include "core/plan/steptable.h"

#include <gtest/gtest.h>

namespace twinrail {

using namespace testing;

namespace {

const ApplianceStep& step(const QString& id)
{
    for (const auto& one : applianceSteps())
        if (one->info().id == id)
            return *one;
    throw std::runtime_error("no such step");
}

/// One thing about the appliance that is not as planned, and what the step must say of it.
struct Fault {
    const char* name;
    const char* step;
    void (*change)(ApplianceState&);
    const char* blockedBy; ///< a word of the conflict; nullptr: no conflict
    int changes;           ///< how many deeds the step plans
};

std::ostream& operator<<(std::ostream& out, const Fault& fault) { return out << fault.name; }

const QString target1 = exampleSite().targets.at(0).name.text();
const QString zvol1 = exampleSite().luns.at(0).zvol;

const Fault faults[] = {
    {"groupMissing", "N1", [](ApplianceState& s) { s.portalGroups.remove(QStringLiteral("tpg_lab9_e1000g1")); },
     nullptr, 1},
    {"groupWithTwoPortals", "N1",
     [](ApplianceState& s) { s.portalGroups[QStringLiteral("tpg_lab9_e1000g1")] << parsed<Portal>("10.10.8.91"); },
     "10.10.8.91:3260", 0},
    {"portalInAnotherGroup", "N1",
     [](ApplianceState& s) {
         s.portalGroups[QStringLiteral("other")] = s.portalGroups.take(QStringLiteral("tpg_lab9_e1000g1"));
     },
     "other", 1},
    {"targetMissing", "N2", [](ApplianceState& s) { s.targets.remove(target1); }, nullptr, 1},
    {"targetInDefaultGroup", "N2", [](ApplianceState& s) { s.targets[target1].portalGroups.clear(); }, "every address",
     0},
    {"targetInOtherGroup", "N2",
     [](ApplianceState& s) { s.targets[target1].portalGroups = {QStringLiteral("tpg_lab9_e1000g2")}; },
     "tpg_lab9_e1000g2", 0},
    {"targetOffline", "N2", [](ApplianceState& s) { s.targets[target1].status = QStringLiteral("Offline"); }, "Offline",
     0},
    {"targetGroupMissing", "N3", [](ApplianceState& s) { s.targetGroups.remove(QStringLiteral("tg_hydra_databases")); },
     nullptr, 3},
    {"memberMissing", "N3",
     [](ApplianceState& s) { s.targetGroups[QStringLiteral("tg_hydra_databases")].removeFirst(); }, nullptr, 1},
    {"memberElsewhere", "N3",
     [](ApplianceState& s) {
         s.targetGroups[QStringLiteral("tg_other")] << s.targetGroups[QStringLiteral("tg_hydra_databases")].takeFirst();
     },
     "tg_other", 1},
    {"hostGroupMissing", "N4", [](ApplianceState& s) { s.hostGroups.clear(); }, nullptr, 2},
    {"initiatorElsewhere", "N4",
     [](ApplianceState& s) {
         s.hostGroups[QStringLiteral("hg_other")] = s.hostGroups.take(QStringLiteral("hg_hydra_databases"));
     },
     "hg_other", 2},
    {"zvolMissing", "N5",
     [](ApplianceState& s) {
         s.zvols.remove(zvol1);
         s.mappings.removeFirst();
     },
     nullptr, 3},
    {"zvolOfOtherSize", "N5", [](ApplianceState& s) { s.zvols[zvol1].sizeBytes = 5; }, "5 bytes", 0},
    {"poolMissing", "N5",
     [](ApplianceState& s) {
         s.pools.clear();
         s.zvols.remove(zvol1);
     },
     "pool tank", 2},
    {"unitMissing", "N5", [](ApplianceState& s) { s.zvols[zvol1].hasUnit = false; }, nullptr, 1},
    {"mappingMissing", "N5", [](ApplianceState& s) { s.mappings.removeFirst(); }, nullptr, 1},
    {"mappingToAll", "N5", [](ApplianceState& s) { s.mappings[0].targetGroup = QStringLiteral("All"); }, "All", 1},
    {"mappedAsOtherLun", "N5", [](ApplianceState& s) { s.mappings[0].lun = 77; }, "LUN 77", 1},
    {"lunTakenByOther", "N5", [](ApplianceState& s) { s.mappings[0].zvol = QStringLiteral("tank/stranger"); },
     "tank/stranger", 1},
};

class ApplianceFault : public ::testing::TestWithParam<Fault> {};

} // namespace

TEST(ApplianceSteps, planNothingWhereAllIsDone)
{
    for (const auto& one : applianceSteps())
        EXPECT_EQ(one->plan(exampleSite(), finishedAppliance()), Prepared{}) << one->info().id.toStdString();
}

TEST(ApplianceSteps, onAnEmptyApplianceEachDeedLeadsToTheFinishedState)
{
    ApplianceState state;
    state.pools = {QStringLiteral("tank")};
    int deeds = 0;
    for (const auto& one : applianceSteps())
        for (const Change& change : one->plan(exampleSite(), state).changes) {
            state = predicted(state, std::get<ApplianceChange>(change.action).deed);
            ++deeds;
        }

    EXPECT_EQ(deeds, 2 + 2 + 3 + 2 + 4 * 3);
    for (const auto& one : applianceSteps())
        EXPECT_EQ(one->plan(exampleSite(), state), Prepared{}) << one->info().id.toStdString();
}

TEST_P(ApplianceFault, isRepairedWhenItIsMissingAndShownWhenItIsDifferent)
{
    ApplianceState state = finishedAppliance();
    GetParam().change(state);

    const Prepared prepared = step(QLatin1String(GetParam().step)).plan(exampleSite(), state);

    EXPECT_EQ(prepared.changes.size(), GetParam().changes) << titles(prepared.changes).join(u'\n').toStdString();
    if (GetParam().blockedBy)
        EXPECT_TRUE(blocks(prepared.findings, QLatin1String(GetParam().blockedBy)));
    else
        EXPECT_FALSE(hasError(prepared.findings));
}

INSTANTIATE_TEST_SUITE_P(N, ApplianceFault, ::testing::ValuesIn(faults),
                         [](const ::testing::TestParamInfo<Fault>& one) { return std::string(one.param.name); });

} // namespace twinrail
