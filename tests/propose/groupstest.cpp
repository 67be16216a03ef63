// SPDX-License-Identifier: Apache-2.0
#include "tests/print.h"
#include "tests/propose/lab9.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

/// "target group, host group", proposed for the example site without any.
QString proposed(const ApplianceState& found, const QString& targetGroup = {}, const QString& hostGroup = {})
{
    Site site = exampleSite();
    site.targetGroup = targetGroup;
    site.hostGroup = hostGroup;
    site = withProposedGroups(site, found);
    return site.targetGroup + QStringLiteral(", ") + site.hostGroup;
}

ApplianceState withTargets()
{
    ApplianceState found = lab9();
    addSetUp(found, QStringLiteral("tpg_lab9_e1000g1"), "10.10.8.90", ownTarget, QStringLiteral("tg_left"));
    addSetUp(found, QStringLiteral("tpg_lab9_e1000g2"), "10.10.9.90", otherTarget, QStringLiteral("tg_left"));
    return found;
}

TEST(ProposedGroups, areNamedAfterTheSite) { EXPECT_EQ(proposed(lab9()), QStringLiteral("tg_hydra, hg_hydra")); }

TEST(ProposedGroups, haveNamesThatTheApplianceTakes)
{
    Site site = addressesOnly();
    site.name = QStringLiteral("Überseelager 7 / rack b");
    site = withProposedGroups(site, lab9());
    EXPECT_EQ(site.targetGroup, QStringLiteral("tg__berseelager_7___rack_b"));
    site = addressesOnly();
    site.name.clear();
    EXPECT_EQ(withProposedGroups(site, lab9()).hostGroup, QStringLiteral("hg_lab9"));
}

TEST(ProposedGroups, areTheOneWithTheTargetsAndTheOneMappedWithIt)
{
    ApplianceState found = withTargets();
    found.hostGroups[QStringLiteral("hg_databases")] = {};
    found.hostGroups[QStringLiteral("hg_aaa")] = {};
    map(found, "tank/a", 10, QStringLiteral("hg_databases"), QStringLiteral("tg_left"));
    map(found, "tank/b", 10, QStringLiteral("All"), QStringLiteral("tg_left"));
    EXPECT_EQ(proposed(found), QStringLiteral("tg_left, hg_databases"));
}

TEST(ProposedGroups, areEmptyOnesOfFittingNames)
{
    ApplianceState found = withTargets();
    found.hostGroups[QStringLiteral("hg_left")] = {};
    EXPECT_EQ(proposed(found), QStringLiteral("tg_left, hg_left"));
    found.hostGroups[QStringLiteral("hg_left")] = {parsed<IscsiName>("iqn.1994-05.com.redhat:5f3c09be11d2")};
    EXPECT_EQ(proposed(found), QStringLiteral("tg_left, hg_left_2"));
}

TEST(ProposedGroups, areTheOnesThatHoldTheClientsWhateverElseIsMapped)
{
    ApplianceState found = withTargets();
    found.hostGroups[QStringLiteral("hg_others")] = {};
    found.hostGroups[QStringLiteral("hg_prague")] = {exampleClient().initiator};
    map(found, "tank/a", 10, QStringLiteral("hg_others"), QStringLiteral("tg_left"));
    EXPECT_EQ(proposed(found), QStringLiteral("tg_left, hg_prague"));
}

TEST(ProposedGroups, leaveOtherPeoplesGroupsOfThatNameAlone)
{
    ApplianceState found = lab9();
    addSetUp(found, QStringLiteral("tpg_x"), "10.20.0.90", foreignTarget, QStringLiteral("tg_hydra"));
    map(found, "tank/x", 3, QStringLiteral("hg_hydra"), QStringLiteral("All"));
    found.foreignGroups = {QStringLiteral("tg_hydra_2")};
    EXPECT_EQ(proposed(found), QStringLiteral("tg_hydra_3, hg_hydra_3"));
}

TEST(ProposedGroups, followTheNameThatAPersonGaveTheOther)
{
    EXPECT_EQ(proposed(lab9(), QStringLiteral("tg_x")), QStringLiteral("tg_x, hg_x"));
    EXPECT_EQ(proposed(lab9(), {}, QStringLiteral("hg_y")), QStringLiteral("tg_y, hg_y"));
    EXPECT_EQ(proposed(lab9(), {}, QStringLiteral("databases")), QStringLiteral("tg_hydra, databases"));
}

TEST(ProposedGroups, keepEveryWordOfAPerson)
{
    EXPECT_EQ(withProposedGroups(exampleSite(), withTargets()), exampleSite());
}

} // namespace
