// SPDX-License-Identifier: Apache-2.0
#include "tests/print.h"
#include "tests/ui/dashboard/shownfleet.h"
#include "ui/dashboard/matrixview.h"
#include "ui/diagram/diagrampanel.h"
#include "ui/diagram/pathtable.h"
#include "ui/diagram/view.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

using namespace twinrail;

namespace {

const QString one = QStringLiteral("node-01");
const QString two = QStringLiteral("node-02");

QTableView* pathsOf(const ShownFleet& shown, const char* table)
{
    return shown.child<PathTable>(table)->findChild<QTableView*>(QStringLiteral("pathTableView"));
}

} // namespace

TEST(DashboardView, saysConditionNumbersAndAge)
{
    ShownFleet shown;
    EXPECT_EQ(shown.text("conditionWord"), QStringLiteral("hydra: ok"));
    EXPECT_EQ(shown.text("pathNumbers"), QStringLiteral("36 of 36 planned paths are usable on 3 client(s)."));
    EXPECT_EQ(shown.text("dataAge"), QStringLiteral("Oldest answer: 0 s ago, from node-01."));
    shown.news(two, except(two, 1, PathState::Failed, 1));
    EXPECT_EQ(shown.text("conditionWord"), QStringLiteral("hydra: last path"));
    EXPECT_EQ(shown.text("pathNumbers"), QStringLiteral("35 of 36 planned paths are usable on 3 client(s)."));
}

TEST(DashboardView, letsTheAgeRunAndKeepsEverythingInItsPlace)
{
    ShownFleet shown;
    const QRect matrix = shown.view.findChild<MatrixView*>()->geometry();
    shown.now = noon().addSecs(3601);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown.text("dataAge").contains(QLatin1String("60 min")); }));
    EXPECT_EQ(shown.view.findChild<MatrixView*>()->geometry(), matrix);
}

TEST(DashboardView, showsOldDataAsUnknownAndNeverAsOk)
{
    ShownFleet shown;
    shown.news(two, always(PathState::Unknown));
    EXPECT_EQ(shown.text("conditionWord"), QStringLiteral("hydra: unknown"));
    EXPECT_TRUE(shown.text("pathNumbers").contains(QLatin1String("12 path(s) unknown")));
}

