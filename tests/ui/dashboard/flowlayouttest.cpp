// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/flowlayout.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPushButton>

using namespace twinrail;

namespace {

struct Bar {
    Bar()
    {
        auto* flow = new FlowLayout(&widget);
        for (int i = 0; i < 4; ++i) {
            buttons << new QPushButton(QStringLiteral("A button that says much"));
            flow->addWidget(buttons.constLast());
        }
    }
    void showAt(int width)
    {
        widget.resize(width, widget.heightForWidth(width));
        widget.show();
    }
    QWidget widget;
    QList<QPushButton*> buttons;
};

} // namespace

TEST(FlowLayout, putsAllInOneLineWhereThereIsRoom)
{
    Bar bar;
    bar.showAt(bar.widget.sizeHint().width());
    EXPECT_EQ(bar.buttons.at(0)->y(), bar.buttons.at(3)->y());
    EXPECT_GT(bar.buttons.at(3)->x(), bar.buttons.at(0)->geometry().right());
}

TEST(FlowLayout, goesOnInTheNextLineAndClipsNothing)
{
    Bar bar;
    const int width = bar.buttons.at(0)->sizeHint().width() * 5 / 2;
    bar.showAt(width);
    EXPECT_EQ(bar.buttons.at(0)->y(), bar.buttons.at(1)->y());
    EXPECT_GT(bar.buttons.at(2)->y(), bar.buttons.at(1)->geometry().bottom());
    for (const QPushButton* button : bar.buttons) {
        EXPECT_GE(button->width(), button->sizeHint().width());
        EXPECT_TRUE(bar.widget.rect().contains(button->geometry()));
    }
}

TEST(FlowLayout, leavesOutWhatIsHiddenAndCanBeAsNarrowAsItsWidest)
{
    Bar bar;
    bar.buttons.at(1)->hide();
    bar.showAt(bar.buttons.at(0)->sizeHint().width() * 7 / 2);
    EXPECT_EQ(bar.buttons.at(0)->y(), bar.buttons.at(3)->y());
    EXPECT_EQ(bar.widget.minimumSizeHint().width(), bar.buttons.at(0)->minimumSizeHint().width());
}

TEST(FlowLayout, givesWhatIsLeftToWhoeverExpands)
{
    QWidget widget;
    auto* flow = new FlowLayout(&widget);
    QPushButton button(QStringLiteral("Go"));
    QLineEdit field;
    flow->addWidget(&button);
    flow->addWidget(&field);
    widget.resize(900, 60);
    widget.show();
    EXPECT_EQ(field.geometry().right(), widget.rect().right());
    flow->removeWidget(&button);
    flow->removeWidget(&field);
    button.setParent(nullptr);
    field.setParent(nullptr);
}
