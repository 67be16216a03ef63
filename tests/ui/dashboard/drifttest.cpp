// SPDX-License-Identifier: Apache-2.0
#include "tests/print.h"
#include "tests/ui/dashboard/shownfleet.h"
#include "ui/dashboard/driftmodel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>

using namespace twinrail;

namespace {

SiteLive liveWith(const QList<Drift>& first, const QList<Drift>& second = {})
{
    SiteLive live;
    live.clients.resize(2);
    live.clients[0].drift = first;
    live.clients[1].drift = second;
    return live;
}

Drift drift(const char* what, const char* found = "120")
{
    return driftOf(QStringLiteral("node-01"), QLatin1String(what), QLatin1String(found));
}

QStringList whats(const DriftModel& model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row, DriftModel::What).data().toString();
    return result;
}

void takeDrift(ShownFleet& shown, const QList<Drift>& drift)
{
    ClientLive client = *shown.live.live().client(QStringLiteral("node-01"));
    client.drift = drift;
    client.driftChecked = noon();
    shown.live.take({client, {}});
    shown.settle();
}

} // namespace

TEST(DriftModel, keepsRowsWhateverComesAndGoes)
{
    DriftModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.showDrift(liveWith({drift("a"), drift("b"), drift("c")}));
    const QPersistentModelIndex kept = model.index(1, DriftModel::What);
    model.showDrift(liveWith({drift("b"), drift("d")}, {drift("e")}));
    EXPECT_EQ(whats(model).join(u' '), QStringLiteral("b d e"));
    ASSERT_TRUE(kept.isValid());
    EXPECT_EQ(kept.data().toString(), QStringLiteral("b"));
    model.showDrift(liveWith({drift("e"), drift("d"), drift("b")}));
    EXPECT_EQ(whats(model).join(u' '), QStringLiteral("e d b"));
    EXPECT_EQ(kept.row(), 2);
    model.showDrift({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(DriftModel, showsTheFirstOfSeveralLinesAndSpeaksAll)
{
    DriftModel model;
    model.showDrift(liveWith({drift("a", "one\ntwo")}));
    EXPECT_EQ(model.index(0, DriftModel::Found).data().toString(), QStringLiteral("one …"));
    EXPECT_EQ(model.index(0, DriftModel::Found).data(Qt::AccessibleTextRole).toString(), QStringLiteral("one\ntwo"));
}

TEST(DriftPane, countsInItsTitleAndSaysWhenNothingWasLookedAt)
{
    ShownFleet shown;
    auto* side = shown.child<QTabWidget>("dashboardSide");
    EXPECT_EQ(side->tabText(1), QStringLiteral("&Drift"));
    EXPECT_EQ(shown.text("driftSentence"), QStringLiteral("3 client(s) not yet checked for differences."));
    takeDrift(shown, {drift("a"), drift("b")});
    EXPECT_EQ(side->tabText(1), QStringLiteral("&Drift (2)"));
    EXPECT_TRUE(shown.text("driftSentence").contains(QLatin1String("2 difference(s)")));
}

TEST(DriftPane, writesOutTheSelectedDifferenceAndKeepsItWhenNewsCome)
{
    ShownFleet shown;
    takeDrift(shown, {drift("a"), drift("b")});
    shown.child<QTabWidget>("dashboardSide")->setCurrentIndex(1);
    auto* table = shown.child<QTableView>("driftTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    table->selectRow(1);
    auto* lines = shown.child<QPlainTextEdit>("driftLines");
    EXPECT_TRUE(lines->toPlainText().contains(QLatin1String("- 120"))) << lines->toPlainText().toStdString();
    EXPECT_TRUE(lines->toPlainText().contains(QLatin1String("+ 10")));
    EXPECT_EQ(shown.text("driftAdvice"), QStringLiteral("b\nApply the plan."));
    takeDrift(shown, {drift("b")});
    EXPECT_EQ(table->currentIndex().row(), 0);
    EXPECT_EQ(shown.text("driftAdvice"), QStringLiteral("b\nApply the plan."));
    takeDrift(shown, {});
    EXPECT_TRUE(lines->toPlainText().isEmpty());
}
