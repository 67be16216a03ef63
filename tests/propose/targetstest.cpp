// SPDX-License-Identifier: Apache-2.0
#include "tests/print.h"
#include "tests/propose/lab9.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace twinrail;

namespace {

const QString first = QStringLiteral("tpg_lab9_e1000g1");
const QString second = QStringLiteral("tpg_lab9_e1000g2");

Site withPortalGroups() { return withProposedPortalGroups(addressesOnly(), lab9()); }

QStringList names(const Site& site)
{
    QStringList list;
    for (const Target& target : site.targets)
        list += target.name.text();
    return list;
}

TEST(ProposedTargets, areOneForEachPortalGroupInTheAppliancesOwnForm)
{
    const Site site = withProposedTargets(withPortalGroups(), lab9());
    ASSERT_EQ(site.targets.size(), 2);
    EXPECT_EQ(site.targets.at(0).portalGroup, first);
    EXPECT_EQ(site.targets.at(1).portalGroup, second);
    EXPECT_NE(site.targets.at(0).name, site.targets.at(1).name);
    for (const QString& name : names(site))
        EXPECT_THAT(name.toStdString(), testing::MatchesRegex("iqn\\.2010-08\\.org\\.illumos:02:[0-9a-f-]{36}"));
}

TEST(ProposedTargets, haveNamesThatFollowFromSiteApplianceAndPortalGroup)
{
    const Site site = withProposedTargets(withPortalGroups(), lab9());
    EXPECT_EQ(withProposedTargets(withPortalGroups(), lab9()), site);
    Site other = withPortalGroups();
    other.name = QStringLiteral("kraken");
    EXPECT_NE(names(withProposedTargets(other, lab9())), names(site));
    other = withPortalGroups();
    other.appliance.name = QStringLiteral("lab10");
    EXPECT_NE(names(withProposedTargets(other, lab9())), names(site));
}

TEST(ProposedTargets, takeAnotherNameWhereTheApplianceHasItElsewhere)
{
    const Site site = withProposedTargets(withPortalGroups(), lab9());
    ApplianceState found = lab9();
    const IscsiName name = site.targets.at(0).name;
    found.targets[name.text()] = {name, {}, QStringLiteral("Online"), {}, 0};
    const Site again = withProposedTargets(withPortalGroups(), found);
    EXPECT_NE(again.targets.at(0).name, name);
    EXPECT_EQ(again.targets.at(1), site.targets.at(1));
}

TEST(ProposedTargets, areThoseThatAreBoundToThePortalGroupAlone)
{
    ApplianceState found = lab9();
    addSetUp(found, first, "10.10.8.90", ownTarget, QStringLiteral("tg_hydra"));
    addSetUp(found, second, "10.10.9.90", otherTarget, {});
    EXPECT_EQ(names(withProposedTargets(withPortalGroups(), found)),
              (QStringList{QLatin1String(ownTarget), QLatin1String(otherTarget)}));
}

TEST(ProposedTargets, leaveOneAloneThatIsBoundElsewhereTooOrIsOffline)
{
    ApplianceState found = lab9();
    addSetUp(found, first, "10.10.8.90", ownTarget, {});
    addSetUp(found, second, "10.10.9.90", otherTarget, {});
    found.targets[QLatin1String(ownTarget)].portalGroups << second;
    found.targets[QLatin1String(otherTarget)].status = QStringLiteral("Offline");
    const QStringList proposed = names(withProposedTargets(withPortalGroups(), found));
    EXPECT_FALSE(proposed.contains(QLatin1String(ownTarget)));
    EXPECT_FALSE(proposed.contains(QLatin1String(otherTarget)));
}

/// A person may put a portal on other people's portal group; their target would bring their LUNs along.
TEST(ProposedTargets, leaveOtherPeoplesTargetAloneThatReachesNotEveryPortalGroup)
{
    ApplianceState found = lab9();
    addSetUp(found, first, "10.10.8.90", foreignTarget, QStringLiteral("tg_backup"));
    map(found, "tank/backup", 0, QStringLiteral("All"), QStringLiteral("tg_backup"));
    EXPECT_FALSE(names(withProposedTargets(withPortalGroups(), found)).contains(QLatin1String(foreignTarget)));
    addSetUp(found, second, "10.10.9.90", otherTarget, QStringLiteral("tg_backup"));
    EXPECT_EQ(names(withProposedTargets(withPortalGroups(), found)),
              (QStringList{QLatin1String(foreignTarget), QLatin1String(otherTarget)}));
}

TEST(ProposedTargets, areAllOfOneTargetGroup)
{
    ApplianceState found = lab9();
    addSetUp(found, first, "10.10.8.90", ownTarget, QStringLiteral("tg_left"));
    addSetUp(found, second, "10.10.9.90", otherTarget, QStringLiteral("tg_right"));
    const QStringList proposed = names(withProposedTargets(withPortalGroups(), found));
    EXPECT_EQ(proposed.at(0), QLatin1String(ownTarget));
    EXPECT_NE(proposed.at(1), QLatin1String(otherTarget));
    Site site = withPortalGroups();
    site.targetGroup = QStringLiteral("tg_right");
    EXPECT_EQ(names(withProposedTargets(site, found)).at(1), QLatin1String(otherTarget));
    EXPECT_NE(names(withProposedTargets(site, found)).at(0), QLatin1String(ownTarget));
}

TEST(ProposedTargets, completeWhatAPersonBegan)
{
    ApplianceState found = lab9();
    addSetUp(found, second, "10.10.9.90", otherTarget, {});
    Site site = withPortalGroups();
    site.targets = {{parsed<IscsiName>(otherTarget), {}, {}}, {{}, first, QStringLiteral("left")}};
    const Site proposed = withProposedTargets(site, found);
    ASSERT_EQ(proposed.targets.size(), 2);
    EXPECT_EQ(proposed.targets.at(0).portalGroup, second);
    EXPECT_FALSE(proposed.targets.at(1).name.isEmpty());
    EXPECT_EQ(proposed.targets.at(1).alias, QStringLiteral("left"));
}

TEST(ProposedTargets, keepEveryWordOfAPerson)
{
    const Site site = exampleSite();
    EXPECT_EQ(withProposedTargets(site, lab9()), site);
}

} // namespace
