// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/pathtable.h"
#include "tests/print.h"
#include "tests/ui/diagram/sites.h"
#include "ui/diagram/pathmodel.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace twinrail;

namespace {

struct Shown {
    Shown()
    {
        table.resize(900, 500);
        table.showSnapshot(site, oneRailDown(site));
        table.show();
        view = table.findChild<QTableView*>(QStringLiteral("pathTableView"));
        filter = table.findChild<QLineEdit*>(QStringLiteral("pathFilter"));
    }
    QString cell(int row, int column) const { return view->model()->index(row, column).data().toString(); }

    Site site = exampleSite();
    PathTable table;
    QTableView* view;
    QLineEdit* filter;
};

} // namespace

TEST(PathTable, saysTheCountsInWords)
{
    const Shown shown;
    EXPECT_EQ(shown.table.findChild<QLabel*>(QStringLiteral("pathTableCounts"))->text(),
              QStringLiteral("4 of 8 paths active, 4 missing"));
}

TEST(PathTable, keepsTheOrderOfTheSiteUntilSomebodySorts)
{
    const Shown shown;
    EXPECT_EQ(shown.cell(0, PathModel::Lun), QStringLiteral("10"));
    EXPECT_EQ(shown.cell(7, PathModel::Portal), QStringLiteral("10.10.9.90:3260"));
    shown.view->sortByColumn(PathModel::State, Qt::AscendingOrder);
    EXPECT_TRUE(shown.cell(0, PathModel::State).contains(QLatin1String("missing"))) << "the worst first";
    EXPECT_TRUE(shown.cell(7, PathModel::State).contains(QLatin1String("active")));
}

TEST(PathTable, showsOnlyWhatIsTypedByKeyboard)
{
    const Shown shown;
    shown.filter->setFocus();
    QTest::keyClicks(shown.filter, QStringLiteral("MISSING"));
    EXPECT_EQ(shown.view->model()->rowCount(), 4);
    QTest::keyClick(shown.filter, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(shown.filter, QStringLiteral("hydra_db-a02"));
    EXPECT_EQ(shown.view->model()->rowCount(), 2);
}

TEST(PathTable, copiesRowsWithFullNames)
{
    const Shown shown;
    shown.view->selectRow(5);
    QTest::keySequence(shown.view, QKeySequence::Copy);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_EQ(copied.count(u'\n'), 0);
    EXPECT_TRUE(copied.contains(shown.site.targets.at(1).name.text())) << copied.toStdString();
    EXPECT_TRUE(copied.contains(QLatin1String("hydra_db-a01")));
    EXPECT_EQ(copied.count(u'\t'), PathModel::columns - 1);
}

TEST(PathTable, keepsTheSelectionWhenPathsChange)
{
    Shown shown;
    shown.view->selectRow(5);
    shown.table.showSnapshot(shown.site, allActive(shown.site));
    const QModelIndexList rows = shown.view->selectionModel()->selectedRows();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.at(0).row(), 5);
    EXPECT_TRUE(shown.cell(5, PathModel::State).contains(QLatin1String("active")));
}

TEST(PathTable, leavesColumnsAsSomebodySetThem)
{
    Shown shown;
    shown.view->setColumnWidth(PathModel::Target, 333);
    shown.table.showSnapshot(shown.site, allActive(shown.site));
    EXPECT_EQ(shown.view->columnWidth(PathModel::Target), 333);
}

TEST(PathTable, isLeftWithTab)
{
    const Shown shown;
    shown.view->setFocus();
    QTest::keyClick(shown.view, Qt::Key_Tab);
    EXPECT_NE(shown.table.focusWidget(), shown.view);
}
