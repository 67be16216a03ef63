// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/busyline.h"
#include "ui/widgets/elidedlabel.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace twinrail;

namespace {

const QString iqn = QStringLiteral("iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58");

QString onClipboard() { return QGuiApplication::clipboard()->text(); }

} // namespace

TEST(ElidedLabel, givesWayButTellsAll)
{
    ElidedLabel label(iqn);
    EXPECT_LT(label.minimumSizeHint().width(), label.sizeHint().width() / 2);
    EXPECT_TRUE(label.toolTip().contains(iqn));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&label);
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->text(QAccessible::Name), iqn);
}

TEST(ElidedLabel, leavesOutTheMiddle)
{
    ElidedLabel whole(iqn);
    whole.resize(whole.sizeHint());
    ElidedLabel narrow(iqn);
    narrow.resize(whole.width() / 2, whole.height());
    const QImage first = whole.grab().toImage();
    const QImage second = narrow.grab().toImage();
    // The beginning is the same, to the pixel; the rest is not simply cut off.
    const QRect beginning(0, 0, narrow.width() / 3, whole.height());
    const QRect middle(narrow.width() / 2, 0, narrow.width() / 3, whole.height());
    EXPECT_EQ(first.copy(beginning), second.copy(beginning));
    EXPECT_NE(first.copy(middle), second.copy(middle));
}

TEST(ElidedLabel, copiesAllByKeyboard)
{
    ElidedLabel label(iqn);
    label.resize(80, 20);
    label.show();
    label.setFocus(Qt::TabFocusReason);
    QTest::keySequence(&label, QKeySequence::Copy);
    EXPECT_EQ(onClipboard(), iqn);
}

TEST(ElidedLabel, copiesFromItsMenu)
{
    ElidedLabel label(iqn);
    label.show();
    QGuiApplication::clipboard()->clear();
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, {5, 5}, label.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&label, &menuKey);
    auto* menu = label.findChild<QMenu*>(QStringLiteral("copyMenu"));
    ASSERT_TRUE(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_EQ(onClipboard(), iqn);
}

TEST(ElidedLabel, takesNoTextForHtml)
{
    ElidedLabel label(QStringLiteral("<b>bold</b>"));
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_FALSE(label.toolTip().contains(QLatin1String("<b>")));
}

TEST(BusyLine, keepsItsPlace)
{
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* busy = new BusyLine;
    auto* below = new QLabel(QStringLiteral("below"));
    column->addWidget(busy);
    column->addWidget(below);
    page.show();
    const QPoint before = below->pos();
    EXPECT_FALSE(busy->isVisible());
    busy->setBusy(QStringLiteral("Asking prague …"));
    QTest::qWait(1);
    EXPECT_TRUE(busy->isVisible());
    EXPECT_EQ(below->pos(), before);
    busy->setBusy({});
    QTest::qWait(1);
    EXPECT_FALSE(busy->isVisible());
    EXPECT_EQ(below->pos(), before);
}

TEST(BusyLine, canBeStoppedByKeyboard)
{
    BusyLine busy;
    busy.setBusy(QStringLiteral("Asking prague …"));
    QSignalSpy stops(&busy, &BusyLine::stopRequested);
    auto* stop = busy.findChild<QPushButton*>(QStringLiteral("stopAsking"));
    EXPECT_EQ(stop->accessibleDescription(), QStringLiteral("Asking prague …"));
    stop->setFocus();
    QTest::keyClick(stop, Qt::Key_Space);
    EXPECT_EQ(stops.size(), 1);
}
