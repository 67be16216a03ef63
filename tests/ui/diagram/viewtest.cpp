// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/view.h"
#include "tests/print.h"
#include "tests/ui/diagram/sites.h"
#include "ui/diagram/scene.h"
#include "ui/theme/palettes.h"

#include <gtest/gtest.h>

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace twinrail;

namespace {

struct Window : QWidget {
    Window()
    {
        auto* column = new QVBoxLayout(this);
        before = new QWidget;
        before->setFocusPolicy(Qt::StrongFocus);
        view = new DiagramView;
        column->addWidget(before);
        column->addWidget(view, 1);
        resize(900, 500);
        view->showSnapshot(site, allActive(site));
        show();
        before->setFocus();
    }
    DiagramScene& scene() const { return *qobject_cast<DiagramScene*>(view->scene()); }
    bool drawnAgain() const { return QSignalSpy(&scene(), &DiagramScene::selectedChanged).wait(2000); }

    Site site = exampleSite();
    QWidget* before;
    DiagramView* view;
};

const QString firstNic = QStringLiteral("nic/prague/sw-iscsi-0");

} // namespace

TEST(DiagramView, isWalkedByKeyboard)
{
    Window window;
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Tab);
    ASSERT_EQ(window.focusWidget(), window.view);
    EXPECT_EQ(window.view->selected(), QStringLiteral("client/prague")) << "the keyboard begins somewhere";
    QTest::keyClick(window.view, Qt::Key_Right);
    EXPECT_EQ(window.view->selected(), firstNic);
    QTest::keyClick(window.view, Qt::Key_Down);
    EXPECT_EQ(window.view->selected(), QStringLiteral("nic/prague/sw-iscsi-1"));
    QTest::keyClick(window.view, Qt::Key_Right);
    EXPECT_TRUE(window.view->shown().line(window.view->selected()));
    QTest::keyClick(window.view, Qt::Key_Home);
    EXPECT_EQ(window.view->selected(), QStringLiteral("client/prague"));
    QTest::keyClick(window.view, Qt::Key_Tab);
    EXPECT_NE(window.focusWidget(), window.view) << "Tab leads out again";
}

TEST(DiagramView, keepsItemsPlacesAndSelectionOverUpdates)
{
    Window window;
    window.view->select(firstNic);
    const QGraphicsItem* item = window.scene().item(firstNic);
    const QRectF place = item->sceneBoundingRect();
    window.view->showSnapshot(window.site, oneRailDown(window.site));
    ASSERT_TRUE(window.drawnAgain());
    EXPECT_EQ(window.view->selected(), firstNic);
    EXPECT_EQ(window.scene().item(firstNic), item);
    EXPECT_EQ(item->sceneBoundingRect(), place);
}

TEST(DiagramView, dropsTheSelectionOfWhatIsGone)
{
    Window window;
    window.view->select(QStringLiteral("lun/13"));
    window.site.luns.removeLast();
    window.view->showSnapshot(window.site, allActive(window.site));
    ASSERT_TRUE(window.drawnAgain());
    EXPECT_EQ(window.view->selected(), QString());
    EXPECT_FALSE(window.scene().item(QStringLiteral("lun/13")));
}

TEST(DiagramView, drawsABurstOfNewsOnce)
{
    Window window;
    QSignalSpy drawn(&window.scene(), &DiagramScene::selectedChanged);
    for (int i = 0; i < 20; ++i)
        window.view->showSnapshot(window.site, i % 2 ? allActive(window.site) : oneRailDown(window.site));
    window.view->showSnapshot(window.site, oneRailDown(window.site));
    EXPECT_EQ(drawn.size(), 0);
    ASSERT_TRUE(drawn.wait(2000));
    EXPECT_EQ(drawn.size(), 1);
    EXPECT_EQ(window.view->shown().box(QStringLiteral("lun/10"))->tally.count(PathState::Missing), 1);
}

TEST(DiagramView, selectsWhatIsClicked)
{
    Window window;
    const QRectF nic = window.view->shown().box(firstNic)->rect;
    QTest::mouseClick(window.view->viewport(), Qt::LeftButton, {}, window.view->mapFromScene(nic.center()));
    EXPECT_EQ(window.view->selected(), firstNic);
    QTest::mouseClick(window.view->viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    EXPECT_EQ(window.view->selected(), QString());
}

TEST(DiagramView, saysOfEveryItemWhatItIsAndHowItIs)
{
    Window window;
    for (const DiagramBox& box : window.view->shown().boxes) {
        const QString tip = window.scene().item(box.key)->toolTip();
        EXPECT_TRUE(tip.contains(box.name) && tip.contains(pathStateWord(box.tally.worst()))) << tip.toStdString();
    }
    const QString target = window.site.targets.at(0).name.text();
    EXPECT_TRUE(window.scene().item(QStringLiteral("target/") + target)->toolTip().contains(target));
}

TEST(DiagramView, followsThePalette)
{
    Window window;
    window.setPalette(lightPalette());
    const QImage light = window.view->grab().toImage();
    window.setPalette(darkPalette());
    const QImage dark = window.view->grab().toImage();
    const QPoint ground(light.width() / 2, light.height() - 8);
    EXPECT_EQ(light.pixelColor(ground), lightPalette().color(QPalette::Base));
    EXPECT_EQ(dark.pixelColor(ground), darkPalette().color(QPalette::Base));
}

TEST(DiagramView, zoomsByKeyboardAndBack)
{
    Window window;
    window.view->setFocus();
    const QTransform whole = window.view->transform();
    QTest::keyClick(window.view, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(window.view->transform().m11(), whole.m11());
    QTest::keyClick(window.view, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(window.view, Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_LT(window.view->transform().m11(), whole.m11());
    QTest::keyClick(window.view, Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(window.view->transform(), whole);
}

TEST(DiagramView, zoomsWithControlAndTheWheel)
{
    Window window;
    const QTransform whole = window.view->transform();
    QWheelEvent wheel({50, 50}, window.view->mapToGlobal(QPointF(50, 50)), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(window.view->viewport(), &wheel);
    EXPECT_GT(window.view->transform().m11(), whole.m11());
}

TEST(DiagramView, isAsWideAsItsWindowAndNeedsNoSidewaysScrolling)
{
    for (const int width : {300, 420, 700, 900, 1400}) {
        Window window;
        window.resize(width, 400);
        QTest::qWait(1);
        EXPECT_EQ(window.view->horizontalScrollBar()->maximum(), 0) << width;
        EXPECT_GT(window.view->shown().size.width(), 0);
    }
}
