// SPDX-License-Identifier: Apache-2.0
#include "core/propose/propose.h"
#include "tests/ui/pages/pageprobe.h"
#include "ui/pages/appliance/lunspage.h"

#include <QMenu>

namespace twinrail {

namespace {

using LunProbe = Probe<LunsPage>;
constexpr int column(LunColumn wanted) { return static_cast<int>(wanted); }

const QString first = QStringLiteral("tank/hydra_apps-a01");

/// Somebody has mapped the first zvol for this set-up already, under a number of their own.
void mapByHand(LabSession& lab)
{
    const std::lock_guard guard(lab.world().lock);
    lab::Comstar& san = lab.world().san;
    const Site wanted = lab.session().site();
    san.createHostGroup(wanted.hostGroup);
    san.createTargetGroup(wanted.targetGroup);
    san.addView(first, 42, wanted.hostGroup, wanted.targetGroup, nullptr);
}

/// The world's ready site without its LUNs.
void forgetLuns(SiteSession& session)
{
    Site site = session.site();
    site.luns.clear();
    session.setSite(site);
}

int rows(LunProbe& probe) { return probe.table("lunTable")->model()->rowCount(); }

QStringList offered(LunProbe& probe)
{
    QStringList zvols;
    const QList<QAction*> actions = probe.find<QPushButton>("existingZvolButton")->menu()->actions();
    for (const QAction* action : actions)
        zvols << action->data().toString();
    return zvols;
}

} // namespace

TEST(Zvols, thatAreMappedForThisSetUpAreTakenOverWithTheirNumber)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    mapByHand(lab);
    forgetLuns(lab.session());
    ASSERT_TRUE(lab.ask());
    LunProbe probe(lab.session());
    probe.page().enter();
    ASSERT_EQ(rows(probe), 1) << "the other ones are for a person to choose";
    EXPECT_EQ(probe.cell("lunTable", 0, column(LunColumn::Zvol)), first);
    EXPECT_EQ(probe.cell("lunTable", 0, column(LunColumn::Number)), QStringLiteral("42"));
    EXPECT_EQ(probe.cell("lunTable", 0, column(LunColumn::State)), QStringLiteral("✓ mapped already"));
}

TEST(Zvols, thatSomebodyTookOutStayOutOnTheNextVisit)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    mapByHand(lab);
    forgetLuns(lab.session());
    ASSERT_TRUE(lab.ask());
    LunProbe probe(lab.session());
    probe.page().enter();
    probe.table("lunTable")->selectRow(0);
    QTest::keyClick(probe.table("lunTable"), Qt::Key_Delete);
    ASSERT_EQ(rows(probe), 0);
    probe.page().enter();
    EXPECT_EQ(rows(probe), 0);
    ASSERT_EQ(offered(probe).size(), 4) << "they are there to be taken in again";
    probe.find<QPushButton>("existingZvolButton")->menu()->actions().constFirst()->trigger();
    EXPECT_EQ(probe.cell("lunTable", 0, column(LunColumn::State)), QStringLiteral("✓ mapped already"));
    probe.page().enter();
    EXPECT_EQ(rows(probe), 1);
}

TEST(Zvols, thatAreMappedUnderAnotherNumberAreInConflict)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    mapByHand(lab);
    ASSERT_TRUE(lab.ask());
    LunProbe probe(lab.session());
    EXPECT_EQ(probe.cell("lunTable", 0, column(LunColumn::State)), QStringLiteral("! in conflict"));
    const auto conflict = findingAt(probe.page().problems(), "page.lun-standing");
    ASSERT_TRUE(conflict);
    EXPECT_EQ(conflict->place, QStringLiteral("/luns/0/zvol"));
    probe.table("lunTable")->selectRow(0);
    EXPECT_EQ(probe.text("rowSentence"), conflict->text);
    probe.typeInto("lunTable", 0, column(LunColumn::Number), QStringLiteral("42"));
    EXPECT_EQ(probe.cell("lunTable", 0, column(LunColumn::State)), QStringLiteral("✓ mapped already"));
    EXPECT_FALSE(findingAt(probe.page().problems(), "page.lun-standing"));
}

TEST(Zvols, thatNobodyUsesAreOfferedAndTaken)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    LunProbe probe(lab.session());
    EXPECT_FALSE(probe.find<QPushButton>("existingZvolButton")->isEnabled()) << "all of them are in the set-up";
    const Lun removed = lab.session().site().luns.at(0);
    probe.table("lunTable")->selectRow(0);
    probe.press("removeLunButton");
    EXPECT_EQ(offered(probe), QStringList(first)) << "and what is mapped for others is not among them";
    probe.find<QPushButton>("existingZvolButton")->menu()->actions().constFirst()->trigger();
    ASSERT_EQ(rows(probe), 4);
    const Lun taken = lab.session().site().luns.at(3);
    EXPECT_EQ(taken.zvol, removed.zvol);
    EXPECT_EQ(taken.sizeBytes, removed.sizeBytes);
    EXPECT_EQ(probe.table("lunTable")->currentIndex().row(), 3);
    EXPECT_FALSE(hasError(probe.page().problems()));
}

TEST(Zvols, thatAreNotThereYetBeginAtTheirButton)
{
    LabSession lab(QStringLiteral("bare"));
    ASSERT_TRUE(lab.ask());
    LunProbe probe(lab.session());
    probe.page().enter();
    ASSERT_EQ(rows(probe), 0);
    probe.page().showPlace(QStringLiteral("/luns"));
    EXPECT_TRUE(probe.find<QPushButton>("newZvolButton")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_EQ(rows(probe), 1);
    EXPECT_TRUE(probe.table("lunTable")->hasFocus());
    EXPECT_EQ(probe.cell("lunTable", 0, column(LunColumn::Size)), QStringLiteral("10 GiB"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    EXPECT_EQ(rows(probe), 0);
    EXPECT_TRUE(probe.find<QPushButton>("newZvolButton")->hasFocus()) << "the keyboard is not lost with the last row";
}

} // namespace twinrail
