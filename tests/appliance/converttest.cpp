// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/nms/convert.h"
#include "core/appliance/nms/commandoutput.h"
#include "tests/appliance/samples.h"

#include <gtest/gtest.h>

using namespace twinrail;
using namespace twinrail::nms;

TEST(Convert, takesNumbersInEveryForm)
{
    for (const char* text : {"12", R"("12")", R"(" 12\n")", "12.0"})
        EXPECT_EQ(toNumber(json(text)), 12) << text;
    EXPECT_EQ(toNumber(json("true")), 1);
    EXPECT_EQ(toNumber(json(R"("0")")), 0); // a text, and yet "no"
    for (const char* text : {"null", R"("")", R"("1G")", "[1]", "1.5"})
        EXPECT_FALSE(toNumber(json(text))) << text;
}

TEST(Convert, takesTextsInEveryForm)
{
    EXPECT_EQ(toText(json(R"("a")")), qs("a"));
    EXPECT_EQ(toText(json("8192")), qs("8192"));
    EXPECT_EQ(toText(json("null")), QString());
    EXPECT_FALSE(toText(json("[]")));
}

TEST(Convert, takesNamesAsListObjectOrNothing)
{
    EXPECT_EQ(toNames(json(R"(["a","b"])")), QStringList({qs("a"), qs("b")}));
    EXPECT_EQ(toNames(json(R"({"a":{},"b":1})")), QStringList({qs("a"), qs("b")}));
    for (const char* text : {"null", "[]", "{}"})
        EXPECT_EQ(toNames(json(text)), QStringList()) << text;
    for (const char* text : {R"("a")", "[1]", "3"})
        EXPECT_FALSE(toNames(json(text))) << text;
}

TEST(Convert, takesAnEmptyListForAnEmptyObject)
{
    EXPECT_EQ(toObject(json("[]")), QJsonObject());
    EXPECT_EQ(toObject(json("null")), QJsonObject());
    EXPECT_FALSE(toObject(json("[1]")));
    EXPECT_FALSE(toObject(json(R"("x")")));
}

TEST(Convert, takesOutputAsLinesOrAsOneText)
{
    const QStringList lines{qs("a"), qs("b")};
    EXPECT_EQ(toLines(json(R"(["a\n","b"])")), lines);
    EXPECT_EQ(toLines(json(R"("a\nb")")), lines);
    EXPECT_EQ(toLines(json("null")), QStringList());
}

TEST(Convert, takesPortalGroupsAsListsOrCommaTexts)
{
    const QMap<QString, QList<Portal>> groups{{qs("a"), {portal("10.0.0.1:3260"), portal("10.0.0.2:3261")}}};
    EXPECT_EQ(toPortalGroups(json(R"({"a":["10.0.0.2:3261","10.0.0.1:3260"]})")), groups);
    EXPECT_EQ(toPortalGroups(json(R"({"a":"10.0.0.1:3260, 10.0.0.2:3261"})")), groups);
    EXPECT_EQ(toPortalGroups(json("null")).value().size(), 0);
    EXPECT_FALSE(toPortalGroups(json(R"({"a":["nonsense"]})")));
}

TEST(Convert, keepsOnlyIscsiTargets)
{
    const auto targets = toTargets(json(R"({
        "iqn.2011-09.dom.homer:01:A":{"status":"Online","protocol":"iSCSI","alias":"-","sessions":"2"},
        "iqn.2011-09.dom.homer:01:b":{"status":"Offlining","protocol":"iSCSI","alias":"x","sessions":3},
        "wwn.210000E08B9BE8A8":{"status":"Online","protocol":"Fibre Channel","sessions":"0"}})"));
    ASSERT_TRUE(targets);
    ASSERT_EQ(targets->size(), 2);
    const TargetInfo first = targets->value(qs("iqn.2011-09.dom.homer:01:a"));
    EXPECT_EQ(first.sessions, 2);
    EXPECT_EQ(first.alias, QString());
    EXPECT_TRUE(first.isOnline());
    const TargetInfo second = targets->value(qs("iqn.2011-09.dom.homer:01:b"));
    EXPECT_EQ(second.sessions, 3);
    EXPECT_EQ(second.alias, qs("x"));
    EXPECT_FALSE(second.isOnline());
    EXPECT_EQ(toTargets(json("null")).value().size(), 0);
}

