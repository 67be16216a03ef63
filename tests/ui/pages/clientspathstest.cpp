// SPDX-License-Identifier: Apache-2.0
#include "tests/examplesite.h"
#include "tests/ui/pages/pageprobe.h"
#include "ui/pages/clients/pathchoice.h"
#include "ui/pages/clients/pathspage.h"

#include <QRadioButton>

namespace twinrail {

namespace {

int pairsOf(Probe<PathsPage>& probe)
{
    const QAbstractItemModel* model = probe.table("pathMatrix")->model();
    int pairs = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            pairs += model->index(row, column).data(Qt::CheckStateRole).toInt() == Qt::Checked ? 1 : 0;
    return pairs;
}

void toggle(Probe<PathsPage>& probe, int row, int column)
{
    QTableView* table = probe.table("pathMatrix");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, column));
    QTest::keyClick(table, Qt::Key_Space);
}

} // namespace

TEST(PathsPage, showsWhatEachKindGives)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    Probe<PathsPage> probe(lab.session());
    EXPECT_TRUE(probe.find<QRadioButton>("railPinned")->isChecked());
    EXPECT_EQ(pairsOf(probe), 2);
    EXPECT_TRUE(probe.text("prediction").contains(QStringLiteral("16"))) << probe.text("prediction").toStdString();

    probe.press("fullMesh");
    EXPECT_EQ(lab.session().site().pathPlan.kind, PathPlanKind::FullMesh);
    EXPECT_EQ(pairsOf(probe), 4);
    EXPECT_TRUE(probe.text("prediction").contains(QStringLiteral("32")));
}

TEST(PathsPage, pairsAreChangedInACustomPlanOnly)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    Probe<PathsPage> probe(lab.session());
    const QAbstractItemModelTester tester(probe.table("pathMatrix")->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    toggle(probe, 0, 1);
    EXPECT_EQ(pairsOf(probe), 2);

    probe.press("customPaths");
    EXPECT_EQ(pairsOf(probe), 2) << "it starts from what was there";
    toggle(probe, 0, 1);
    EXPECT_EQ(pairsOf(probe), 3);
    EXPECT_EQ(probe.table("pathMatrix")->currentIndex().column(), 1) << "the cursor stays";
    EXPECT_EQ(predict(lab.session().site()).paths, 24) << "the pair holds for every client";
    toggle(probe, 0, 1);
    EXPECT_EQ(pairsOf(probe), 2);
}

TEST(PathsPage, saysWhenARailIsLeftOut)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    Probe<PathsPage> probe(lab.session());
    EXPECT_TRUE(probe.page().problems().isEmpty());
    probe.press("customPaths");
    toggle(probe, 1, 1);
    EXPECT_TRUE(findingAt(probe.page().problems(), "site.path.no-redundancy"));
    EXPECT_TRUE(findingAt(probe.page().problems(), "site.path.unused-portal"));
    EXPECT_FALSE(hasError(probe.page().problems()));
    toggle(probe, 0, 0);
    EXPECT_TRUE(hasError(probe.page().problems())) << "no path at all";
}

TEST(PathsPage, saysWhatCrossingPathsChange)
{
    LabSession lab(QStringLiteral("bare"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    Probe<PathsPage> probe(lab.session());
    EXPECT_TRUE(probe.text("pathChanges").isEmpty());
    probe.press("fullMesh");
    EXPECT_TRUE(probe.text("pathChanges").contains(QStringLiteral("eth1")));
}

TEST(PathChoice, aCustomPlanStartsFromTheKindBeforeIt)
{
    const Site mesh = withPlanKind(exampleSite(), PathPlanKind::FullMesh);
    const Site custom = withPlanKind(mesh, PathPlanKind::Custom);
    EXPECT_EQ(predict(custom), predict(mesh));
    EXPECT_EQ(withPlanKind(custom, PathPlanKind::Custom), custom) << "choosing it again changes nothing";
}

TEST(PathChoice, saysThatClientsDiffer)
{
    Site site = exampleSite();
    Client small = site.clients.first();
    small.name = QStringLiteral("plzen");
    small.interfaces.removeLast();
    site.clients << small;
    EXPECT_TRUE(predictionSentence(site).contains(QStringLiteral("together")))
        << predictionSentence(site).toStdString();
    site.luns.clear();
    EXPECT_TRUE(predictionSentence(site).contains(QStringLiteral("no LUN")));
    site.clients.clear();
    EXPECT_TRUE(predictionSentence(site).contains(QStringLiteral("no client")));
}

} // namespace twinrail
