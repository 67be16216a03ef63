// SPDX-License-Identifier: Apache-2.0
#include "tests/print.h"
#include "tests/propose/lab9.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

const QString hosts = QStringLiteral("hg_hydra");
const QString targets = QStringLiteral("tg_hydra");

Site withGroups()
{
    Site site = addressesOnly();
    site.targetGroup = targets;
    site.hostGroup = hosts;
    return site;
}

/// "number zvol alias": one line for each LUN.
QStringList told(const Site& site)
{
    QStringList lines;
    for (const Lun& lun : site.luns)
        lines += QStringLiteral("%1 %2 %3").arg(QString::number(lun.number), lun.zvol, lun.alias);
    return lines;
}
QStringList proposed(const ApplianceState& found, const Site& site = withGroups())
{
    return told(withProposedLuns(site, found));
}

TEST(ProposedLuns, areTheZvolsThatNobodyUses)
{
    ApplianceState found = lab9();
    addZvol(found, "tank/db-a02");
    addZvol(found, "tank/apps/db-a01", 3ULL << 30);
    map(found, "tank/backup", 0, QStringLiteral("All"), QStringLiteral("tg_backup"));
    map(found, "tank/archive", 1, QStringLiteral("hg_archive"), QStringLiteral("tg_backup"));
    const Site site = withProposedLuns(withGroups(), found);
    EXPECT_EQ(told(site),
              (QStringList{QStringLiteral("10 tank/apps/db-a01 db-a01"), QStringLiteral("11 tank/db-a02 db-a02")}));
    EXPECT_EQ(site.luns.at(0).sizeBytes, 3ULL << 30);
    EXPECT_EQ(site.luns.at(0).blockSize, QStringLiteral("8K"));
    EXPECT_EQ(withProposedLuns(site, found), site);
}

TEST(ProposedLuns, areThoseOfThePairOfGroupsWithTheirNumbersAndNoOthers)
{
    ApplianceState found = lab9();
    addZvol(found, "tank/spare");
    map(found, "tank/b", 5, hosts, targets);
    map(found, "tank/a", 7, hosts, targets);
    map(found, "tank/c", 8, hosts, QStringLiteral("All"));
    EXPECT_EQ(proposed(found), (QStringList{QStringLiteral("5 tank/b b"), QStringLiteral("7 tank/a a")}));
}

TEST(ProposedLuns, areNoneOnAnEmptyAppliance) { EXPECT_TRUE(proposed(lab9()).isEmpty()); }

TEST(ProposedLuns, leaveOutWhatNoSiteMayHold)
{
    ApplianceState found = lab9();
    addZvol(found, "tank/unknown-size", 0);
    addZvol(found, "tank/with space");
    addZvol(found, "tank/good");
    EXPECT_EQ(proposed(found), QStringList{QStringLiteral("10 tank/good good")});
}

TEST(ProposedLuns, haveNumbersThatAreFreeInTheHostGroup)
{
    ApplianceState found = lab9();
    addZvol(found, "tank/a");
    addZvol(found, "tank/b");
    map(found, "tank/x", 10, QStringLiteral("All"), QStringLiteral("tg_other"));
    map(found, "tank/y", 12, hosts, QStringLiteral("tg_other"));
    map(found, "tank/z", 11, QStringLiteral("hg_other"), targets);
    EXPECT_EQ(proposed(found), (QStringList{QStringLiteral("11 tank/a a"), QStringLiteral("13 tank/b b")}));
}

TEST(ProposedLuns, haveAliasesThatAreUniqueAndAllowed)
{
    ApplianceState found = lab9();
    for (const char* zvol : {"tank/db", "fast/db", "tank/mpath7", "tank/a:b", "tank/control"})
        addZvol(found, zvol);
    EXPECT_EQ(proposed(found),
              (QStringList{QStringLiteral("10 fast/db db"), QStringLiteral("11 tank/a:b a_b"),
                           QStringLiteral("12 tank/control lun_tank_control"), QStringLiteral("13 tank/db lun_tank_db"),
                           QStringLiteral("14 tank/mpath7 lun_tank_mpath7")}));
}

TEST(ProposedLuns, completeWhatAPersonBegan)
{
    ApplianceState found = lab9();
    map(found, "tank/a", 7, hosts, targets);
    addZvol(found, "tank/spare");
    Site site = withGroups();
    site.luns = {Lun{QStringLiteral("tank/a"), 0, {}, false, -1, QStringLiteral("mine")},
                 Lun{QStringLiteral("tank/new"), 4096, QStringLiteral("4K"), true, -1, {}}, Lun{}};
    const Site done = withProposedLuns(site, found);
    EXPECT_EQ(told(done),
              (QStringList{QStringLiteral("7 tank/a mine"), QStringLiteral("8 tank/new new"), QStringLiteral("-1  ")}));
    EXPECT_EQ(done.luns.at(0).sizeBytes, 1ULL << 30);
    EXPECT_EQ(done.luns.at(1).blockSize, QStringLiteral("4K"));
}

TEST(ProposedLuns, keepEveryWordOfAPerson)
{
    ApplianceState found = lab9();
    addZvol(found, "tank/spare");
    EXPECT_EQ(withProposedLuns(exampleSite(), found), exampleSite());
}

TEST(ProposedLun, comesAfterTheOthersOfTheSite)
{
    ApplianceState found = lab9();
    map(found, "tank/x", 14, QStringLiteral("All"), QStringLiteral("All"));
    const Lun lun = proposedLun(exampleSite(), found, QStringLiteral("tank/more"), 8192);
    EXPECT_EQ(lun, (Lun{QStringLiteral("tank/more"), 8192, {}, false, 15, QStringLiteral("more")}));
}

TEST(ProposedLun, hasTheSizeOfAZvolThatIsThere)
{
    ApplianceState found = lab9();
    addZvol(found, "tank/spare", 5ULL << 30);
    const Lun lun = proposedLun(withGroups(), found, QStringLiteral("tank/spare"), 8192);
    EXPECT_EQ(
        lun, (Lun{QStringLiteral("tank/spare"), 5ULL << 30, QStringLiteral("8K"), false, 10, QStringLiteral("spare")}));
}

TEST(ProposedLun, goesOnBelowWhenTheLastNumberIsTaken)
{
    Site site = exampleSite();
    site.luns[0].number = 16383;
    EXPECT_EQ(proposedLun(site, lab9(), QStringLiteral("tank/more"), 8192).number, 0);
}

TEST(ProposedZvol, countsOnFromWhatIsThereAndPlanned)
{
    ApplianceState found = lab9();
    EXPECT_EQ(proposedZvol(addressesOnly(), found), QStringLiteral("tank/hydra-01"));
    addZvol(found, "tank/hydra-01");
    Site site = addressesOnly();
    site.luns = {proposedLun(site, found, QStringLiteral("tank/hydra-02"), 8192)};
    EXPECT_EQ(proposedZvol(site, found), QStringLiteral("tank/hydra-03"));
}

TEST(ProposedZvol, isInThePoolThatTheSiteUses)
{
    Site site = addressesOnly();
    site.luns = {Lun{QStringLiteral("fast/a"), 8192, {}, false, 10, QStringLiteral("a")}};
    EXPECT_EQ(proposedZvol(site, lab9()), QStringLiteral("fast/hydra-01"));
}

TEST(ProposedZvol, isNoneWithoutAPool)
{
    ApplianceState found = lab9();
    found.pools.clear();
    EXPECT_EQ(proposedZvol(addressesOnly(), found), QString());
}

} // namespace
