// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/pageprobe.h"
#include "ui/pages/appliance/portalgroupspage.h"

namespace twinrail {

namespace {

using PortalProbe = Probe<PortalGroupsPage>;
enum Columns { Name, PortalText, RailName, State };

int rows(PortalProbe& probe, const char* table) { return probe.table(table)->model()->rowCount(); }

void choose(PortalProbe& probe, const QString& address)
{
    QTableView* table = probe.table("addressTable");
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (probe.cell("addressTable", row, 0).contains(address)) {
            table->setFocus();
            table->setCurrentIndex(table->model()->index(row, 0));
            return;
        }
    FAIL() << address.toStdString();
}

class PortalWorlds : public ::testing::TestWithParam<const char*> {};

} // namespace

TEST_P(PortalWorlds, getTwoRailsWithOnePortalGroupEach)
{
    LabSession lab{QString::fromLatin1(GetParam())};
    ASSERT_TRUE(lab.ask());
    PortalProbe probe(lab.session());
    probe.page().enter();
    const Site proposed = lab.session().site();
    EXPECT_EQ(proposed.rails.size(), 2);
    EXPECT_EQ(rows(probe, "portalGroupTable"), 2);
    EXPECT_EQ(rows(probe, "railTable"), 2);
    EXPECT_FALSE(hasError(probe.page().problems()));
    for (const PortalGroup& group : proposed.portalGroups) {
        const bool isThere = lab.session().facts().appliance.state.portalGroups.contains(group.name);
        const auto row = static_cast<int>(proposed.portalGroups.indexOf(group));
        EXPECT_EQ(probe.cell("portalGroupTable", row, State),
                  isThere ? QStringLiteral("✓ there already") : QStringLiteral("+ will be created"));
    }
    probe.page().enter();
    EXPECT_EQ(lab.session().site(), proposed) << "a second visit changes nothing";
}

INSTANTIATE_TEST_SUITE_P(All, PortalWorlds, ::testing::Values("seed", "bare", "half-done", "debian", "one-rail-down"));

TEST(PortalGroupsPage, proposesWhenALateAnswerComes)
{
    LabSession lab(QStringLiteral("seed"));
    PortalProbe probe(lab.session());
    probe.page().enter();
    EXPECT_TRUE(lab.session().site().portalGroups.isEmpty());
    EXPECT_TRUE(probe.find<QLabel>("addressesUnknown")->isVisible());
    ASSERT_TRUE(lab.ask());
    EXPECT_EQ(lab.session().site().portalGroups.size(), 2);
    EXPECT_FALSE(probe.find<QLabel>("addressesUnknown")->isVisible());
}

TEST(PortalGroupsPage, whatNamesAPortalGroupOrARailFollows)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    PortalProbe probe(lab.session());
    probe.typeInto("portalGroupTable", 0, Name, QStringLiteral("tpg_left"));
    EXPECT_EQ(lab.session().site().portalGroups.at(0).name, QStringLiteral("tpg_left"));
    EXPECT_EQ(lab.session().site().targets.at(0).portalGroup, QStringLiteral("tpg_left"));

    probe.typeInto("railTable", 0, 0, QStringLiteral("left"));
    const Site renamed = lab.session().site();
    EXPECT_EQ(renamed.rails.at(0).name, QStringLiteral("left"));
    EXPECT_EQ(renamed.portalGroups.at(0).rail, QStringLiteral("left"));
    for (const Client& client : renamed.clients)
        EXPECT_EQ(client.interfaces.at(0).rail, QStringLiteral("left"));
    EXPECT_FALSE(hasError(siteFindings(renamed)));
}

TEST(PortalGroupsPage, aNameThatIsTakenDoesNotMixUpTheRails)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    PortalProbe probe(lab.session());
    const Site before = lab.session().site();
    probe.typeInto("railTable", 0, 0, before.rails.at(1).name);
    EXPECT_TRUE(hasError(probe.page().problems()));
    probe.typeInto("railTable", 0, 0, before.rails.at(0).name);
    EXPECT_EQ(lab.session().site(), before);
}

TEST(PortalGroupsPage, aRemovedPortalGroupLeavesItsTargetsAndCanBeTakenAgain)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    PortalProbe probe(lab.session());
    const QAbstractItemModelTester tester(probe.table("portalGroupTable")->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Site before = lab.session().site();
    probe.table("portalGroupTable")->selectRow(1);
    probe.press("removePortalGroup");
    EXPECT_EQ(lab.session().site().portalGroups, before.portalGroups.mid(0, 1));
    EXPECT_EQ(lab.session().site().targets, before.targets) << "they are shown as problems, not thrown away";
    EXPECT_TRUE(hasError(siteFindings(lab.session().site())));

    choose(probe, before.portalGroups.at(1).portal.address().toString());
    probe.press("useAddress");
    EXPECT_EQ(lab.session().site(), before) << "name and rail follow from the address";
    EXPECT_FALSE(probe.find<QPushButton>("useAddress")->isEnabled()) << "it is in use now";
}

