// SPDX-License-Identifier: Apache-2.0
#include "core/propose/propose.h"
#include "tests/ui/pages/pageprobe.h"
#include "ui/pages/appliance/groupspage.h"

#include <QComboBox>

namespace twinrail {

namespace {

enum Columns { Name, Who, State };

/// As after the earlier pages: their proposals are in.
void proposeUpTo(SiteSession& session)
{
    const ApplianceState& found = session.facts().appliance.state;
    session.setSite(withProposedTargets(withProposedPortalGroups(session.site(), found), found));
}

} // namespace

TEST(GroupsPage, namesNewGroupsAfterTheSetUpAndListsTheirMembers)
{
    LabSession lab(QStringLiteral("seed"));
    ASSERT_TRUE(lab.ask());
    proposeUpTo(lab.session());
    Probe<GroupsPage> probe(lab.session());
    const QAbstractItemModelTester tester(probe.table("targetGroupMembers")->model());
    const QAbstractItemModelTester hostTester(probe.table("hostGroupMembers")->model());
    probe.page().enter();
    EXPECT_EQ(lab.session().site().targetGroup, QStringLiteral("tg_hydra"));
    EXPECT_EQ(lab.session().site().hostGroup, QStringLiteral("hg_hydra"));
    EXPECT_EQ(probe.table("targetGroupMembers")->model()->rowCount(), 2);
    EXPECT_EQ(probe.text("targetGroupState"), QStringLiteral("+ will be created"));
    EXPECT_FALSE(hasError(probe.page().problems()));
}

TEST(GroupsPage, saysWhichMembersAreThereAndWhichWillBeAdded)
{
    LabSession lab(QStringLiteral("half-done"));
    ASSERT_TRUE(lab.ask());
    proposeUpTo(lab.session());
    Probe<GroupsPage> probe(lab.session());
    probe.page().enter();
    EXPECT_EQ(probe.text("targetGroupState"), QStringLiteral("✓ there already"));
    EXPECT_EQ(probe.cell("targetGroupMembers", 0, State), QStringLiteral("✓ member already"));
    EXPECT_EQ(probe.cell("targetGroupMembers", 1, State), QStringLiteral("+ will be added"));
    EXPECT_EQ(probe.text("hostGroupState"), QStringLiteral("✓ there already")) << "empty, and named for it";
    ASSERT_EQ(probe.table("hostGroupMembers")->model()->rowCount(), 2);
    EXPECT_EQ(probe.cell("hostGroupMembers", 0, Name), QStringLiteral("initiator name not known yet"));
    EXPECT_FALSE(probe.cell("hostGroupMembers", 0, Who).isEmpty());
}

TEST(GroupsPage, takesANameThatIsTypedAndKeepsTheCursorInTheWord)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    Probe<GroupsPage> probe(lab.session());
    auto* box = probe.find<QComboBox>("hostGroup");
    box->lineEdit()->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), QStringLiteral("hg_her"));
    box->lineEdit()->setCursorPosition(3);
    QTest::keyClicks(box->lineEdit(), QStringLiteral("ot"));
    EXPECT_EQ(lab.session().site().hostGroup, QStringLiteral("hg_other"));
    EXPECT_EQ(box->currentText(), QStringLiteral("hg_other"));
    EXPECT_EQ(box->lineEdit()->cursorPosition(), 5);
    EXPECT_EQ(probe.text("hostGroupState"), QStringLiteral("+ will be created"));
}

TEST(GroupsPage, warnsOfAGroupThatOthersAreIn)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    Probe<GroupsPage> probe(lab.session());
    auto* box = probe.find<QComboBox>("hostGroup");
    const int archive = box->findText(QStringLiteral("hg_archive"));
    ASSERT_GE(archive, 0) << "the groups of the appliance can be chosen";
    box->setFocus();
    for (int step = 0; step < box->count() && box->currentText() != box->itemText(archive); ++step)
        QTest::keyClick(box, Qt::Key_Down);
    EXPECT_EQ(lab.session().site().hostGroup, QStringLiteral("hg_archive"));
    EXPECT_EQ(probe.text("hostGroupState"), QStringLiteral("✓ there already"));
    const int last = probe.table("hostGroupMembers")->model()->rowCount() - 1;
    EXPECT_EQ(probe.cell("hostGroupMembers", last, Who), QStringLiteral("not in this set-up"));
    const auto warning = findingAt(probe.page().problems(), "page.group-member");
    ASSERT_TRUE(warning);
    EXPECT_EQ(warning->place, QStringLiteral("/hostGroup"));
    probe.page().showPlace(warning->place);
    EXPECT_TRUE(box->hasFocus() || box->lineEdit()->hasFocus());
}

} // namespace twinrail
