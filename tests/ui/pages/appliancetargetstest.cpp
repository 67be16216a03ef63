// SPDX-License-Identifier: Apache-2.0
#include "core/propose/propose.h"
#include "tests/ui/pages/pageprobe.h"
#include "ui/pages/appliance/groupspage.h"
#include "ui/pages/appliance/targetspage.h"

#include <QComboBox>

namespace twinrail {

namespace {

constexpr int column(TargetColumn wanted) { return static_cast<int>(wanted); }

void proposePortalGroups(SiteSession& session)
{
    session.setSite(withProposedPortalGroups(session.site(), session.facts().appliance.state));
}

} // namespace

TEST(TargetsPage, proposesOneForEachPortalGroup)
{
    LabSession lab(QStringLiteral("seed"));
    ASSERT_TRUE(lab.ask());
    proposePortalGroups(lab.session());
    Probe<TargetsPage> probe(lab.session());
    const QAbstractItemModelTester tester(probe.table("targetTable")->model());
    probe.page().enter();
    const Site site = lab.session().site();
    ASSERT_EQ(site.targets.size(), 2);
    EXPECT_EQ(site.targets[0].portalGroup, site.portalGroups[0].name);
    EXPECT_EQ(probe.cell("targetTable", 0, column(TargetColumn::State)), QStringLiteral("+ will be created"));
    EXPECT_FALSE(hasError(probe.page().problems()));
}

TEST(TargetsPage, adoptsWhatIsThere)
{
    LabSession lab(QStringLiteral("half-done"));
    ASSERT_TRUE(lab.ask());
    proposePortalGroups(lab.session());
    Probe<TargetsPage> probe(lab.session());
    probe.page().enter();
    const QMap<QString, TargetInfo>& found = lab.session().facts().appliance.state.targets;
    const QList<Target> targets = lab.session().site().targets;
    EXPECT_TRUE(std::any_of(targets.cbegin(), targets.cend(),
                            [&](const Target& target) { return found.contains(target.name.text()); }));
}

TEST(TargetsPage, keepsANameThatIsNoIqnAndSaysSo)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    Probe<TargetsPage> probe(lab.session());
    const IscsiName before = lab.session().site().targets[0].name;
    probe.typeInto("targetTable", 0, column(TargetColumn::Name), QStringLiteral("my target"));
    EXPECT_EQ(probe.cell("targetTable", 0, column(TargetColumn::Name)), QStringLiteral("my target"));
    EXPECT_TRUE(hasError(probe.page().problems()));
    probe.table("targetTable")->setCurrentIndex(probe.table("targetTable")->model()->index(0, 0));
    probe.press("newTargetNameButton");
    EXPECT_FALSE(hasError(probe.page().problems()));
    EXPECT_FALSE(lab.session().site().targets[0].name.isEmpty());
    EXPECT_NE(lab.session().site().targets[0].name, before);
}

TEST(GroupsPage, namesNewGroupsAfterTheSetUpAndListsTheirMembers)
{
    LabSession lab(QStringLiteral("seed"));
    ASSERT_TRUE(lab.ask());
    proposePortalGroups(lab.session());
    lab.session().setSite(withProposedTargets(lab.session().site(), lab.session().facts().appliance.state));
    Probe<GroupsPage> probe(lab.session());
    probe.page().enter();
    EXPECT_EQ(lab.session().site().targetGroup, QStringLiteral("tg_hydra"));
    EXPECT_EQ(lab.session().site().hostGroup, QStringLiteral("hg_hydra"));
    EXPECT_EQ(probe.table("targetGroupMembers")->model()->rowCount(), 2);
    EXPECT_EQ(probe.text("targetGroupState"), QStringLiteral("+ will be created"));
    EXPECT_FALSE(hasError(probe.page().problems()));
}

TEST(GroupsPage, takesANameThatIsTyped)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    Probe<GroupsPage> probe(lab.session());
    auto* box = probe.find<QComboBox>("hostGroup");
    box->lineEdit()->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), QStringLiteral("hg_other"));
    EXPECT_EQ(lab.session().site().hostGroup, QStringLiteral("hg_other"));
    EXPECT_EQ(box->currentText(), QStringLiteral("hg_other"));
    EXPECT_EQ(probe.text("hostGroupState"), QStringLiteral("+ will be created"));
}

} // namespace twinrail
