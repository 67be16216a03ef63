// SPDX-License-Identifier: Apache-2.0

// The laws of DESIGN.md §4, for every step in every lab world, over real HTTP and SSH.

#include "tests/plan/labfleet.h"
#include "tests/print.h"

#include "core/plan/steptable.h"
#include "core/survey/verdict.h"

#include <gtest/gtest.h>

namespace twinrail {

using testing::differences;
using testing::LabFleet;
using testing::withoutDaemonReadings;

namespace {

struct WorldCase {
    const char* name;
    Health health; ///< what an apply reaches
};

std::ostream& operator<<(std::ostream& out, const WorldCase& one) { return out << one.name; }

std::string text(const QStringList& lines) { return lines.join(u'\n').toStdString(); }

std::string text(const RunResult& result)
{
    QStringList lines;
    for (const MachineResult& machine : QList<MachineResult>{result.appliance} + result.clients) {
        if (machine.error)
            lines << describe(*machine.error);
        for (const Error& shortfall : machine.shortfalls)
            lines << describe(shortfall);
    }
    return text(lines);
}

class StepLaws : public ::testing::TestWithParam<WorldCase> {
protected:
    LabFleet m_lab{QString::fromLatin1(GetParam().name)};
};

} // namespace

TEST_P(StepLaws, planningChangesNothingAndSaysTheSameTwice)
{
    const QJsonObject before = m_lab.world();

    const QJsonObject once = planToJson(m_lab.plan());
    const QJsonObject twice = planToJson(m_lab.plan());

    EXPECT_EQ(text(differences(once, twice)), "");
    EXPECT_EQ(text(differences(before, m_lab.world())), "");
}

TEST_P(StepLaws, everyStepIsInThePlanOfEveryMachine)
{
    const Plan plan = m_lab.plan();

    EXPECT_EQ(plan.appliance.steps.size(), static_cast<qsizetype>(applianceSteps().size()));
    ASSERT_EQ(plan.clients.size(), 2);
    for (const MachinePlan& client : plan.clients) {
        EXPECT_FALSE(client.error) << describe(*client.error).toStdString();
        EXPECT_EQ(client.steps.size(), static_cast<qsizetype>(clientSteps().size()));
    }
}

TEST_P(StepLaws, afterApplyNothingIsLeftToDoAndThePathsAreAsTheWiresAllow)
{
    const RunResult result = m_lab.apply();
    ASSERT_FALSE(result.firstError()) << text(result);

    const Verdict verdict = m_lab.verdict();
    EXPECT_EQ(verdict.health, GetParam().health) << text(result);
    EXPECT_EQ(verdict.luns.size(), 8) << "four LUNs on each of two clients";
    if (GetParam().health == Health::AsPlanned) {
        EXPECT_EQ(text(result), "");
        EXPECT_EQ(m_lab.plan().changes(), 0) << planText(m_lab.plan()).toStdString();
    }
}

TEST_P(StepLaws, afterUndoTheWholeWorldIsAsBefore)
{
    const QJsonObject before = m_lab.world();
    ASSERT_FALSE(m_lab.apply().firstError());
    ASSERT_NE(before, m_lab.world());

    const RunResult undone = m_lab.undo();

    EXPECT_FALSE(undone.firstError()) << text(undone);
    const QStringList differing = differences(before, m_lab.world());
    const bool stale = std::string(GetParam().name) == "half-done";
    EXPECT_EQ(text(stale ? withoutDaemonReadings(differing) : differing), "");
}

INSTANTIATE_TEST_SUITE_P(Worlds, StepLaws,
                         ::testing::Values(WorldCase{"seed", Health::AsPlanned}, WorldCase{"bare", Health::AsPlanned},
                                           WorldCase{"half-done", Health::AsPlanned},
                                           WorldCase{"debian", Health::AsPlanned},
                                           WorldCase{"one-rail-down", Health::Degraded}),
                         [](const ::testing::TestParamInfo<WorldCase>& one) {
                             std::string name = one.param.name;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

} // namespace twinrail
