// SPDX-License-Identifier: Apache-2.0
// What the modelled storage promises beyond yes and no: GUIDs, entries, LUNs, and what an initiator sees.
#include "core/lab/san/comstar.h"
#include "core/lab/san/sizes.h"
#include "tests/lab/sanseed.h"
#include "tests/print.h"

#include <gtest/gtest.h>

namespace twinrail::lab {

namespace {

QStringList names(const QList<Comstar::SendTarget>& answer)
{
    QStringList lines;
    for (const Comstar::SendTarget& entry : answer)
        lines << QStringLiteral("%1,%2 %3").arg(entry.portal).arg(entry.tag).arg(entry.target);
    return lines;
}

} // namespace

TEST(Comstar, inventsTheFirstGuidOfTheHowTo)
{
    const Comstar san = seedSan();
    EXPECT_EQ(san.zvols[firstZvol].unit->guid.text(), QStringLiteral("600144F0F484400000004E8685E70001"));
    EXPECT_EQ(san.zvols[secondZvol].unit->guid.text(), QStringLiteral("600144F0F484400000004E8685E80002"));
}

TEST(Comstar, neverInventsAGuidThatIsTaken)
{
    Comstar san = seedSan();
    san.nextGuid = 1;
    ASSERT_FALSE(san.createUnit(QStringLiteral("tank/spare"), {}));
    EXPECT_EQ(san.zvols[QStringLiteral("tank/spare")].unit->guid.text(),
              QStringLiteral("600144F0F484400000004E8685E90003"));
}

TEST(Comstar, inventsATargetNameWithTheAppliancesPrefix)
{
    Comstar san = bareSan();
    QString first;
    QString second;
    ASSERT_FALSE(san.createTarget({}, {}, QStringLiteral("hydra"), &first));
    ASSERT_FALSE(san.createTarget({}, {}, {}, &second));
    EXPECT_TRUE(first.startsWith(u"iqn.1986-03.com.sun:02:"));
    EXPECT_NE(first, second);
    EXPECT_EQ(san.targets[first].alias, QStringLiteral("hydra"));
}

TEST(Comstar, keepsNamesInTheirCanonicalForm)
{
    Comstar san = bareSan();
    QString made;
    ASSERT_FALSE(san.createTarget(QStringLiteral("IQN.2011-09.Dom.Homer:A"), {}, {}, &made));
    EXPECT_EQ(made, QStringLiteral("iqn.2011-09.dom.homer:a"));
    ASSERT_FALSE(san.createTarget(QStringLiteral("EUI.02004567a425678d"), {}, {}, &made));
    EXPECT_EQ(made, QStringLiteral("eui.02004567A425678D"));
    EXPECT_FALSE(san.setTargetOnline(QStringLiteral("IQN.2011-09.DOM.HOMER:A"), false));
    EXPECT_FALSE(san.targets[QStringLiteral("iqn.2011-09.dom.homer:a")].online);
}

TEST(Comstar, givesTheSmallestFreeLunAndEntry)
{
    Comstar san = seedSan();
    Comstar::View made;
    const QString spare = QStringLiteral("tank/spare");
    ASSERT_FALSE(san.createUnit(spare, {}));
    san.createHostGroup(QStringLiteral("hg_b"));
    san.createHostGroup(QStringLiteral("hg_c"));
    ASSERT_FALSE(san.addView(spare, 0, hostGroup, targetGroup, &made));
    ASSERT_FALSE(san.addView(spare, {}, QStringLiteral("hg_b"), targetGroup, &made));
    EXPECT_EQ(made, (Comstar::View{1, 0, QStringLiteral("hg_b"), targetGroup}));
    ASSERT_FALSE(san.removeView(spare, 0));
    ASSERT_FALSE(san.addView(spare, {}, QStringLiteral("hg_c"), targetGroup, &made));
    EXPECT_EQ(made.entry, 0);
    ASSERT_FALSE(san.createZvol(QStringLiteral("tank/last"), 1 << 20, {}, false));
    ASSERT_FALSE(san.createUnit(QStringLiteral("tank/last"), {}));
    ASSERT_FALSE(san.addView(QStringLiteral("tank/last"), {}, QStringLiteral("hg_b"), {}, &made));
    EXPECT_EQ(made, (Comstar::View{0, 1, QStringLiteral("hg_b"), QStringLiteral("All")}));
}

TEST(Comstar, showsOnDiscoveryOnlyWhatIsBehindTheAskedAddress)
{
    Comstar san = seedSan();
    EXPECT_EQ(names(san.sendTargets(firstPortal)), QStringList(QStringLiteral("10.10.8.90:3260,2 ") + firstTarget));
    san.setTargetOnline(firstTarget, false);
    EXPECT_EQ(names(san.sendTargets(firstPortal)), QStringList());
    EXPECT_EQ(names(san.sendTargets(QStringLiteral("10.10.7.1:3260"))), QStringList());
}

TEST(Comstar, offersADefaultTargetOnEveryPlumbedAddress)
{
    Comstar san = bareSan();
    san.addresses << QStringLiteral("127.0.0.1/8") << QStringLiteral("fd00::9/64");
    const QString open = QStringLiteral("iqn.2011-09.dom.homer:open");
    ASSERT_FALSE(san.createTarget(open, {}, {}, nullptr));
    EXPECT_EQ(names(san.sendTargets(secondPortal)),
              (QStringList{QStringLiteral("10.10.8.90:3260,1 ") + open, QStringLiteral("10.10.9.90:3260,1 ") + open,
                           QStringLiteral("[fd00::9]:3260,1 ") + open}));
}

TEST(Comstar, numbersTagsForEachTargetFromTwo)
{
    Comstar san = seedSan();
    const QString both = QStringLiteral("iqn.2011-09.dom.homer:both");
    ASSERT_FALSE(san.createTarget(both, {secondGroup, firstGroup}, {}, nullptr));
    const QStringList seen = names(san.sendTargets(firstPortal));
    EXPECT_TRUE(seen.contains(QStringLiteral("10.10.9.90:3260,2 ") + both));
    EXPECT_TRUE(seen.contains(QStringLiteral("10.10.8.90:3260,3 ") + both));
}

TEST(Comstar, letsNobodyInThroughAnotherPortal)
{
    Comstar san = seedSan();
    EXPECT_EQ(san.login(firstTarget.toUpper(), firstPortal), Comstar::Login::Ok);
    EXPECT_EQ(san.login(firstTarget, secondPortal), Comstar::Login::NotThroughThisPortal);
    EXPECT_EQ(san.login(QStringLiteral("iqn.2011-09.dom.homer:none"), firstPortal), Comstar::Login::NoSuchTarget);
    san.setTargetOnline(firstTarget, false);
    EXPECT_EQ(san.login(firstTarget, firstPortal), Comstar::Login::TargetOffline);
    san.addresses.removeFirst();
    san.setTargetOnline(firstTarget, true);
    EXPECT_EQ(san.login(firstTarget, firstPortal), Comstar::Login::NotThroughThisPortal);
}

TEST(Comstar, listensOnEveryPlumbedAddressForThePortsInUse)
{
    Comstar san = seedSan();
    EXPECT_TRUE(san.listens(firstPortal));
    EXPECT_FALSE(san.listens(QStringLiteral("10.10.8.90:3261")));
    EXPECT_FALSE(san.listens(QStringLiteral("10.10.8.91:3260")));
    san.setTargetOnline(firstTarget, false);
    EXPECT_TRUE(san.listens(firstPortal)); // the other target keeps the port open on the wildcard address
    san.setTargetOnline(secondTarget, false);
    EXPECT_FALSE(san.listens(firstPortal));
    san.setTargetOnline(secondTarget, true);
    san.serviceOnline = false;
    EXPECT_FALSE(san.listens(firstPortal));
}

TEST(Comstar, opensATargetToAllAddressesWhenItsLastGroupGoes)
{
    Comstar san = seedSan();
    ASSERT_FALSE(san.deletePortalGroup(firstGroup, true));
    EXPECT_EQ(san.login(firstTarget, secondPortal), Comstar::Login::Ok);
}

TEST(Comstar, showsUnitsOnlyToMembersOfTheViewsGroups)
{
    const Comstar san = seedSan();
    const QList<Comstar::VisibleUnit> seen = san.units(prague.toUpper(), firstTarget);
    ASSERT_EQ(seen.size(), 2);
    EXPECT_EQ(seen.at(0).lun, 10);
    EXPECT_EQ(seen.at(1).lun, 11);
    EXPECT_EQ(seen.at(1).guid, san.zvols[secondZvol].unit->guid);
    EXPECT_TRUE(san.units(QStringLiteral("iqn.2011-10.dom.homer:stranger"), firstTarget).isEmpty());
    EXPECT_TRUE(san.units(prague, QStringLiteral("iqn.2011-09.dom.homer:none")).isEmpty());
}

TEST(Comstar, showsAViewForAllToStrangers)
{
    Comstar san = seedSan();
    ASSERT_FALSE(san.createUnit(QStringLiteral("tank/spare"), {}));
    ASSERT_FALSE(san.addView(QStringLiteral("tank/spare"), 3, {}, {}, nullptr));
    const auto seen = san.units(QStringLiteral("iqn.2011-10.dom.homer:stranger"), firstTarget);
    ASSERT_EQ(seen.size(), 1);
    EXPECT_EQ(seen.first().lun, 3);
}

TEST(Comstar, reportsTheOldSizeUntilTheUnitIsRealigned)
{
    Comstar san = seedSan();
    ASSERT_FALSE(san.resizeZvol(firstZvol, 2ULL << 30));
    ASSERT_FALSE(san.resizeZvol(firstZvol, 3ULL << 30));
    EXPECT_EQ(san.units(prague, firstTarget).first().sizeBytes, 1ULL << 30);
    ASSERT_FALSE(san.realignUnit(firstZvol));
    EXPECT_EQ(san.units(prague, firstTarget).first().sizeBytes, 3ULL << 30);
}

TEST(Comstar, dropsTheSessionsOfATargetThatGoesOffLine)
{
    Comstar san = seedSan();
    san.sessions << Comstar::Session{firstTarget, prague, QStringLiteral("prague"), firstPortal}
                 << Comstar::Session{secondTarget, prague, QStringLiteral("prague"), secondPortal};
    ASSERT_FALSE(san.setTargetOnline(firstTarget, false));
    ASSERT_EQ(san.sessions.size(), 1);
    EXPECT_EQ(san.sessions.first().target, secondTarget);
}

TEST(Comstar, comparesStatesWithoutSessionsAndCounters)
{
    Comstar san = seedSan();
    const QJsonObject before = san.toJson();
    san.sessions << Comstar::Session{firstTarget, prague, QStringLiteral("prague"), firstPortal};
    san.nextGuid = 99;
    san.removeHostMember(hostGroup, prague);
    EXPECT_NE(san.toJson(), before);
    san.addHostMember(hostGroup, prague);
    EXPECT_EQ(san.toJson(), before);
    // Members are a set: one that left and came back stands last, and nothing has changed.
    san.sessions.clear();
    san.removeTargetMember(targetGroup, firstTarget);
    san.addTargetMember(targetGroup, firstTarget);
    EXPECT_EQ(san.toJson(), before);
}

struct SizeCase {
    const char* text;
    qint64 bytes; ///< -1: not a size
};

std::ostream& operator<<(std::ostream& out, const SizeCase& row) { return out << row.text; }

class Sizes : public testing::TestWithParam<SizeCase> {};

TEST_P(Sizes, areReadAsTheApplianceReadsThem)
{
    const std::optional<quint64> bytes = bytesOf(QString::fromLatin1(GetParam().text));
    EXPECT_EQ(bytes ? static_cast<qint64>(*bytes) : -1, GetParam().bytes);
}

INSTANTIATE_TEST_SUITE_P(Sizes, Sizes,
                         testing::Values(SizeCase{"1G", 1 << 30}, SizeCase{"8KB", 8192}, SizeCase{"4096", 4096},
                                         SizeCase{"512B", 512}, SizeCase{"1.5k", 1536}, SizeCase{"", -1},
                                         SizeCase{"G", -1}, SizeCase{"-1", -1}, SizeCase{"1G\n", -1},
                                         SizeCase{"99999999999999999999", -1}, SizeCase{"16E", -1}));

TEST(Sizes, areWrittenShort)
{
    EXPECT_EQ(shortSize(1ULL << 30), QStringLiteral("1G"));
    EXPECT_EQ(shortSize(106837311488), QStringLiteral("99.5G"));
    EXPECT_EQ(shortSize(1330409069610), QStringLiteral("1.21T"));
    EXPECT_EQ(shortSize(8192), QStringLiteral("8K"));
    EXPECT_EQ(shortSize(0), QStringLiteral("0"));
}

} // namespace twinrail::lab
