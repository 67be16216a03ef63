// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/matrixview.h"
#include "tests/print.h"
#include "tests/ui/dashboard/fleet.h"
#include "ui/dashboard/matrixmodel.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace twinrail;

namespace {

struct Shown {
    explicit Shown(int clients = 3, int luns = 4, QSize size = {700, 400}) : site(wideSite(clients, 1, luns))
    {
        live = unwatched(site);
        model.showSite(site, live);
        view.resize(size);
        view.show();
    }
    void news(const QString& client, const StateOf& stateOf)
    {
        for (ClientLive& one : live.clients)
            if (one.client == client)
                one = clientLive(site, client, stateOf, noon());
        model.showClients(live, {client});
    }

    Site site;
    SiteLive live;
    MatrixModel model;
    MatrixView view{model};
};

const Place second{QStringLiteral("node-02"), 1};

} // namespace

TEST(MatrixView, isWalkedAndOpenedByKeyboard)
{
    Shown shown;
    QSignalSpy opened(&shown.view, &MatrixView::opened);
    shown.view.setFocus();
    shown.view.select({QStringLiteral("node-01"), 0});
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    EXPECT_EQ(shown.view.selected(), second);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).value<Place>(), second);
}

TEST(MatrixView, isOpenedByMouse)
{
    Shown shown;
    QSignalSpy opened(&shown.view, &MatrixView::opened);
    const QPoint cell = shown.view.visualRect(shown.model.indexOf(second.client, second.lun)).center();
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, cell);
    EXPECT_EQ(shown.view.selected(), second);
    EXPECT_EQ(opened.count(), 0) << "one click only selects";
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, cell);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).value<Place>(), second);
    QHeaderView* heads = shown.view.verticalHeader();
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, {5, heads->sectionViewportPosition(2) + 5});
    ASSERT_EQ(opened.count(), 2);
    EXPECT_EQ(opened.at(1).at(0).value<Place>(), Place{QStringLiteral("node-03")});
}

TEST(MatrixView, keepsSelectionAndPlaceWhenNewsCome)
{
    Shown shown(60, 60);
    shown.view.select({QStringLiteral("node-30"), 40});
    const int down = shown.view.verticalScrollBar()->value();
    const int across = shown.view.horizontalScrollBar()->value();
    EXPECT_GT(down, 0);
    for (const char* client : {"node-01", "node-30", "node-60"})
        shown.news(QLatin1String(client), always(PathState::Failed));
    EXPECT_EQ(shown.view.selected(), (Place{QStringLiteral("node-30"), 40}));
    EXPECT_EQ(shown.view.currentIndex(), shown.model.indexOf(QStringLiteral("node-30"), 40));
    EXPECT_EQ(shown.view.verticalScrollBar()->value(), down);
    EXPECT_EQ(shown.view.horizontalScrollBar()->value(), across);
}

TEST(MatrixView, keepsTheSelectionWhenRowsComeInBetweenOrAreSorted)
{
    Shown shown;
    for (const Client& client : shown.site.clients)
        shown.news(client.name, always(PathState::Active));
    shown.news(second.client, always(PathState::Failed));
    shown.model.setArrangement({Arrangement::Order::Site, {}, true});
    shown.view.select(second);
    shown.news(QStringLiteral("node-01"), always(PathState::Missing));
    EXPECT_EQ(shown.view.currentIndex(), shown.model.index(1, 1));
    shown.model.setArrangement({Arrangement::Order::WorstFirst, {}, false});
    EXPECT_EQ(shown.view.currentIndex(), shown.model.indexOf(second.client, second.lun));
    EXPECT_TRUE(shown.view.selectionModel()->isSelected(shown.view.currentIndex()));
}

TEST(MatrixView, selectsAgainWhatComesBack)
{
    Shown shown;
    shown.view.select(second);
    shown.model.setArrangement({Arrangement::Order::Site, QStringLiteral("node-03"), false});
    EXPECT_FALSE(shown.view.currentIndex().isValid());
    shown.model.setArrangement({});
    EXPECT_EQ(shown.view.currentIndex(), shown.model.indexOf(second.client, second.lun));
}

TEST(MatrixView, hasLargeCellsWhileThereIsRoomAndSmallOnesElse)
{
    const Shown few(3, 4);
    const Shown more(3, 8);
    const Shown many(3, 60);
    EXPECT_GT(few.view.columnWidth(0), more.view.columnWidth(0));
    EXPECT_GT(more.view.columnWidth(0), many.view.columnWidth(0));
    EXPECT_EQ(few.view.horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(more.view.horizontalScrollBar()->maximum(), 0);
    EXPECT_GT(many.view.horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(many.view.rowHeight(0), many.view.columnWidth(0));
}

TEST(MatrixView, keepsTheSizeOfItsCellsWhateverTheNews)
{
    Shown shown(3, 8);
    const int width = shown.view.columnWidth(0);
    shown.news(second.client, always(PathState::Failed));
    shown.model.setArrangement({Arrangement::Order::Site, QStringLiteral("db-03"), false});
    EXPECT_EQ(shown.view.columnWidth(0), width);
}

TEST(MatrixView, speaksItsCellsAndHeads)
{
    Shown shown;
    shown.news(second.client, except(second.client, 1, PathState::Failed, 1));
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&shown.view);
    ASSERT_TRUE(table && table->tableInterface());
    EXPECT_EQ(table->tableInterface()->cellAt(1, 1)->text(QAccessible::Name),
              QStringLiteral("LUN 1 hydra_db-01 on node-02: 1 of 2 planned paths usable, last path"));
    EXPECT_EQ(table->tableInterface()->rowDescription(1), QStringLiteral("node-02"));
    EXPECT_EQ(table->text(QAccessible::Name), QStringLiteral("Clients and LUNs"));
}

TEST(MatrixView, paintsEachConditionInItsOwnWay)
{
    Shown shown(1, 1);
    QSet<QByteArray> pictures;
    const QString client = QStringLiteral("node-01");
    for (const PathState state : {PathState::Active, PathState::Failed, PathState::Missing, PathState::Flapping,
                                  PathState::Unknown, PathState::Planned}) {
        shown.news(client, always(state));
        const QImage picture = shown.view.viewport()->grab().toImage();
        pictures.insert(QByteArray(reinterpret_cast<const char*>(picture.constBits()), picture.sizeInBytes()));
    }
    EXPECT_EQ(pictures.size(), 5) << "without any path a LUN has failed, whether its paths are missing or broken";
}

// product.md §5.3: first paint within 1 s. Without optimisation, beside other tests.
TEST(MatrixView, opensTheLargestFleetAtOnce)
{
    const Site site = wideSite(256, 1, 256);
    SiteLive live;
    for (const Client& client : site.clients) {
        ClientLive one;
        one.client = client.name;
        for (const Lun& lun : site.luns)
            one.luns.append({lun.number, lun.alias, {8, 8, 0, 0, 0, 0, 0}, Condition::Ok});
        live.clients.append(one);
    }
    QElapsedTimer timer;
    timer.start();
    MatrixModel model;
    MatrixView view(model);
    model.showSite(site, live);
    view.resize(1200, 800);
    view.show();
    EXPECT_FALSE(view.grab().isNull());
    EXPECT_LT(timer.elapsed(), 3000);
    EXPECT_EQ(model.rowCount() * model.columnCount(), 65536);
}