TEST(DashboardView, goesDownToThePathsAndBackByKeyboard)
{
    ShownFleet shown;
    shown.news(two, except(two, 3, PathState::Failed, 1));
    auto* matrix = shown.view.findChild<MatrixView*>();
    matrix->setFocus();
    matrix->select({one, 2});
    QTest::keyClick(matrix, Qt::Key_Down);
    QTest::keyClick(matrix, Qt::Key_Right);
    QTest::keyClick(matrix, Qt::Key_Return);
    EXPECT_EQ(shown.view.place(), Place{two});
    auto* luns = shown.child<QTableView>("lunTable");
    ASSERT_EQ(QApplication::focusWidget(), luns);
    QTest::keyClick(luns, Qt::Key_Return);
    EXPECT_EQ(shown.view.place(), (Place{two, 3})) << "the LUN that was meant";
    QTableView* paths = pathsOf(shown, "lunPaths");
    ASSERT_EQ(QApplication::focusWidget(), paths);
    EXPECT_EQ(paths->model()->rowCount(), 2);
    EXPECT_TRUE(paths->model()->index(0, 0).data().toString().contains(QLatin1String("failed")));
    EXPECT_EQ(shown.text("lunSentence"),
              QStringLiteral("LUN 3 hydra_db-03 on node-02: 1 of 2 planned paths usable, last path"));
    EXPECT_EQ(shown.text("pathReason"), QStringLiteral("sw-iscsi-0 (eth1) to 10.10.8.90:3260: ✕ failed. The interface "
                                                       "is not logged in."));

    QTest::keyClick(paths, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(shown.view.place(), Place{two});
    EXPECT_EQ(luns->currentIndex().row(), 3);
    QTest::keyClick(luns, Qt::Key_Return);
    QTest::keyClick(paths, Qt::Key_Backspace);
    EXPECT_EQ(shown.view.place(), Place{two});
    QTest::keyClick(luns, Qt::Key_Escape);
    EXPECT_EQ(shown.view.place(), Place{});
    EXPECT_EQ(QApplication::focusWidget(), matrix);
    EXPECT_EQ(matrix->selected(), (Place{two, 3}));
    QTest::keyClick(matrix, Qt::Key_Escape);
    EXPECT_EQ(shown.view.place(), Place{});
}

TEST(DashboardView, goesBackWithTheBreadcrumb)
{
    ShownFleet shown;
    shown.view.showPlace({one, 2});
    EXPECT_EQ(shown.child<QPushButton>("crumbClient")->text(), one);
    EXPECT_EQ(shown.child<QPushButton>("crumbLun")->text(), QStringLiteral("hydra_db-02"));
    QTest::mouseClick(shown.child<QPushButton>("crumbClient"), Qt::LeftButton);
    EXPECT_EQ(shown.view.place(), Place{one});
    QTest::mouseClick(shown.child<QPushButton>("crumbAll"), Qt::LeftButton);
    EXPECT_EQ(shown.view.place(), Place{});
    EXPECT_FALSE(shown.child<QPushButton>("upButton")->isEnabled());
    EXPECT_FALSE(shown.child<QPushButton>("crumbLun")->isVisible());
}

TEST(DashboardView, leavesBackspaceToWhoeverTypes)
{
    ShownFleet shown;
    shown.view.showPlace({one, 2});
    auto* text = shown.child<QLineEdit>("eventText");
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("ab"));
    QTest::keyClick(text, Qt::Key_Backspace);
    EXPECT_EQ(text->text(), QStringLiteral("a"));
    EXPECT_EQ(shown.view.place(), (Place{one, 2}));
}

TEST(DashboardView, keepsWhatIsSelectedOnAClientWhenNewsCome)
{
    ShownFleet shown;
    shown.view.showPlace({one});
    auto* luns = shown.child<QTableView>("lunTable");
    luns->selectRow(4);
    auto& picture = shown.child<DiagramPanel>("clientPicture")->view();
    picture.select(QStringLiteral("lun/4"));
    shown.news(one, except(one, 4, PathState::Missing));
    EXPECT_EQ(luns->currentIndex().row(), 4);
    EXPECT_TRUE(luns->model()->index(4, 0).data().toString().contains(QLatin1String("failed")));
    EXPECT_EQ(picture.selected(), QStringLiteral("lun/4"));
    picture.setFocus();
    QTest::keyClick(&picture, Qt::Key_Return);
    EXPECT_EQ(shown.view.place(), (Place{one, 4})) << "a LUN of the picture opens too";
}

TEST(DashboardView, showsOnlyTheClientInItsPictureAndTables)
{
    ShownFleet shown;
    shown.view.showPlace({two});
    EXPECT_EQ(pathsOf(shown, "clientPaths")->model()->rowCount(), 12);
    const DiagramLayout& layout = shown.child<DiagramPanel>("clientPicture")->view().shown();
    EXPECT_TRUE(layout.box(QStringLiteral("client/node-02")));
    EXPECT_FALSE(layout.box(QStringLiteral("client/node-01")));
}

TEST(DashboardView, makesThePictureOfAllOnlyWhenSomebodyLooks)
{
    ShownFleet shown;
    auto& picture = shown.child<DiagramPanel>("fleetPicture")->view();
    shown.news(two, always(PathState::Failed));
    EXPECT_TRUE(picture.shown().boxes.isEmpty());
    QTest::mouseClick(shown.child<QPushButton>("showPicture"), Qt::LeftButton);
    ASSERT_TRUE(picture.shown().box(QStringLiteral("client/node-02")));
    EXPECT_FALSE(shown.child<QLineEdit>("matrixFind")->isEnabled()) << "they are about the matrix";
    picture.select(QStringLiteral("client/node-02"));
    QTest::keyClick(&picture, Qt::Key_Return);
    EXPECT_EQ(shown.view.place(), Place{two});
    QTest::mouseClick(shown.child<QPushButton>("crumbAll"), Qt::LeftButton);
    shown.news(two, always(PathState::Active));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return picture.shown().box(QStringLiteral("client/node-02"))->tally.worst() == PathState::Active; }));
}

