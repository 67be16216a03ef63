// SPDX-License-Identifier: Apache-2.0

// iscsiadm of both releases, its records: interfaces, discovery, nodes (linux-initiator §3, §4.1–4.3).

#include "tests/fixture.h"
#include "tests/lab/tworails.h"

namespace twinrail::lab {
namespace {

class Iscsiadm : public OnBoth {};
ON_BOTH_RELEASES(Iscsiadm);
class IscsiadmSix : public OnSix {};
class IscsiadmNine : public OnNine {};

/// The keys of a record, in their order.
QStringList keysOf(const QByteArray& text)
{
    QStringList keys;
    for (const QString& line : QString::fromUtf8(text).split(u'\n'))
        if (line.contains(QStringLiteral(" = ")))
            keys << line.section(QStringLiteral(" = "), 0, 0);
    return keys;
}

TEST_F(IscsiadmSix, listsItsOwnInterfacesFirst)
{
    EXPECT_EQ(run("iscsiadm -m iface -I sw-iscsi-0 -o new").out, QByteArray("New interface sw-iscsi-0 added\n"));
    EXPECT_EQ(out("iscsiadm -m iface"), QByteArray("default tcp,<empty>,<empty>,<empty>,<empty>\n"
                                                   "iser iser,<empty>,<empty>,<empty>,<empty>\n"
                                                   "sw-iscsi-0 tcp,<empty>,<empty>,<empty>,<empty>\n"));
}

TEST_F(IscsiadmNine, listsTheInterfacesOfPeopleFirst)
{
    bindAndRecord();
    EXPECT_EQ(out("iscsiadm -m iface"), QByteArray("sw-iscsi-0 tcp,<empty>,<empty>,eth1,<empty>\n"
                                                   "sw-iscsi-1 tcp,<empty>,<empty>,eth2,<empty>\n"
                                                   "default tcp,<empty>,<empty>,<empty>,<empty>\n"
                                                   "iser iser,<empty>,<empty>,<empty>,<empty>\n"));
}

TEST_P(Iscsiadm, newInterfaceWipesTheOneThatIsThere)
{
    bindAndRecord();
    ASSERT_TRUE(bytes(QStringLiteral("/var/lib/iscsi/ifaces/sw-iscsi-0")).contains("net_ifacename = eth1"));
    EXPECT_EQ(run("iscsiadm -m iface -I sw-iscsi-0 -o new").status, 0);
    EXPECT_FALSE(bytes(QStringLiteral("/var/lib/iscsi/ifaces/sw-iscsi-0")).contains("eth1"));
}

TEST_P(Iscsiadm, refusesToWipeAnInterfaceInUse)
{
    logIn();
    EXPECT_EQ(run("iscsiadm -m iface -I sw-iscsi-0 -o new").status, 15);
    EXPECT_EQ(run("iscsiadm -m iface -I sw-iscsi-0 -o delete").status, 15);
}

TEST_F(IscsiadmSix, endsWith7WhenAnUpdateIsRefused)
{
    bindAndRecord();
    EXPECT_EQ(run("iscsiadm -m iface -I sw-iscsi-0 -o update -n iface.nosuch -v 1").status, 7);
    EXPECT_EQ(run("iscsiadm -m iface -I sw-iscsi-0 -o update -n iface.hwaddress -v 00:0c:29:94:5b:83").status, 7);
}

TEST_F(IscsiadmNine, endsWith0WhenAnUpdateIsRefused) // the trap of §3.1
{
    bindAndRecord();
    const QByteArray before = out("iscsiadm -m iface -I sw-iscsi-0");
    const Reply reply = run("iscsiadm -m iface -I sw-iscsi-0 -o update -n iface.hwaddress -v 00:0c:29:94:5b:83");
    EXPECT_EQ(reply.status, 0);
    EXPECT_EQ(reply.err, QByteArray("iscsiadm: Can not update interface binding from net_ifacename to hwaddress. You "
                                    "must delete the interface and create a new one\n"
                                    "iscsiadm: Could not update iface sw-iscsi-0: invalid parameter\n"));
    EXPECT_EQ(out("iscsiadm -m iface -I sw-iscsi-0"), before);
}

TEST_P(Iscsiadm, knowsNothingOfAnInterfaceThatIsNotThere)
{
    EXPECT_EQ(run("iscsiadm -m iface -I nosuch").status, 6);
    EXPECT_EQ(run("iscsiadm -m iface -I nosuch -o delete").status, 7);
    EXPECT_EQ(run("iscsiadm -m discovery -t st -p 10.10.8.90 -I nosuch").status, 21);
}

TEST_F(IscsiadmNine, nodeRecordHasTheRecordedKeysInTheirOrder)
{
    bindAndRecord();
    EXPECT_EQ(keysOf(out(record(0) + " -I sw-iscsi-0")),
              keysOf(fixture(QStringLiteral("iscsiadm/debian12-node-record.txt")).out));
}

TEST_P(Iscsiadm, discoveryThatStoresNothingLeavesNothing)
{
    bindAndRecord();
    const QByteArray before = out("find /var/lib/iscsi");
    const Reply reply = run("iscsiadm -m discovery -t sendtargets -p 10.10.8.90 -I sw-iscsi-0 -o nonpersistent");
    EXPECT_EQ(reply.status, 0);
    EXPECT_EQ(reply.out, "10.10.8.90:3260,2 " + target(0) + '\n');
    EXPECT_EQ(out("find /var/lib/iscsi"), before);
}

TEST_P(Iscsiadm, discoveryListsEachTargetOfThePortal)
{
    bindAndRecord();
    world.san.portalGroups.first() << QStringLiteral("10.10.9.90:3260");
    EXPECT_EQ(out("iscsiadm -m discovery -t st -p 10.10.9.90:3260 -I sw-iscsi-1 -P 1"),
              "Target: " + target(0) + "\n\tPortal: 10.10.8.90:3260,2\n\t\tIface Name: sw-iscsi-1\n" +
                  "\tPortal: 10.10.9.90:3260,2\n\t\tIface Name: sw-iscsi-1\nTarget: " + target(1) +
                  "\n\tPortal: 10.10.9.90:3260,2\n\t\tIface Name: sw-iscsi-1\n");
}

TEST_P(Iscsiadm, discoveryThroughASecondInterfaceDeletesTheRecordsOfTheFirst) // E13
{
    bindAndRecord();
    (void)run("iscsiadm -m discovery -t st -p 10.10.8.90 -I sw-iscsi-0");
    setWire("eth1", true);
    world.fabric.wires << Fabric::Wire{QStringLiteral("prague"), QStringLiteral("eth2"), QStringLiteral("10.10.8.0/24"),
                                       true};
    ASSERT_TRUE(client().kernel.setParameter(QStringLiteral("net.ipv4.conf.eth2.rp_filter"), QStringLiteral("2")));
    (void)run("iscsiadm -m discovery -t st -p 10.10.8.90 -I sw-iscsi-1");
    EXPECT_EQ(run(record(0) + " -I sw-iscsi-0").status, 21);
    EXPECT_EQ(run(record(0) + " -I sw-iscsi-1").status, 0);
    (void)run("iscsiadm -m discovery -t st -p 10.10.8.90 -I sw-iscsi-0 -o new");
    EXPECT_EQ(run(record(0) + " -I sw-iscsi-0").status, 0);
    EXPECT_EQ(run(record(0) + " -I sw-iscsi-1").status, 0);
}

TEST_F(IscsiadmSix, treeGroupsInterfacesBelowOnePortal)
{
    bindAndRecord();
    (void)run(record(1) + ",2 -I sw-iscsi-0 -o new");
    EXPECT_EQ(out("iscsiadm -m node -P 1"), "Target: " + target(0) + "\n\tPortal: 10.10.8.90:3260,2\n" +
                                                "\t\tIface Name: sw-iscsi-0\nTarget: " + target(1) +
                                                "\n\tPortal: 10.10.9.90:3260,2\n\t\tIface Name: sw-iscsi-0\n"
                                                "\t\tIface Name: sw-iscsi-1\n");
}

TEST_F(IscsiadmNine, treeRepeatsThePortalForEachInterface)
{
    bindAndRecord();
    (void)run(record(1) + ",2 -I sw-iscsi-0 -o new");
    EXPECT_EQ(out("iscsiadm -m node -P 1"), "Target: " + target(0) + "\n\tPortal: 10.10.8.90:3260,2\n" +
                                                "\t\tIface Name: sw-iscsi-0\nTarget: " + target(1) +
                                                "\n\tPortal: 10.10.9.90:3260,2\n\t\tIface Name: sw-iscsi-0\n"
                                                "\tPortal: 10.10.9.90:3260,2\n\t\tIface Name: sw-iscsi-1\n");
}

TEST_F(IscsiadmNine, refusedPortalIsToldAsRecorded)
{
    bindAndRecord();
    const Output recorded = fixture(QStringLiteral("iscsiadm/debian12-discovery-refused.txt"));
    const Reply reply = run("iscsiadm -m discovery -t sendtargets -p 10.10.8.90:3261 -I sw-iscsi-0");
    EXPECT_EQ(reply.status, recorded.status);
    EXPECT_EQ(reply.err, recorded.err);
}

TEST_F(IscsiadmSix, cutWireMeansNoPortalsFound)
{
    bindAndRecord();
    setWire("eth1", false);
    const Reply reply = run("iscsiadm -m discovery -t sendtargets -p 10.10.8.90 -I sw-iscsi-0");
    EXPECT_EQ(reply.status, 21);
    EXPECT_TRUE(reply.err.contains("No route to host"));
    EXPECT_TRUE(reply.err.endsWith("iscsiadm: No portals found\n"));
}

TEST_P(Iscsiadm, recordTakesTheDefaultsOfTheMomentAndKeepsThem) // E20
{
    bindAndRecord();
    const QString file =
        QStringLiteral("/var/lib/iscsi/nodes/%1/10.10.8.90,3260,2/sw-iscsi-0").arg(QString::fromLatin1(target(0)));
    ASSERT_TRUE(bytes(file).contains("replacement_timeout = 120\n"));
    ASSERT_TRUE(bytes(file).contains("node.startup = automatic\n"));
    (void)run("sed -i 's/replacement_timeout = 120/replacement_timeout = 10/' /etc/iscsi/iscsid.conf");
    EXPECT_TRUE(bytes(file).contains("replacement_timeout = 120\n"));
    EXPECT_EQ(run(record(0) + ",2 -I sw-iscsi-0 -o new").status, 0);
    EXPECT_TRUE(bytes(file).contains("replacement_timeout = 10\n"));
}

TEST_P(Iscsiadm, staticRecordIsAnnouncedWithItsBinding)
{
    bindAndRecord();
    EXPECT_EQ(out(record(0) + ",2 -I sw-iscsi-0 -o new"),
              "New iSCSI node [tcp:[hw=,ip=,net_if=eth1,iscsi_if=sw-iscsi-0] 10.10.8.90,3260,2 " + target(0) +
                  "] added\n");
}

TEST_P(Iscsiadm, storesZeroForAWordWhereANumberBelongs) // §4.2
{
    bindAndRecord();
    const QByteArray update = record(0) + " -I sw-iscsi-0 -o update -n node.session.timeo.replacement_timeout -v ";
    EXPECT_EQ(run(update + "soon").status, 0);
    EXPECT_TRUE(out(record(0) + " -I sw-iscsi-0").contains("replacement_timeout = 0\n"));
    EXPECT_EQ(run(record(0) + " -I sw-iscsi-0 -o update -n node.nosuch -v 1").status, 7);
}

TEST_P(Iscsiadm, hidesPasswordsUnlessAsked)
{
    bindAndRecord();
    (void)run(record(0) + " -I sw-iscsi-0 -o update -n node.session.auth.password -v secretpass123");
    EXPECT_TRUE(out(record(0) + " -I sw-iscsi-0").contains("auth.password = ********\n"));
    EXPECT_TRUE(out(record(0) + " -I sw-iscsi-0 -S").contains("auth.password = secretpass123\n"));
}

TEST_P(Iscsiadm, deletingARecordLeavesNoEmptyDirectories)
{
    const QByteArray before = out("ls /var/lib/iscsi/nodes");
    bindAndRecord();
    EXPECT_EQ(run(record(0) + ",2 -I sw-iscsi-0 -o delete").status, 0);
    EXPECT_EQ(run(record(1) + ",2 -I sw-iscsi-1 -o delete").status, 0);
    EXPECT_EQ(out("ls /var/lib/iscsi/nodes"), before);
    EXPECT_EQ(run(record(0) + " -I sw-iscsi-0 -o delete").status, 21);
}

TEST_P(Iscsiadm, deletingADiscoveryDeletesItsRecords)
{
    bindAndRecord();
    (void)run("iscsiadm -m discovery -t st -p 10.10.8.90 -I sw-iscsi-0");
    EXPECT_EQ(out("iscsiadm -m discoverydb"), QByteArray("10.10.8.90:3260 via sendtargets\n"));
    EXPECT_EQ(run("iscsiadm -m discoverydb -t st -p 10.10.8.90 -o delete").status, 0);
    EXPECT_EQ(run("iscsiadm -m discoverydb").status, 21);
    EXPECT_EQ(run(record(0) + " -I sw-iscsi-0").status, 21);
}

TEST_P(Iscsiadm, recordInUseIsKept)
{
    logIn();
    const Reply reply = run(record(0) + " -I sw-iscsi-0 -o delete");
    EXPECT_EQ(reply.status, 15);
    EXPECT_TRUE(reply.err.contains("but a session is using it. Logout session then rerun command"));
    EXPECT_EQ(run(record(0) + " -I sw-iscsi-0").status, 0);
}

TEST_P(Iscsiadm, isForRootOnly)
{
    Call call;
    call.user = QStringLiteral("admin");
    call.arguments = QStringList{QStringLiteral("-m"), QStringLiteral("node")};
    EXPECT_EQ(client().machine.programs.at(QStringLiteral("iscsiadm"))(client().machine, call).status, 6);
}

} // namespace
} // namespace twinrail::lab
