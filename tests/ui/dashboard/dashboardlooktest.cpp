// SPDX-License-Identifier: Apache-2.0

// What holds for every widget of the dashboard, whatever it shows.

#include "tests/print.h"
#include "tests/ui/dashboard/shownfleet.h"
#include "ui/dashboard/headline.h"
#include "ui/dashboard/matrixview.h"
#include "ui/theme/palettes.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTabWidget>

using namespace twinrail;

namespace {

QString spoken(QWidget* widget)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

/// What Tab leads to; a viewport leads on to its view.
QList<QWidget*> stops(const QWidget& window)
{
    QList<QWidget*> widgets;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
            (widget->focusPolicy() & Qt::TabFocus))
            widgets << widget;
    return widgets;
}

void expectNamed(const ShownFleet& shown)
{
    for (QWidget* widget : stops(shown.view))
        EXPECT_FALSE(spoken(widget).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
}

} // namespace

TEST(DashboardLook, namesEverythingThatTakesTheFocus)
{
    ShownFleet shown;
    EXPECT_GT(stops(shown.view).size(), 12);
    expectNamed(shown);
    shown.view.showPlace({QStringLiteral("node-01")});
    expectNamed(shown);
    shown.view.showPlace({QStringLiteral("node-01"), 1});
    expectNamed(shown);
}

TEST(DashboardLook, givesEachMnemonicOnce)
{
    ShownFleet shown(wideSite(3, 1, 6), {700, 900}); // with all the tabs
    QSet<QChar> used;
    for (QWidget* widget : shown.view.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const auto* label = qobject_cast<QLabel*>(widget);
        const QString text = button ? button->text() : label && label->buddy() ? label->text() : QString();
        const auto at = text.indexOf(u'&');
        if (at < 0 || at + 1 >= text.size())
            continue;
        const QChar letter = text.at(at + 1).toLower();
        EXPECT_FALSE(used.contains(letter)) << text.toStdString();
        used.insert(letter);
    }
    for (const auto* tabs : shown.view.findChildren<QTabWidget*>())
        for (int i = 0; i < tabs->count(); ++i) {
            const QChar letter = tabs->tabText(i).at(tabs->tabText(i).indexOf(u'&') + 1).toLower();
            EXPECT_FALSE(used.contains(letter)) << tabs->tabText(i).toStdString();
            used.insert(letter);
        }
    EXPECT_GE(used.size(), 12);
}

TEST(DashboardLook, fitsANarrowWindowWithALargeFont)
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(14);
    QApplication::setFont(large);
    {
        ShownFleet shown(wideSite(3, 1, 6), {700, 900});
        EXPECT_LE(shown.view.width(), 700);
        for (const QAbstractButton* button : shown.view.findChildren<QAbstractButton*>())
            if (button->isVisible() && !button->text().isEmpty()) {
                EXPECT_GE(button->width(), button->minimumSizeHint().width()) << button->text().toStdString();
                EXPECT_LE(button->mapTo(&shown.view, button->rect().bottomRight()).x(), 700)
                    << button->text().toStdString();
            }
        EXPECT_LE(shown.view.height(), 900);
        EXPECT_LE(shown.view.minimumSizeHint().height(), 700) << "for low screens";
        auto* tabs = shown.child<QTabWidget>("dashboardSide");
        EXPECT_EQ(tabs->count(), 3);
        tabs->setCurrentIndex(1);
        shown.view.showPlace({QStringLiteral("node-01")});
        EXPECT_EQ(tabs->currentIndex(), 0) << "what somebody goes to is seen";
        shown.view.showPlace({});
        EXPECT_GT(shown.view.findChild<MatrixView*>()->viewport()->height(), 60);
    }
    QApplication::setFont(before);
}

TEST(DashboardLook, changesItsShapeWithTheWindowAndKeepsWhatIsShown)
{
    ShownFleet shown;
    shown.view.showPlace({QStringLiteral("node-02")});
    auto* tabs = shown.child<QTabWidget>("dashboardSide");
    auto* luns = shown.child<QWidget>("lunTable");
    EXPECT_EQ(tabs->count(), 2);
    shown.view.resize(700, 900);
    EXPECT_EQ(tabs->count(), 3);
    EXPECT_TRUE(luns->isVisible());
    shown.view.resize(1300, 800);
    EXPECT_EQ(tabs->count(), 2);
    EXPECT_TRUE(luns->isVisible());
    EXPECT_EQ(shown.view.place(), Place{QStringLiteral("node-02")});
}

TEST(DashboardLook, putsTheButtonsBelowTheSentencesWhereThereIsNoRoomBeside)
{
    ShownFleet wide;
    ShownFleet narrow(wideSite(3, 1, 6), {560, 900});
    const auto below = [](const ShownFleet& shown) {
        const auto* age = shown.child<QLabel>("dataAge");
        const auto* button = shown.child<QPushButton>("checkNow");
        return button->mapTo(&shown.view, QPoint()).y() > age->mapTo(&shown.view, QPoint()).y();
    };
    EXPECT_FALSE(below(wide));
    EXPECT_TRUE(below(narrow));
}

TEST(DashboardLook, followsThePalette)
{
    ShownFleet shown;
    const auto sign = [&] { return shown.child<QLabel>("conditionSign")->pixmap().toImage(); };
    const QImage light = sign();
    shown.view.setPalette(darkPalette());
    EXPECT_NE(sign(), light);
}

// 256 × 256 with two paths each; the figures of product.md §5.3 are measured with optimisation in tests/bench.
TEST(DashboardLook, opensTheLargestFleetAndTakesNewsAboutAClientAtOnce)
{
    const Site site = wideSite(256, 1, 256);
    LiveSite live;
    live.showSite(site);
    QElapsedTimer timer;
    timer.start();
    DashboardView view(live);
    view.resize(1300, 800);
    view.show();
    EXPECT_FALSE(view.grab().isNull());
    EXPECT_LT(timer.elapsed(), 5000);
    const ClientLive client = clientLive(site, QStringLiteral("node-77"), always(PathState::Missing), noon());
    QSignalSpy changed(&live, &LiveSite::changed);
    live.take({client, {}});
    ASSERT_TRUE(changed.wait(3000));
    EXPECT_EQ(view.findChild<QLabel*>(QStringLiteral("conditionWord"))->text(), QStringLiteral("hydra: failed"));
}
