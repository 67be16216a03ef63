// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/itinerary.h"
#include "ui/wizard/steplist.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

PageStanding standing(const char* id, bool visited, bool blocked = false, bool shown = true)
{
    const QString name = QString::fromLatin1(id);
    return {name, name.toUpper(), {QStringLiteral("N1")}, shown, visited, blocked};
}

QStringList reachable(const QList<Waypoint>& way)
{
    QStringList ids;
    for (const Waypoint& page : way)
        if (page.reachable)
            ids << page.id;
    return ids;
}

} // namespace

TEST(Itinerary, opensTheWayBackAlwaysAndForwardOnlyAsFarAsOneHasBeen)
{
    const auto way = itinerary({standing("a", true), standing("b", true), standing("c", true), standing("d", false)},
                               QStringLiteral("b"));
    EXPECT_EQ(reachable(way), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
    EXPECT_EQ(way[0].state, Waypoint::State::Done);
    EXPECT_EQ(way[1].state, Waypoint::State::Current);
    EXPECT_EQ(way[3].state, Waypoint::State::ToDo);
}

TEST(Itinerary, closesTheWayForwardBehindAProblem)
{
    const auto way =
        itinerary({standing("a", true), standing("b", true, true), standing("c", true), standing("d", true)},
                  QStringLiteral("a"));
    EXPECT_EQ(reachable(way), QStringList{QStringLiteral("b")});
    EXPECT_EQ(way[1].state, Waypoint::State::Blocked);
}

TEST(Itinerary, leavesOutWhatIsNotShown)
{
    const auto way =
        itinerary({standing("a", true), standing("b", false, false, false), standing("c", true)}, QStringLiteral("a"));
    ASSERT_EQ(way.size(), 2);
    EXPECT_EQ(reachable(way), QStringList{QStringLiteral("c")});
}

TEST(StepList, jumpsByKeyboardOnlyToPagesThatCanBeReached)
{
    StepList list;
    list.setWay(itinerary({standing("a", true), standing("b", true), standing("c", false)}, QStringLiteral("b")));
    list.show();
    list.setFocus();
    QSignalSpy jumps(&list, &StepList::jump);
    QTest::keyClick(&list, Qt::Key_Down); // c is closed
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_TRUE(jumps.isEmpty());
    QTest::keyClick(&list, Qt::Key_Up);
    QTest::keyClick(&list, Qt::Key_Return);
    ASSERT_EQ(jumps.size(), 1);
    EXPECT_EQ(jumps[0][0].toString(), QStringLiteral("a"));
}

TEST(StepList, saysHowEachPageStands)
{
    StepListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setWay(itinerary({standing("a", true), standing("b", false)}, QStringLiteral("b")));
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("A, done"));
    EXPECT_EQ(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("B, you are here"));
    model.setWay(itinerary({standing("a", true)}, QStringLiteral("a")));
    EXPECT_EQ(model.rowCount(), 1);
}
