// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/bridge/liostate.h"

#include "tests/lab/sanseed.h"
#include "tests/print.h"

#include <gtest/gtest.h>

namespace twinrail::vm {

namespace {

const QString brno = QStringLiteral("iqn.2011-10.dom.homer:1:server-lab7-583bf04eae37");

/// The lines of one kind for the initiators of the bench, with short words for the long names.
QStringList lines(const lab::Comstar& san, const char* kind, const QStringList& initiators = {lab::prague, brno})
{
    QString text = QString::fromUtf8(lioState(san, initiators));
    text.replace(lab::firstTarget, QStringLiteral("T1")).replace(lab::secondTarget, QStringLiteral("T2"));
    text.replace(lab::prague, QStringLiteral("prague")).replace(brno, QStringLiteral("brno"));
    QStringList found;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        if (line.startsWith(QLatin1String(kind) + u' '))
            found << line.section(u' ', 1);
    return found;
}

QString guidOf(const lab::Comstar& san, const QString& zvol) { return san.zvols[zvol].unit->guid.text().toLower(); }

QStringList words(std::initializer_list<const char*> wanted)
{
    QStringList list;
    for (const char* line : wanted)
        list << QString::fromLatin1(line);
    return list;
}

} // namespace

TEST(LioState, ofABareApplianceIsEmpty) { EXPECT_EQ(lioState(lab::bareSan(), {lab::prague}), QByteArray()); }

TEST(LioState, isOneLineForEachObjectInTheOrderOfBytes)
{
    const QList<QByteArray> all = lioState(lab::seedSan(), {lab::prague, brno}).split('\n');
    ASSERT_EQ(all.size(), 15) << "4 lists, 4 LUNs, 2 portals, 2 groups, 2 units, and nothing after the last";
    EXPECT_TRUE(all.last().isEmpty());
    EXPECT_TRUE(std::is_sorted(all.begin(), all.end() - 1));
}

TEST(LioState, givesEachTargetItsPortalsAndTheTagOfComstar)
{
    lab::Comstar san = lab::seedSan();
    EXPECT_EQ(lines(san, "portal"), words({"T1 2 10.10.8.90:3260", "T2 2 10.10.9.90:3260"}));
    san.targets[lab::firstTarget].portalGroups << lab::secondGroup;
    EXPECT_EQ(lines(san, "portal"), words({"T1 2 10.10.8.90:3260", "T1 3 10.10.9.90:3260", "T2 2 10.10.9.90:3260"}));
}

TEST(LioState, opensTheDefaultGroupOnEveryPlumbedAddress)
{
    lab::Comstar san = lab::seedSan();
    san.targets[lab::secondTarget].portalGroups.clear();
    EXPECT_EQ(lines(san, "portal"), words({"T1 2 10.10.8.90:3260", "T2 1 10.10.8.90:3260", "T2 1 10.10.9.90:3260"}));
    EXPECT_EQ(lines(san, "tpg"), words({"T1 2 on", "T2 1 on"}));
}

TEST(LioState, leavesOutATargetThatNoDiscoveryCanFind)
{
    lab::Comstar san = lab::seedSan();
    san.addresses.removeLast();
    EXPECT_EQ(lines(san, "portal"), words({"T1 2 10.10.8.90:3260"}));
    san.targets[lab::firstTarget].portalGroups << lab::secondGroup;
    EXPECT_EQ(lines(san, "portal"), words({"T1 2 10.10.8.90:3260", "T1 3 10.10.9.90:3260"}))
        << "an address that is not plumbed is told with the others";
}

TEST(LioState, switchesOffWhatIsOffline)
{
    lab::Comstar san = lab::seedSan();
    san.targets[lab::firstTarget].online = false;
    EXPECT_EQ(lines(san, "tpg"), words({"T1 2 off", "T2 2 on"}));
    EXPECT_EQ(lines(san, "portal").size(), 2) << "the portals stay";
    san.serviceOnline = false;
    EXPECT_EQ(lines(san, "tpg"), words({"T1 2 off", "T2 2 off"}));
}

TEST(LioState, mapsForEachInitiatorWhatItSees)
{
    const lab::Comstar san = lab::seedSan();
    const QString first = guidOf(san, lab::firstZvol);
    const QString second = guidOf(san, lab::secondZvol);
    const QStringList wanted{QStringLiteral("T1 2 prague 10 ") + first, QStringLiteral("T1 2 prague 11 ") + second,
                             QStringLiteral("T2 2 prague 10 ") + first, QStringLiteral("T2 2 prague 11 ") + second};
    EXPECT_EQ(lines(san, "lun"), wanted);
    EXPECT_EQ(lines(san, "acl"), words({"T1 2 prague", "T1 2 brno", "T2 2 prague", "T2 2 brno"}))
        << "also for one without a view";
}

TEST(LioState, showsAViewForAllToEverybody)
{
    lab::Comstar san = lab::seedSan();
    san.zvols[lab::firstZvol].unit->views = {lab::Comstar::View{0, 7, QStringLiteral("All"), QStringLiteral("All")}};
    EXPECT_EQ(lines(san, "lun", {brno}).size(), 2);
    EXPECT_EQ(lines(san, "lun", {brno}).first(), QStringLiteral("T1 2 brno 7 ") + guidOf(san, lab::firstZvol));
}

TEST(LioState, saysInitiatorsAsLioComparesThem)
{
    const QString upper = QStringLiteral("eui.0123456789ABCDEF");
    EXPECT_EQ(lines(lab::seedSan(), "acl", {upper}), words({"T1 2 eui.0123456789abcdef", "T2 2 eui.0123456789abcdef"}));
}

TEST(LioState, goesOnReportingTheOldSizeUntilTheUnitIsRealigned)
{
    lab::Comstar san = lab::seedSan();
    ASSERT_EQ(san.resizeZvol(lab::firstZvol, 2ULL << 30), std::nullopt);
    const QString unit = guidOf(san, lab::firstZvol);
    EXPECT_TRUE(lines(san, "unit").contains(unit + QStringLiteral(" 1073741824 ") + lab::firstZvol));
    ASSERT_EQ(san.realignUnit(lab::firstZvol), std::nullopt);
    EXPECT_TRUE(lines(san, "unit").contains(unit + QStringLiteral(" 2147483648 ") + lab::firstZvol));
}

} // namespace twinrail::vm
