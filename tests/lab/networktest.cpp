// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/clientscene.h"

namespace twinrail::lab {
namespace {

constexpr const char* probe =
    "curl -s --interface %1 --connect-timeout 3 --max-time 4 -w '%{time_connect}\\n' telnet://%2";

QByteArray bound(const char* nic, const char* portal)
{
    return QByteArray(probe).replace("%1", nic).replace("%2", portal);
}

void openPortals(World& world)
{
    const Site& site = world.site;
    for (int i = 0; i < site.portalGroups.size(); ++i) {
        ASSERT_FALSE(
            world.san.createPortalGroup(site.portalGroups.at(i).name, {site.portalGroups.at(i).portal.text()}));
        QString made;
        ASSERT_FALSE(
            world.san.createTarget(site.targets.at(i).name.text(), {site.targets.at(i).portalGroup}, {}, &made));
    }
}

TEST_F(OnBrno, pingOnTheOwnRailIsAnswered)
{
    const Reply reply = run("ping -n -c 2 -W 1 -I eth1 10.10.8.90");
    EXPECT_EQ(reply.status, 0);
    EXPECT_TRUE(reply.out.startsWith("PING 10.10.8.90 (10.10.8.90) from 10.10.8.61 eth1: 56(84) bytes of data.\n"));
    EXPECT_TRUE(reply.out.contains("\n2 packets transmitted, 2 received, 0% packet loss, time "));
}

TEST_F(OnBrno, railsAreIsolatedFromEachOther)
{
    const Reply reply = run("ping -n -c 2 -W 1 -I eth1 10.10.9.90");
    EXPECT_EQ(reply.status, 1);
    EXPECT_TRUE(reply.out.contains("2 packets transmitted, 0 received, 100% packet loss"));
}

TEST_F(OnBrno, aPacketLargerThanTheNicsMtuIsRefusedLocally)
{
    const Reply reply = run("ping -n -M do -c 2 -W 1 -s 8972 -I eth1 10.10.8.90");
    EXPECT_EQ(reply.status, 1);
    EXPECT_TRUE(reply.err.contains("message too long, mtu: 1500"));
    EXPECT_TRUE(reply.out.contains("+2 errors, 100% packet loss"));
}

TEST_F(OnBrno, aBlackHoleSwallowsLargePacketsOnly)
{
    for (KernelNic& nic : client.kernel.nics)
        nic.mtu = 9000;
    for (Fabric::Wire& wire : world->fabric.wires)
        wire.mtu = 1500;
    EXPECT_EQ(run("ping -n -M do -c 2 -W 1 -s 1472 -I eth1 10.10.8.90").status, 0);
    const Reply large = run("ping -n -M do -c 2 -W 1 -s 8972 -I eth1 10.10.8.90");
    EXPECT_EQ(large.status, 1);
    EXPECT_EQ(large.err, QByteArray());
}

TEST_F(OnPrague, anUnknownInterfaceIsNotPingedThrough)
{
    const Reply reply = run("ping -c 1 -I eth9 10.10.8.90");
    EXPECT_EQ(reply.status, 2);
    EXPECT_EQ(reply.err, QByteArray("ping: unknown iface eth9\n"));
}

TEST_F(OnBrno, clientsReachEachOtherOnARail)
{
    EXPECT_EQ(run("ping -c 1 -I eth1 10.10.8.60").status, 0);
    EXPECT_EQ(run("ping -c 1 -I eth1 10.10.8.77").status, 1);
}

TEST_F(OnBrno, curlPrintsTheConnectTimeAndExitsWithTheTimeout) // §11.6
{
    openPortals(*world);
    const Reply reply = run(bound("eth1", "10.10.8.90:3260"));
    EXPECT_EQ(reply.status, 28);
    EXPECT_GT(reply.out.trimmed().toDouble(), 0.0);
    EXPECT_EQ(reply.out.trimmed().size(), 8); // six digits
}

TEST_F(OnBrno, curlPrintsZeroWhereNobodyListensOrNothingLeads)
{
    const Reply refused = run(bound("eth1", "10.10.8.90:3261"));
    EXPECT_EQ(refused.status, 7);
    EXPECT_EQ(refused.out, QByteArray("0.000000\n"));
    const Reply crossed = run(bound("eth2", "10.10.8.90:3260"));
    EXPECT_EQ(crossed.status, 28);
    EXPECT_EQ(crossed.out, QByteArray("0.000000\n"));
    world->san.serviceOnline = false;
    EXPECT_EQ(run(bound("eth1", "10.10.8.90:3260")).status, 7);
}

TEST_F(OnPrague, ipPrintsOneLineForEachAddress)
{
    const QByteArray text = run("ip -o -4 addr").out;
    EXPECT_TRUE(text.contains("3: eth1    inet 10.10.8.60/24 brd 10.10.8.255 scope global eth1\n"));
    EXPECT_TRUE(text.startsWith("1: lo    inet 127.0.0.1/8 scope host lo\n"));
}

TEST_F(OnBrno, ipPrintsLifetimesSinceNewerReleases)
{
    EXPECT_TRUE(
        run("ip -o -4 addr show dev eth1")
            .out.startsWith("3: eth1    inet 10.10.8.61/24 brd 10.10.8.255 scope global eth1\\       valid_lft"));
}

TEST_F(OnBrno, ipKnowsJson) { EXPECT_TRUE(run("ip -j addr show eth2").out.contains("\"local\":\"10.10.9.61\"")); }

TEST_F(OnPrague, ipOfThatTimeKnowsNoJson)
{
    const Reply reply = run("ip -j addr");
    EXPECT_EQ(reply.status, 255);
    EXPECT_EQ(reply.err, QByteArray("Option \"-j\" is unknown, try \"ip -help\".\n"));
}

TEST_F(OnBrno, theHowtosOneLinerFindsAddressAndMac)
{
    const QByteArray text = run("ip addr show eth1|egrep 'inet|link'").out;
    EXPECT_EQ(text, QByteArray("    link/ether 00:0c:29:94:5b:93 brd ff:ff:ff:ff:ff:ff\n"
                               "    inet 10.10.8.61/24 brd 10.10.8.255 scope global eth1\n"));
}

TEST_F(OnBrno, theRouteToAPortalNamesItsNic)
{
    EXPECT_TRUE(run("ip -o route get 10.10.9.90").out.startsWith("10.10.9.90 dev eth2 src 10.10.9.61 "));
    EXPECT_EQ(run("ip route get 172.16.0.1").status, 2);
}

TEST_F(OnBrno, aCutWireTakesTheCarrier)
{
    for (Fabric::Wire& wire : world->fabric.wires)
        wire.up = wire.up && !(wire.client == QLatin1String("brno") && wire.nic == QLatin1String("eth1"));
    EXPECT_TRUE(run("ip link show eth1").out.contains("<NO-CARRIER,BROADCAST,MULTICAST,UP>"));
    EXPECT_TRUE(run("ethtool eth1").out.contains("Link detected: no"));
    EXPECT_TRUE(run("ethtool eth2").out.contains("Link detected: yes"));
    EXPECT_EQ(run("ping -c 1 -W 1 -I eth1 10.10.8.90").status, 1);
}

TEST_F(OnBrno, anAppliancePortThatIsDownLeavesTheClientItsCarrier)
{
    world->fabric.sanPortsDown.insert(QStringLiteral("10.10.8.90"));
    EXPECT_TRUE(run("ip link show eth1").out.contains("LOWER_UP"));
    EXPECT_EQ(run("ping -c 1 -W 1 -I eth1 10.10.8.90").status, 1);
}

TEST_F(OnBrno, arpingTellsWhoAnswersAndThatNobodyElseHasTheAddress)
{
    EXPECT_EQ(run("arping -c 2 -w 3 -I eth1 10.10.8.90").status, 0);
    EXPECT_EQ(run("arping -c 2 -w 3 -I eth1 10.10.9.90").status, 1);
    EXPECT_EQ(run("arping -D -I eth1 -c 2 -w 3 10.10.8.61").status, 0);
    EXPECT_EQ(run("arping -D -I eth1 -c 2 -w 3 10.10.8.60").status, 1); // prague has it
}

TEST_F(OnBrno, portalsOnSeparateWiresHaveSeparateMacs) // §11.8
{
    const QByteArray first = run("ip -4 neigh show dev eth1").out;
    const QByteArray second = run("ip -4 neigh show dev eth2").out;
    EXPECT_TRUE(first.startsWith("10.10.8.90 lladdr "));
    EXPECT_TRUE(second.startsWith("10.10.9.90 lladdr "));
    EXPECT_NE(first.split(' ').value(2), second.split(' ').value(2));
}

} // namespace
} // namespace twinrail::lab
