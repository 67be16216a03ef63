// SPDX-License-Identifier: Apache-2.0
#include "core/report/mask.h"
#include "tests/report/formats/richfacts.h"

#include <gtest/gtest.h>

#include <QJsonArray>

using namespace twinrail;

namespace {

QString masked(const char* text)
{
    static const Mask mask = Mask::of(richFacts());
    return mask.masked(QString::fromUtf8(text));
}

Mask maskOf(const QString& clientName)
{
    ReportFacts facts = richFacts();
    facts.site.clients[0].name = clientName;
    return Mask::of(facts);
}

} // namespace

TEST(Mask, replacesWholeWordsOnly)
{
    EXPECT_EQ(masked("prague"), QStringLiteral("host-1"));
    EXPECT_EQ(masked("On prague, eth1 is down."), QStringLiteral("On host-1, eth1 is down."));
    EXPECT_EQ(masked("praguex xprague prague2"), QStringLiteral("praguex xprague prague2"));
    EXPECT_EQ(masked("prague-backup prague_old"), QStringLiteral("host-1-backup host-1_old"));
}

TEST(Mask, givesTheSameThingTheSameMaskHoweverItIsWritten)
{
    EXPECT_EQ(masked("00:0c:29:94:5b:83"), QStringLiteral("mac-1"));
    EXPECT_EQ(masked("00:0C:29:94:5B:83"), QStringLiteral("mac-1"));
    EXPECT_EQ(masked("00-0c-29-94-5b-83"), QStringLiteral("mac-1"));
    EXPECT_EQ(masked("enx000c29945b83"), QStringLiteral("enxmac-1"));
    EXPECT_EQ(masked("IQN.2011-10.dom.homer:1:server-lab6-583bf04eae36"),
              masked("iqn.2011-10.dom.homer:1:server-lab6-583bf04eae36"));
    EXPECT_EQ(masked("192.168.77.31"), masked("ssh root@192.168.77.31").section(u'@', 1));
}

TEST(Mask, numbersGuidAndWwidOfALunAlike)
{
    const QString guid = masked("600144F0F484400000004E8685F80002");
    const QString wwid = masked("3600144f0f484400000004e8685f80002");
    EXPECT_TRUE(guid.startsWith(QLatin1String("guid-"))) << qPrintable(guid);
    EXPECT_EQ(wwid, QStringLiteral("wwid-") + guid.mid(5));
    EXPECT_EQ(masked("wwn-0x600144f0f484400000004e8685f80002"), QStringLiteral("wwn-0x") + guid);
}

TEST(Mask, saysInWhichSubnetAnAddressIs)
{
    EXPECT_EQ(masked("10.10.8.0/24"), QStringLiteral("subnet-1/24"));
    EXPECT_EQ(masked("10.10.9.0/24"), QStringLiteral("subnet-2/24"));
    EXPECT_TRUE(masked("10.10.8.60").startsWith(QLatin1String("subnet-1-address-")));
    EXPECT_TRUE(masked("10.10.9.90:3260").startsWith(QLatin1String("subnet-2-address-")));
    EXPECT_TRUE(masked("10.10.9.90:3260").endsWith(QLatin1String(":3260")));
    EXPECT_NE(masked("10.10.8.60"), masked("10.10.8.90"));
}

TEST(Mask, takesHostAndDomainApart)
{
    EXPECT_EQ(masked("lab9"), QStringLiteral("appliance-1"));
    EXPECT_EQ(masked("http://lab9.homer.example:2000/"), QStringLiteral("http://appliance-1.domain-1:2000/"));
}

TEST(Mask, findsWhatOnlyAJournalNames)
{
    EXPECT_EQ(masked("alias payroll_db").left(12), QStringLiteral("alias alias-"));
    EXPECT_TRUE(masked("360050768018e0b1c2d3e4f5061728394").startsWith(QLatin1String("wwid-")));
    EXPECT_EQ(masked("storage-admin@gateway.corp.example"), QStringLiteral("mail-1"));
    EXPECT_EQ(masked("via 172.16.9.1 port 22"), QStringLiteral("via address-1 port 22"));
}

