// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/scrollareaaccess.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QGraphicsView>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace twinrail;

namespace {

/// What a reader finds that goes on with the number of children it was told.
QList<QAccessibleInterface*> children(QAccessibleInterface* spoken, int count)
{
    QList<QAccessibleInterface*> found;
    for (int i = 0; i < count; ++i)
        found << spoken->child(i);
    return found;
}

} // namespace

TEST(ScrollAreaAccess, answersForAScrollBarThatHasGone)
{
    guardScrollAreas();
    QScrollArea area;
    auto* content = new QLabel(QStringLiteral("content"));
    content->resize(2000, 2000);
    area.setWidget(content);
    area.resize(200, 200);
    area.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&area));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&area);
    ASSERT_TRUE(spoken);
    const int count = spoken->childCount();
    ASSERT_GE(count, 3) << "the content and two scroll bars";

    content->resize(10, 10);
    EXPECT_FALSE(children(spoken, count).contains(nullptr)) << "the number stays";
    EXPECT_EQ(children(spoken, count + 1).last(), nullptr) << "and one more is nobody";
}

TEST(ScrollAreaAccess, leadsToTheContent)
{
    guardScrollAreas();
    QScrollArea area;
    auto* content = new QLabel(QStringLiteral("content"));
    area.setWidget(content);
    QAccessibleInterface* viewport = QAccessible::queryAccessibleInterface(&area)->child(0);
    ASSERT_TRUE(viewport && viewport->childCount() == 1);
    EXPECT_EQ(viewport->object(), area.viewport());
    EXPECT_EQ(viewport->child(0)->object(), content);
    EXPECT_EQ(viewport->parent()->object(), &area);
}

TEST(ScrollAreaAccess, guardsPicturesToo)
{
    guardScrollAreas();
    QGraphicsView view;
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&view);
    ASSERT_TRUE(spoken);
    EXPECT_GE(spoken->childCount(), 3) << "scroll bars count, shown or not";
    EXPECT_EQ(spoken->child(spoken->childCount()), nullptr);
}
