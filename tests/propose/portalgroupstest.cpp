// SPDX-License-Identifier: Apache-2.0
#include "tests/print.h"
#include "tests/propose/lab9.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

/// "name portal rail subnet": one line for each portal group.
QStringList told(const Site& site)
{
    QStringList lines;
    for (const PortalGroup& group : site.portalGroups) {
        QString subnet;
        for (const Rail& rail : site.rails)
            if (rail.name == group.rail)
                subnet = rail.subnet.text();
        lines += QStringList{group.name, group.portal.text(), group.rail, subnet}.join(u' ');
    }
    return lines;
}

const QString firstGroup = QStringLiteral("tpg_lab9_e1000g1 10.10.8.90:3260 rail-a 10.10.8.0/24");
const QString secondGroup = QStringLiteral("tpg_lab9_e1000g2 10.10.9.90:3260 rail-b 10.10.9.0/24");

TEST(ProposedPortalGroups, areOneForEachStorageInterfaceNamedAfterIt)
{
    const Site site = withProposedPortalGroups(addressesOnly(), lab9());
    EXPECT_EQ(told(site), (QStringList{firstGroup, secondGroup}));
    EXPECT_EQ(site.rails.size(), 2);
}

TEST(ProposedPortalGroups, areTheSameWhenAskedAgain)
{
    const Site once = withProposedPortalGroups(addressesOnly(), lab9());
    EXPECT_EQ(withProposedPortalGroups(once, lab9()), once);
}

TEST(ProposedPortalGroups, areThoseThatHaveThePortalAlready)
{
    ApplianceState found = lab9();
    found.portalGroups[QStringLiteral("rack_left")] = {parsed<Portal>("10.10.8.90:3261")};
    EXPECT_EQ(told(withProposedPortalGroups(addressesOnly(), found)),
              (QStringList{QStringLiteral("rack_left 10.10.8.90:3261 rail-a 10.10.8.0/24"), secondGroup}));
}

TEST(ProposedPortalGroups, leaveAnAddressAloneWhoseGroupHasOtherPortalsToo)
{
    ApplianceState found = lab9();
    found.portalGroups[QStringLiteral("both")] = {parsed<Portal>("10.10.8.90"), parsed<Portal>("10.10.9.90")};
    found.interfaces << plumbed("e1000g3", "10.10.7.90");
    EXPECT_EQ(told(withProposedPortalGroups(addressesOnly(), found)),
              QStringList{QStringLiteral("tpg_lab9_e1000g3 10.10.7.90:3260 rail-a 10.10.7.0/24")});
}

TEST(ProposedPortalGroups, takeAnotherNameWhereSomebodyHasIt)
{
    ApplianceState found = lab9();
    found.portalGroups[QStringLiteral("tpg_lab9_e1000g1")] = {parsed<Portal>("10.99.0.1")};
    EXPECT_EQ(withProposedPortalGroups(addressesOnly(), found).portalGroups.at(0).name,
              QStringLiteral("tpg_lab9_e1000g1_2"));
}

TEST(ProposedPortalGroups, areNamedAfterTheAddressWhereTheNicIsNotTold)
{
    ApplianceState found = lab9();
    found.interfaces = {plumbed("", "10.10.8.90"), plumbed("", "fd00::9", 64)};
    EXPECT_EQ(told(withProposedPortalGroups(addressesOnly(), found)),
              (QStringList{QStringLiteral("tpg_lab9_10.10.8.90 10.10.8.90:3260 rail-a 10.10.8.0/24"),
                           QStringLiteral("tpg_lab9_fd00::9 [fd00::9]:3260 rail-b fd00::/64")}));
}

TEST(ProposedPortalGroups, areOneForEachCardAndSubnet)
{
    ApplianceState found = lab9();
    found.interfaces << plumbed("e1000g1", "10.10.7.90") << plumbed("e1000g3", "10.10.8.91")
                     << plumbed("e1000g4", "10.10.0.1", 16) << plumbed("e1000g5", "10.40.0.1", 32);
    EXPECT_EQ(told(withProposedPortalGroups(addressesOnly(), found)), (QStringList{firstGroup, secondGroup}));
}

TEST(ProposedPortalGroups, leaveOtherPeoplesSetUpAlone)
{
    ApplianceState found = lab9();
    found.interfaces << plumbed("e1000g3", "10.20.0.90");
    addSetUp(found, QStringLiteral("tpg_lab9_e1000g3"), "10.20.0.90", foreignTarget, QStringLiteral("tg_backup"));
    map(found, "tank/backup", 0, QStringLiteral("All"), QStringLiteral("tg_backup"));
    EXPECT_EQ(told(withProposedPortalGroups(addressesOnly(), found)), (QStringList{firstGroup, secondGroup}));
}