TEST(Convert, readsAMissingPortalGroupAsTheDefault)
{
    EXPECT_EQ(toPortalGroupNames(json(R"({"tpgs":"b,a"})").toObject()), QStringList({qs("a"), qs("b")}));
    EXPECT_EQ(toPortalGroupNames(json(R"({"tpgs":["a"]})").toObject()), QStringList({qs("a")}));
    EXPECT_EQ(toPortalGroupNames(json(R"({"auth":"none"})").toObject()), QStringList());
}

TEST(Convert, readsMappingsInTheOrderOfTheirEntries)
{
    const auto mappings = toMappings(qs("tank/a"), json(R"([
        {"zvol":"tank/a","lun":"11","host_group":"hg","target_group":"tg","entry_number":"10"},
        {"zvol":"tank/a","lun":12,"target_group":"All","entry_number":2}])"));
    ASSERT_TRUE(mappings);
    const QList<MappingInfo> expected{{qs("tank/a"), 12, qs("All"), qs("All"), qs("2")},
                                      {qs("tank/a"), 11, qs("hg"), qs("tg"), qs("10")}};
    EXPECT_EQ(*mappings, expected);
    EXPECT_FALSE(toMappings(qs("tank/a"), json(R"([{"lun":"many"}])")));
}

TEST(CommandOutput, readsNicAndAddressOfIpadm)
{
    const QList<ApplianceAddress> expected{{qs("e1000g1"), QHostAddress(qs("10.10.8.90")), 24, false},
                                           {qs("aggr1"), QHostAddress(qs("10.10.9.90")), 16, false},
                                           {qs("e1000g2"), QHostAddress(qs("fd00::9")), 64, false}};
    EXPECT_EQ(ipadmAddresses({qs("lo0/v4:127.0.0.1/8"), qs("e1000g1/v4:10.10.8.90/24"), qs("?"), qs(""),
                              qs("aggr1/_b:10.10.9.90/16"), qs("lo0/v6:\\:\\:1/128"), qs("e1000g3/dhcp:?"),
                              qs("e1000g2/v6:fd00\\:\\:9/64"), qs("ip.tun0/v4:10.1.1.1->10.1.1.2")}),
              expected);
}

TEST(CommandOutput, readsAddressesOfIpadmWithoutNics)
{
    const QList<ApplianceAddress> expected{{{}, QHostAddress(qs("10.10.8.90")), 24, false},
                                           {{}, QHostAddress(qs("fd00::9")), 64, false}};
    EXPECT_EQ(ipadmAddresses({qs("127.0.0.1/8"), qs("10.10.8.90/24"), qs("::1/128"), qs("fd00::9/64")}), expected);
}

TEST(CommandOutput, readsNicAndAddressOfIfconfig)
{
    const QList<ApplianceAddress> expected{{qs("e1000g0"), QHostAddress(qs("10.10.8.90")), 24, false},
                                           {qs("e1000g0"), QHostAddress(qs("10.10.8.91")), 22, false}};
    EXPECT_EQ(ifconfigAddresses(
                  {qs("lo0: flags=2001000849<UP,LOOPBACK,RUNNING> mtu 8232 index 1"),
                   qs("\tinet 127.0.0.1 netmask ff000000"), qs("e1000g0: flags=1000843<UP> mtu 1500 index 2"),
                   qs("\tinet 10.10.8.90 netmask ffffff00 broadcast 10.10.8.255"), qs("e1000g0:1: flags=1"),
                   qs("\tinet 10.10.8.91 netmask fffffc00"), qs("e1000g1: flags=1000842"),
                   qs("\tinet 0.0.0.0 netmask 0"), qs("e1000g2: flags=1"), qs("\tinet 10.10.7.1 netmask ff00ff00")}),
              expected);
}

TEST(CommandOutput, readsPortalGroupsOfItadm)
{
    const QMap<QString, QList<Portal>> expected{{qs("tpg_a"), {portal("10.0.0.1:3260"), portal("10.0.0.2:3260")}},
                                                {qs("tpg_b"), {}}};
    EXPECT_EQ(itadmPortalGroups({qs("TARGET PORTAL GROUP           PORTAL COUNT"),
                                 qs("tpg_a                         2"), qs("    portals:\t10.0.0.1:3260,10.0.0.2:3260"),
                                 qs("tpg_b                         0"), qs("    portals:\t<none>")}),
              expected);
    EXPECT_FALSE(itadmPortalGroups({qs("    portals:\t10.0.0.1:3260")}));
    EXPECT_FALSE(itadmPortalGroups({qs("tpg_a 1"), qs("    portals:\tx")}));
}
