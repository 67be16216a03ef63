// SPDX-License-Identifier: Apache-2.0
#include "ui/models/planmodel.h"
#include "tests/print.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

Change toolChange(const QString& title, const QString& program)
{
    ToolChange action;
    action.apply << Mutation(Command{program, {QStringLiteral("--now")}, {}}, 5);
    return Change{QStringLiteral("C8"), title, action, {}, Change::OnFailure::Halt};
}

PlannedStep stepWith(const QString& id, const Changes& changes)
{
    PlannedStep step;
    step.info = {id, QStringLiteral("Login"), QStringLiteral("The sessions are the planned ones."), {}};
    step.prepared.changes = changes;
    return step;
}

Plan smallPlan()
{
    Plan plan;
    plan.appliance.machine = QStringLiteral("lab9");
    plan.appliance.steps << stepWith(QStringLiteral("N1"), {});
    MachinePlan prague;
    prague.machine = QStringLiteral("prague");
    prague.steps << stepWith(QStringLiteral("C8"), {toolChange(QStringLiteral("Log in"), QStringLiteral("iscsiadm")),
                                                    toolChange(QStringLiteral("Wait"), QStringLiteral("udevadm"))});
    PlannedStep late = stepWith(QStringLiteral("C9"), {});
    late.prepared.waitsFor = QStringLiteral("planned later");
    prague.steps << late;
    MachinePlan brno;
    brno.machine = QStringLiteral("brno");
    brno.error = Error{Error::Kind::Unreachable, QStringLiteral("brno"), QStringLiteral("Nobody answers."), {}};
    plan.clients << prague << brno;
    return plan;
}

QString text(const QModelIndex& index, int column = PlanModel::What)
{
    return index.siblingAtColumn(column).data().toString();
}

} // namespace

TEST(PlanModel, isATreeOfMachinesStepsChangesAndLines)
{
    PlanModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlan(smallPlan());
    ASSERT_EQ(model.rowCount(), 3);
    const QModelIndex prague = model.index(1, 0);
    EXPECT_EQ(text(prague), QStringLiteral("prague"));
    const QModelIndex login = model.index(0, 0, prague);
    EXPECT_EQ(text(login), QStringLiteral("C8 Login"));
    ASSERT_EQ(model.rowCount(login), 2);
    const QModelIndex change = model.index(1, 0, login);
    EXPECT_EQ(text(change), QStringLiteral("Wait"));
    ASSERT_EQ(model.rowCount(change), 1);
    EXPECT_EQ(text(model.index(0, 0, change)), QStringLiteral("udevadm --now"));
    EXPECT_EQ(model.parent(change), login);
    EXPECT_EQ(model.indexOf(QStringLiteral("prague/C8")), login);
}

TEST(PlanModel, saysOfEachStepHowItStands)
{
    PlanModel model;
    model.setPlan(smallPlan());
    const auto standing = [&](const char* place) {
        return text(model.indexOf(QString::fromLatin1(place)), PlanModel::Standing);
    };
    EXPECT_EQ(standing("lab9/N1"), QStringLiteral("nothing to do"));
    EXPECT_TRUE(standing("prague/C8").startsWith(QStringLiteral("2 change")));
    EXPECT_EQ(standing("prague/C9"), QStringLiteral("waits"));
    EXPECT_EQ(standing("brno"), QStringLiteral("left out"));
}

TEST(PlanModel, keepsItsPlaceWhenTheSamePlanComesAgain)
{
    PlanModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlan(smallPlan());
    const QPersistentModelIndex login = model.indexOf(QStringLiteral("prague/C8"));
    model.setPlan(smallPlan());
    EXPECT_TRUE(login.isValid());
    model.setPlan(std::nullopt);
    EXPECT_FALSE(login.isValid());
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(PlanTree, givesDetailsThatCanBePastedIntoATerminal)
{
    const std::vector<PlanNode> tree = planTree(smallPlan());
    const QStringList lines = tree[1].children[0].details.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        EXPECT_TRUE(line.startsWith(u'#') || line.contains(QStringLiteral("--now"))) << line.toStdString();
    EXPECT_TRUE(lines.contains(QStringLiteral("iscsiadm --now")));
    EXPECT_TRUE(tree[1].children[1].details.contains(QStringLiteral("# planned later")));
}

TEST(PlanTree, tellsWhoIsLeftOutAndWorstFindingsFirst)
{
    Plan plan = smallPlan();
    plan.clients[0].steps[0].prepared.findings
        << Finding{QStringLiteral("w"), Finding::Severity::Warning, {}, QStringLiteral("Careful."), {}}
        << Finding{QStringLiteral("p"), Finding::Severity::Pass, {}, QStringLiteral("Fine."), {}};
    const Findings findings = planFindings(plan);
    ASSERT_EQ(findings.size(), 2);
    EXPECT_EQ(findings[0].severity, Finding::Severity::Error);
    EXPECT_EQ(findings[0].place, QStringLiteral("brno"));
    EXPECT_EQ(findings[1].text, QStringLiteral("prague, C8: Careful."));
    EXPECT_EQ(findings[1].place, QStringLiteral("prague/C8"));
}

TEST(PlanTree, saysABlockedMachineOnce)
{
    Plan plan = smallPlan();
    plan.clients[1].steps << stepWith(QStringLiteral("C3"), {});
    plan.clients[1].steps[0].prepared.findings
        << Finding{QStringLiteral("e"), Finding::Severity::Error, {}, QStringLiteral("Taken."), {}};
    const Findings findings = planFindings(plan);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].place, QStringLiteral("brno/C3"));
}

TEST(PlanTree, givesTheCommandsOfAPageOnAllMachines)
{
    const QString lines = stepsText(smallPlan(), {QStringLiteral("C8")});
    EXPECT_TRUE(lines.startsWith(QStringLiteral("## prague")));
    EXPECT_TRUE(lines.contains(QStringLiteral("udevadm --now")));
    EXPECT_FALSE(lines.contains(QStringLiteral("C9")));
    EXPECT_TRUE(stepsText(smallPlan(), {QStringLiteral("C1")}).isEmpty());
}