TEST(PortalGroupsPage, saysWhyTheManagementAddressIsNoPortal)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    Site site = lab.session().site();
    site.clients[0].host = QStringLiteral("10.20.0.60"); // an administrator's network shows by its clients
    lab.session().setSite(site);
    PortalProbe probe(lab.session());
    choose(probe, QStringLiteral("10.20.0.90"));
    EXPECT_FALSE(probe.find<QPushButton>("useAddress")->isEnabled());
    const int row = probe.table("addressTable")->currentIndex().row();
    EXPECT_TRUE(probe.cell("addressTable", row, 1).contains(QStringLiteral("administration")));
    QTest::keyClick(probe.table("addressTable"), Qt::Key_Return);
    EXPECT_EQ(lab.session().site().portalGroups, site.portalGroups);

    probe.typeInto("portalGroupTable", 0, PortalText, QStringLiteral("10.20.0.90"));
    EXPECT_TRUE(findingAt(probe.page().problems(), "portal-group.management"));
}

TEST(PortalGroupsPage, aPortalGoesToTheRailOfItsSubnet)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    PortalProbe probe(lab.session());
    probe.typeInto("portalGroupTable", 0, PortalText, QStringLiteral("10.10.9.91"));
    const PortalGroup moved = lab.session().site().portalGroups.at(0);
    EXPECT_EQ(moved.portal.text(), QStringLiteral("10.10.9.91:3260"));
    EXPECT_EQ(moved.rail, lab.session().site().rails.at(1).name);
    EXPECT_TRUE(findingAt(probe.page().problems(), "portal-group.foreign-address"));
}

TEST(PortalGroupsPage, saysWhatIsInTheWayOfAPortalGroup)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    PortalProbe probe(lab.session());
    EXPECT_EQ(probe.cell("portalGroupTable", 0, State), QStringLiteral("+ will be created"));
    probe.typeInto("portalGroupTable", 0, Name, QStringLiteral("tpg_lab9_e1000g3"));
    const auto conflict = findingAt(probe.page().problems(), "portal-group.conflict");
    ASSERT_TRUE(conflict) << "the appliance has a group of that name with another portal";
    EXPECT_EQ(conflict->place, QStringLiteral("/portalGroups/0/name"));
    EXPECT_EQ(probe.cell("portalGroupTable", 0, State), QStringLiteral("! ") + conflict->text);
}

TEST(PortalGroupsPage, keepsTextThatIsNoPortalThroughFillAndRemoval)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    PortalProbe probe(lab.session());
    probe.typeInto("portalGroupTable", 1, PortalText, QStringLiteral("10.10.9."));
    probe.typeInto("railTable", 1, 1, QStringLiteral("10.10.9.0/"));
    probe.page().fill();
    EXPECT_EQ(probe.cell("portalGroupTable", 1, PortalText), QStringLiteral("10.10.9."));
    EXPECT_EQ(probe.cell("railTable", 1, 1), QStringLiteral("10.10.9.0/"));
    EXPECT_TRUE(hasError(probe.page().problems()));
    probe.table("portalGroupTable")->selectRow(0);
    QTest::keyClick(probe.table("portalGroupTable"), Qt::Key_Delete);
    EXPECT_EQ(probe.cell("portalGroupTable", 0, PortalText), QStringLiteral("10.10.9.")) << "it goes with its row";
    probe.typeInto("portalGroupTable", 0, PortalText, QStringLiteral("10.10.9.90"));
    probe.typeInto("railTable", 1, 1, QStringLiteral("10.10.9.0/24"));
    EXPECT_TRUE(lab.session().rawBelow(QStringLiteral("/portalGroups")).isEmpty());
    EXPECT_TRUE(lab.session().rawBelow(QStringLiteral("/rails")).isEmpty());
}

TEST(PortalGroupsPage, addsWhatIsFreeAndGoesToTheNewRow)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Site);
    ASSERT_TRUE(lab.ask());
    PortalProbe probe(lab.session());
    probe.press("addRail");
    ASSERT_EQ(lab.session().site().rails.size(), 3);
    EXPECT_EQ(lab.session().site().rails.at(2).name, QStringLiteral("rail-c"));
    EXPECT_EQ(probe.table("railTable")->currentIndex().row(), 2);
    EXPECT_TRUE(probe.table("railTable")->hasFocus());
    probe.press("removeRail");
    EXPECT_EQ(lab.session().site().rails.size(), 2);

    probe.press("addPortalGroup");
    const PortalGroup free = lab.session().site().portalGroups.at(2);
    EXPECT_EQ(free.portal.text(), QStringLiteral("10.20.0.90:3260"));
    EXPECT_EQ(free.name, QStringLiteral("tpg_lab9_e1000g3"));
    EXPECT_EQ(free.rail, QStringLiteral("rail-c"));
    EXPECT_EQ(probe.cell("portalGroupTable", 2, State), QStringLiteral("✓ there already"));

    probe.press("addPortalGroup");
    EXPECT_EQ(probe.table("portalGroupTable")->currentIndex().row(), 3);
    const auto problem = findingAt(probe.page().problems(), "site.portal-group.no-portal");
    ASSERT_TRUE(problem) << "no address is free any more";
    probe.page().showPlace(problem->place);
    EXPECT_EQ(probe.table("portalGroupTable")->currentIndex().column(), PortalText);
}

} // namespace twinrail
