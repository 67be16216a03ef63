// SPDX-License-Identifier: Apache-2.0
#include "core/propose/propose.h"
#include "tests/ui/pages/pageprobe.h"
#include "ui/pages/appliance/targetspage.h"

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

TEST(TargetsPage, takesTheTypedTextAlongWhenARowBeforeItGoes)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    Probe<TargetsPage> probe(lab.session());
    const QList<Target> before = lab.session().site().targets;
    probe.typeInto("targetTable", 1, column(TargetColumn::Name), QStringLiteral("my target"));
    probe.table("targetTable")->selectRow(0);
    QTest::keyClick(probe.table("targetTable"), Qt::Key_Delete);
    EXPECT_EQ(lab.session().site().targets, before.mid(1));
    EXPECT_EQ(probe.cell("targetTable", 0, column(TargetColumn::Name)), QStringLiteral("my target"));
    QTest::keyClick(probe.table("targetTable"), Qt::Key_Delete);
    EXPECT_TRUE(lab.session().site().targets.isEmpty());
    EXPECT_FALSE(findingAt(probe.page().problems(), "page.not-a-value")) << "it went with its row";
}

TEST(TargetsPage, addsOneForThePortalGroupThatHasNone)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    Probe<TargetsPage> probe(lab.session());
    const QString lonely = lab.session().site().targets.at(0).portalGroup;
    probe.table("targetTable")->selectRow(0);
    probe.press("removeTargetButton");
    const auto warning = findingAt(probe.page().problems(), "page.portal-group-without-target");
    ASSERT_TRUE(warning) << "a rail without a target";
    EXPECT_TRUE(warning->text.contains(lonely));
    probe.press("addTargetButton");
    ASSERT_EQ(lab.session().site().targets.size(), 2);
    EXPECT_EQ(lab.session().site().targets.at(1).portalGroup, lonely);
    EXPECT_TRUE(lab.session().site().targets.at(1).name.text().startsWith(QStringLiteral("iqn.2010-08.org.illumos:")));
    EXPECT_EQ(probe.table("targetTable")->currentIndex().row(), 1);
    EXPECT_TRUE(probe.page().problems().isEmpty());
}

TEST(TargetsPage, saysWhenATargetIsBoundToAnotherPortalGroup)
{
    LabSession lab(QStringLiteral("half-done"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    Probe<TargetsPage> probe(lab.session());
    EXPECT_EQ(probe.cell("targetTable", 0, column(TargetColumn::State)), QStringLiteral("✓ there already"));
    Site crossed = lab.session().site();
    std::swap(crossed.targets[0].portalGroup, crossed.targets[1].portalGroup);
    lab.session().setSite(crossed);
    EXPECT_EQ(probe.cell("targetTable", 0, column(TargetColumn::State)), QStringLiteral("! bound to others"));
    const auto conflict = findingAt(probe.page().problems(), "page.target-standing");
    ASSERT_TRUE(conflict);
    EXPECT_TRUE(conflict->text.contains(crossed.targets[0].portalGroup));
    probe.page().showPlace(conflict->place);
    EXPECT_EQ(probe.table("targetTable")->currentIndex().row(), 0);
    EXPECT_EQ(probe.text("rowSentence"), conflict->text);
}

TEST(TargetsPage, keepsCursorAndSelectionWhenFactsCome)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    Probe<TargetsPage> probe(lab.session());
    EXPECT_TRUE(probe.find<QLabel>("targetHint")->isVisible());
    probe.table("targetTable")->selectRow(1);
    const QModelIndex current = probe.table("targetTable")->currentIndex();
    ASSERT_TRUE(lab.ask());
    EXPECT_FALSE(probe.find<QLabel>("targetHint")->isVisible());
    EXPECT_EQ(probe.table("targetTable")->currentIndex(), current);
    EXPECT_TRUE(probe.table("targetTable")->selectionModel()->isRowSelected(1));
}

} // namespace twinrail