TEST(DashboardView, selectsTheLunOfASelectedEventAndOpensIt)
{
    ShownFleet shown;
    shown.news(two, except(two, 5, PathState::Failed), {lunEvent(two, 5, Condition::Ok, Condition::Failed)});
    auto* table = shown.child<QTableView>("eventTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    EXPECT_EQ(shown.view.findChild<MatrixView*>()->selected(), (Place{two, 5}));
    EXPECT_TRUE(shown.text("matrixDetails").contains(QLatin1String("failed")));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(shown.view.place(), Place{two});
    EXPECT_EQ(shown.child<QTableView>("lunTable")->currentIndex().row(), 5);
}

TEST(DashboardView, sortsAndFiltersTheMatrixByItsControls)
{
    ShownFleet shown;
    auto* matrix = shown.view.findChild<MatrixView*>();
    auto* again = shown.child<QPushButton>("sortAgain");
    shown.child<QComboBox>("matrixOrder")->setCurrentIndex(1);
    shown.news(QStringLiteral("node-03"), always(PathState::Failed));
    EXPECT_EQ(matrix->model()->headerData(0, Qt::Vertical).toString(), one) << "nothing moves by itself";
    ASSERT_TRUE(again->isEnabled());
    QTest::mouseClick(again, Qt::LeftButton);
    EXPECT_EQ(matrix->model()->headerData(0, Qt::Vertical).toString(), QStringLiteral("node-03"));
    EXPECT_FALSE(again->isEnabled());
    shown.child<QCheckBox>("onlyNotOk")->click();
    EXPECT_EQ(matrix->model()->rowCount(), 1);
    shown.child<QCheckBox>("onlyNotOk")->click();
    QTest::keyClicks(shown.child<QLineEdit>("matrixFind"), QStringLiteral("db-04"));
    EXPECT_EQ(matrix->model()->columnCount(), 1);
}

TEST(DashboardView, passesOnWhatItsButtonsAreFor)
{
    ShownFleet shown;
    QSignalSpy report(&shown.view, &DashboardView::reportWanted);
    QSignalSpy setUp(&shown.view, &DashboardView::setUpWanted);
    QTest::mouseClick(shown.child<QPushButton>("saveReport"), Qt::LeftButton);
    QTest::mouseClick(shown.child<QPushButton>("backToSetUp"), Qt::LeftButton);
    EXPECT_EQ(report.count(), 1);
    EXPECT_EQ(setUp.count(), 1);
    EXPECT_FALSE(shown.child<QPushButton>("checkNow")->isEnabled()) << "there is nobody to ask";
    int polls = 0;
    shown.live.watchWith(shown.site, [&](const FleetWatch::Listener&) {
        return LiveSite::Teller{std::make_shared<int>(0), [&polls] { ++polls; }};
    });
    shown.news(one, always(PathState::Active));
    QTest::mouseClick(shown.child<QPushButton>("checkNow"), Qt::LeftButton);
    EXPECT_EQ(polls, 1);
}

TEST(DashboardView, beginsAnewWithAnotherSite)
{
    ShownFleet shown;
    shown.view.showPlace({one, 2});
    shown.live.showSite(wideSite(2, 1, 2));
    EXPECT_EQ(shown.view.place(), Place{});
    EXPECT_EQ(shown.text("conditionWord"), QStringLiteral("hydra: not yet checked"));
    EXPECT_EQ(shown.view.findChild<MatrixView*>()->model()->rowCount(), 2);
}