/// Whether a finished set-up is the person's own cannot be seen; where nothing else is left, it is what was meant.
TEST(ProposedPortalGroups, comeBackToAFinishedSetUpOnTwoRails)
{
    ApplianceState found = lab9();
    found.interfaces << plumbed("e1000g3", "10.20.0.90");
    addSetUp(found, QStringLiteral("tpg_lab9_e1000g1"), "10.10.8.90", ownTarget, QStringLiteral("tg_hydra"));
    addSetUp(found, QStringLiteral("tpg_lab9_e1000g2"), "10.10.9.90", otherTarget, QStringLiteral("tg_hydra"));
    addSetUp(found, QStringLiteral("tpg_lab9_e1000g3"), "10.20.0.90", foreignTarget, QStringLiteral("tg_backup"));
    map(found, "tank/backup", 0, QStringLiteral("All"), QStringLiteral("tg_backup"));
    map(found, "tank/db", 10, QStringLiteral("hg_hydra"), QStringLiteral("tg_hydra"));
    EXPECT_EQ(told(withProposedPortalGroups(addressesOnly(), found)), (QStringList{firstGroup, secondGroup}));
}

TEST(ProposedPortalGroups, knowTheirOwnSetUpByItsClients)
{
    ApplianceState found = lab9();
    addSetUp(found, QStringLiteral("tpg_x"), "10.10.8.90", ownTarget, QStringLiteral("tg_x"));
    map(found, "tank/db", 10, QStringLiteral("hg_x"), QStringLiteral("tg_x"));
    Site site = addressesOnly();
    EXPECT_EQ(told(withProposedPortalGroups(site, found)),
              QStringList{QStringLiteral("tpg_lab9_e1000g2 10.10.9.90:3260 rail-a 10.10.9.0/24")});
    site.clients = {exampleClient()};
    found.hostGroups[QStringLiteral("hg_x")] = {site.clients.at(0).initiator};
    EXPECT_EQ(withProposedPortalGroups(site, found).portalGroups.size(), 2);
    EXPECT_EQ(withProposedPortalGroups(site, found).portalGroups.at(0).name, QStringLiteral("tpg_x"));
}

TEST(ProposedPortalGroups, stayOnTheRailsThatAPersonEntered)
{
    Site site = addressesOnly();
    site.rails = {{QStringLiteral("left"), parsed<Subnet>("10.10.9.0/24")}, {{}, parsed<Subnet>("10.77.0.0/16")}};
    const Site proposed = withProposedPortalGroups(site, lab9());
    EXPECT_EQ(told(proposed), QStringList{QStringLiteral("tpg_lab9_e1000g2 10.10.9.90:3260 left 10.10.9.0/24")});
    EXPECT_EQ(proposed.rails.size(), 2);
    EXPECT_FALSE(proposed.rails.at(1).name.isEmpty());
}

TEST(ProposedPortalGroups, nameRailsByTheFirstFreeLetter)
{
    Site site = addressesOnly();
    site.rails = {{QStringLiteral("rail-b"), parsed<Subnet>("10.77.0.0/16")}, {{}, parsed<Subnet>("10.78.0.0/16")}};
    site.portalGroups = {{{}, parsed<Portal>("10.10.8.90"), {}}};
    const Site proposed = withProposedPortalGroups(site, lab9());
    ASSERT_EQ(proposed.rails.size(), 3);
    EXPECT_EQ(proposed.rails.at(1).name, QStringLiteral("rail-a"));
    EXPECT_EQ(proposed.rails.at(2).name, QStringLiteral("rail-c"));
    EXPECT_EQ(proposed.portalGroups.at(0).rail, QStringLiteral("rail-c"));
}

TEST(ProposedPortalGroups, completeWhatAPersonBeganAndAddNothing)
{
    Site site = addressesOnly();
    site.portalGroups = {{{}, parsed<Portal>("10.10.9.90:3265"), {}}, {QStringLiteral("mine"), {}, {}}};
    EXPECT_EQ(told(withProposedPortalGroups(site, lab9())),
              (QStringList{QStringLiteral("tpg_lab9_e1000g2 10.10.9.90:3265 rail-a 10.10.9.0/24"),
                           QStringLiteral("mine   ")}));
}

TEST(ProposedPortalGroups, keepEveryWordOfAPerson)
{
    const Site site = exampleSite();
    EXPECT_EQ(withProposedPortalGroups(site, lab9()), site);
}

TEST(ProposedPortalGroups, areNoneWhereNoSubnetIsKnown)
{
    ApplianceState found = lab9();
    found.interfaces.clear();
    EXPECT_EQ(withProposedPortalGroups(addressesOnly(), found), addressesOnly());
}

} // namespace
