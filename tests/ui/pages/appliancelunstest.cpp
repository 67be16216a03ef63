// SPDX-License-Identifier: Apache-2.0
#include "core/propose/propose.h"
#include "tests/ui/pages/pageprobe.h"
#include "ui/pages/appliance/lunspage.h"

namespace twinrail {

namespace {

using LunProbe = Probe<LunsPage>;
constexpr int column(LunColumn wanted) { return static_cast<int>(wanted); }

/// As after the earlier pages: their proposals are in.
void proposeUpTo(SiteSession& session)
{
    const ApplianceState& found = session.facts().appliance.state;
    session.setSite(
        withProposedGroups(withProposedTargets(withProposedPortalGroups(session.site(), found), found), found));
}

} // namespace

TEST(LunsPage, proposesTheZvolsThatNobodyUses)
{
    LabSession lab(QStringLiteral("seed"));
    ASSERT_TRUE(lab.ask());
    proposeUpTo(lab.session());
    LunProbe probe(lab.session());
    const QAbstractItemModelTester tester(probe.table("lunTable")->model());
    probe.page().enter();
    ASSERT_EQ(lab.session().site().luns.size(), 4);
    EXPECT_EQ(probe.cell("lunTable", 0, column(LunColumn::Zvol)), QStringLiteral("tank/hydra_apps-a01"));
    EXPECT_EQ(probe.cell("lunTable", 0, column(LunColumn::Size)), QStringLiteral("1 GiB"));
    EXPECT_EQ(probe.cell("lunTable", 3, column(LunColumn::Number)), QStringLiteral("13"));
    EXPECT_FALSE(hasError(probe.page().problems()));
}

TEST(LunsPage, offersAFirstZvolWhereThereIsNone)
{
    LabSession lab(QStringLiteral("bare"));
    ASSERT_TRUE(lab.ask());
    proposeUpTo(lab.session());
    LunProbe probe(lab.session());
    probe.page().enter();
    EXPECT_TRUE(probe.find<QLabel>("lunHint")->isVisible());
    EXPECT_TRUE(hasError(probe.page().problems())) << "a set-up without LUNs has no paths";
    probe.press("newZvolButton");
    ASSERT_EQ(lab.session().site().luns.size(), 1);
    EXPECT_FALSE(probe.find<QLabel>("lunHint")->isVisible());
    EXPECT_FALSE(hasError(probe.page().problems()));
}

TEST(LunsPage, marksANumberThatIsThereTwiceInItsCell)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    LunProbe probe(lab.session());
    probe.typeInto("lunTable", 1, column(LunColumn::Number), QStringLiteral("10"));
    EXPECT_EQ(lab.session().site().luns[1].number, 10);
    EXPECT_TRUE(findingAt(probe.page().problems(), "site.lun.duplicate-number"));
    const QModelIndex cell = probe.table("lunTable")->model()->index(1, column(LunColumn::Number));
    EXPECT_FALSE(cell.data(RecordModelBase::ProblemRole).toString().isEmpty());
}

TEST(LunsPage, takesAnAliasWhereItStands)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    LunProbe probe(lab.session());
    probe.typeInto("lunTable", 2, column(LunColumn::Alias), QStringLiteral("orders"));
    EXPECT_EQ(lab.session().site().luns[2].alias, QStringLiteral("orders"));
    EXPECT_EQ(probe.table("lunTable")->currentIndex().row(), 2) << "the cursor stays";
    probe.typeInto("lunTable", 3, column(LunColumn::Alias), QStringLiteral("orders"));
    EXPECT_TRUE(hasError(probe.page().problems())) << "two disks of one name";
}

TEST(LunsPage, proposesWhenALateAnswerComes)
{
    LabSession lab(QStringLiteral("seed"));
    LunProbe probe(lab.session());
    probe.page().enter();
    EXPECT_TRUE(lab.session().site().luns.isEmpty());
    EXPECT_TRUE(probe.find<QLabel>("lunHint")->isVisible());
    ASSERT_TRUE(lab.ask());
    EXPECT_EQ(lab.session().site().luns.size(), 4);
    EXPECT_FALSE(probe.find<QLabel>("lunHint")->isVisible());
}

TEST(LunsPage, keepsATextThatIsNoSizeAsItWasTyped)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    LunProbe probe(lab.session());
    probe.press("newZvolButton");
    probe.typeInto("lunTable", 4, column(LunColumn::Size), QStringLiteral("ten gigs"));
    probe.page().fill();
    EXPECT_EQ(probe.cell("lunTable", 4, column(LunColumn::Size)), QStringLiteral("ten gigs"));
    EXPECT_TRUE(hasError(probe.page().problems()));
    probe.typeInto("lunTable", 4, column(LunColumn::Size), QStringLiteral("20G"));
    EXPECT_EQ(lab.session().site().luns[4].sizeBytes, quint64(20) << 30);
    EXPECT_FALSE(hasError(probe.page().problems()));
}

TEST(LunsPage, takesTheTypedTextAlongWhenARowBeforeItGoes)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    LunProbe probe(lab.session());
    probe.typeInto("lunTable", 2, column(LunColumn::Number), QStringLiteral("twelve"));
    QTableView* table = probe.table("lunTable");
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    ASSERT_EQ(lab.session().site().luns.size(), 3);
    EXPECT_EQ(lab.session().site().luns[0].number, 11);
    EXPECT_EQ(probe.cell("lunTable", 1, column(LunColumn::Number)), QStringLiteral("twelve"));
}

} // namespace twinrail
