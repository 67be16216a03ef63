// SPDX-License-Identifier: Apache-2.0
#include "tests/print.h"
#include "tests/ui/diagram/sites.h"
#include "ui/diagram/diagrampanel.h"
#include "ui/diagram/legend.h"
#include "ui/diagram/paint.h"
#include "ui/diagram/view.h"
#include "ui/theme/palettes.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QLabel>
#include <QPicture>
#include <QTest>

using namespace twinrail;

namespace {

struct Shown {
    Shown()
    {
        panel.resize(700, 500);
        panel.showSnapshot(site, oneRailDown(site));
        panel.show();
    }
    QString text(const char* name) const { return panel.findChild<QLabel*>(QLatin1String(name))->text(); }

    Site site = exampleSite();
    DiagramPanel panel;
};

} // namespace

TEST(DiagramPanel, saysTheCountsInWords)
{
    Shown shown;
    EXPECT_EQ(shown.text("pathCounts"), QStringLiteral("4 of 8 paths active, 4 missing"));
    shown.panel.showSnapshot({}, {});
    EXPECT_EQ(shown.text("pathCounts"), QStringLiteral("No path is planned yet."));
}

TEST(DiagramPanel, writesOutWhatIsSelected)
{
    Shown shown;
    shown.panel.view().setFocus();
    QTest::keyClick(&shown.panel.view(), Qt::Key_End);
    EXPECT_EQ(shown.panel.view().selected(), QStringLiteral("lun/13"));
    const QString text = shown.text("selectedPath");
    for (const char* part : {"LUN 13", "hydra_db-a03", "missing", "1 of 2 paths active", "not logged in"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << text.toStdString();
}

TEST(DiagramPanel, writesOutTheNewStateOfWhatStaysSelected)
{
    Shown shown;
    shown.panel.view().select(QStringLiteral("lun/13"));
    shown.panel.showSnapshot(shown.site, allActive(shown.site));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return shown.text("selectedPath").contains(QLatin1String("2 of 2 paths active")); }));
}

TEST(DiagramPanel, keepsThePictureStillWhateverIsSelectedAndFails)
{
    Shown shown;
    shown.panel.resize(420, 600);
    shown.panel.showSnapshot(shown.site, allActive(shown.site));
    QTest::qWait(150);
    const QRect picture = shown.panel.view().geometry();
    const QPoint lun =
        shown.panel.view().mapFromScene(shown.panel.view().shown().box(QStringLiteral("lun/10"))->rect.center());
    shown.panel.view().select(shown.panel.view().shown().lines.constLast().key);
    shown.panel.showSnapshot(shown.site, oneRailDown(shown.site));
    QTest::qWait(150);
    EXPECT_EQ(shown.panel.view().geometry(), picture);
    EXPECT_EQ(shown.panel.view().mapFromScene(shown.panel.view().shown().box(QStringLiteral("lun/10"))->rect.center()),
              lun);
}

TEST(DiagramPanel, speaksThroughAccessibility)
{
    Shown shown;
    shown.panel.view().select(QStringLiteral("lun/13"));
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&shown.panel.view());
    ASSERT_TRUE(view);
    EXPECT_FALSE(view->text(QAccessible::Name).isEmpty());
    EXPECT_TRUE(view->text(QAccessible::Description).contains(QLatin1String("LUN 13")));
    EXPECT_TRUE(view->text(QAccessible::Description).contains(QLatin1String("4 of 8 paths active")));
    EXPECT_EQ(shown.panel.accessibleName(), QStringLiteral("Path diagram"));
}

TEST(DiagramPanel, hasALegendOfTheStatesThatOccur)
{
    const Shown shown;
    const auto* legend = shown.panel.findChild<Legend*>();
    EXPECT_EQ(legend->accessibleDescription(), QStringLiteral("! missing (4), ● active (4)"));
    EXPECT_GT(legend->heightForWidth(120), legend->heightForWidth(900)) << "it wraps";
}

TEST(PaintDiagram, isAVectorPictureForTheReport)
{
    const Site site = exampleSite();
    QPicture picture;
    QPainter painter(&picture);
    paintDiagram(painter, layoutOf(site, oneRailDown(site), {}), lightPalette());
    painter.end();
    EXPECT_GT(picture.size(), 1000U);
    EXPECT_FALSE(picture.boundingRect().isEmpty());
}