TEST(Mask, letsNothingThroughThatHasTheFormOfAName)
{
    EXPECT_EQ(masked("10.99.1.2"), QStringLiteral("address-other"));
    EXPECT_EQ(masked("fd00::17"), QStringLiteral("address-other"));
    EXPECT_EQ(masked("iqn.2020-01.example:unknown, and more"), QStringLiteral("iqn-other, and more"));
    EXPECT_EQ(masked("52:54:00:12:34:56"), QStringLiteral("mac-other"));
    EXPECT_EQ(masked("SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"), QStringLiteral("fingerprint-other"));
}

TEST(Mask, leavesNumbersVersionsTimesAndProgramsAlone)
{
    for (const char* text :
         {"4.4.2.1-1.el6", "6.2.0.873", "12 of 16 paths", "10:0:0:12", "2026-11-25 10:00:00 UTC+01:00", "255.255.255.0",
          "127.0.0.1", "0.0.0.0", "root:root 0644", "node.session.timeo.replacement_timeout = 10",
          "/etc/iscsi/iscsid.conf", "sw-iscsi-0 on eth1, rail-a", "multipathd reconfigure", "as planned", ""})
        EXPECT_EQ(masked(text), QString::fromUtf8(text));
}

// A client named "a" must not change every sentence; a client named "12" no number.
TEST(Mask, takesShortNamesOnlyWhereTheyStandAlone)
{
    const Mask letter = maskOf(QStringLiteral("a"));
    EXPECT_EQ(letter.masked(QStringLiteral("a")), QStringLiteral("host-1"));
    EXPECT_EQ(letter.masked(QStringLiteral("a path of a LUN")), QStringLiteral("a path of a LUN"));
    const Mask number = maskOf(QStringLiteral("12"));
    EXPECT_EQ(number.masked(QStringLiteral("12")), QStringLiteral("12"));
}

TEST(Mask, takesNoRealNameForAMask)
{
    ReportFacts facts = richFacts();
    Client second = facts.site.clients[0];
    second.name = QStringLiteral("host-1");
    facts.site.clients.append(second);
    const Mask mask = Mask::of(facts);
    EXPECT_EQ(mask.masked(QStringLiteral("prague, host-1")), QStringLiteral("host-2, host-3"));
}

TEST(Mask, fillsTheGapsOfNamesThatThePictureShortened)
{
    EXPECT_EQ(masked("hydra_a…s-a01"), QStringLiteral("alias-1"));
    EXPECT_EQ(masked("and so on…"), QStringLiteral("and so on…"));
}

TEST(Mask, leavesTheTagsOfASvgAlone)
{
    const Mask mask = maskOf(QStringLiteral("text"));
    EXPECT_EQ(mask.masked(QByteArrayLiteral("<svg><text x=\"1\">text</text></svg>")),
              QByteArrayLiteral("<svg><text x=\"1\">host-1</text></svg>"));
}

TEST(Mask, masksKeysAndValuesOfJsonAndNoNumbers)
{
    const Mask mask = Mask::of(richFacts());
    const QJsonObject json{{QStringLiteral("prague"), QJsonArray{QStringLiteral("lab9"), 10, true, QJsonValue()}}};
    EXPECT_EQ(mask.masked(json), (QJsonObject{{QStringLiteral("host-1"),
                                               QJsonArray{QStringLiteral("appliance-1"), 10, true, QJsonValue()}}}));
}

TEST(Mask, ofNothingChangesNothing)
{
    EXPECT_EQ(Mask().masked(QStringLiteral("10.10.8.90")), QStringLiteral("10.10.8.90"));
    EXPECT_TRUE(Mask().key().value(QStringLiteral("masks")).toObject().isEmpty());
}
