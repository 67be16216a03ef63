// SPDX-License-Identifier: Apache-2.0
// Sessions and disks, from a sysfs that is laid out as a kernel lays it out.
#include "core/host/readers/disks.h"
#include "core/host/readers/iscsi.h"
#include "tests/host/localshell.h"
#include "tests/host/tree.h"
#include "tests/print.h"

using namespace twinrail;

namespace {

const QString target = QStringLiteral("iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58");

void putDisk(const Tree& tree, const QString& place, const QString& name, const QByteArray& wwid)
{
    tree.put(place + QStringLiteral("/state"), "running\n");
    tree.put(place + QStringLiteral("/vendor"), "NEXENTA \n");
    tree.put(place + QStringLiteral("/model"), "COMSTAR         \n");
    if (!wwid.isEmpty())
        tree.put(place + QStringLiteral("/wwid"), wwid);
    tree.put(place + QStringLiteral("/block/") + name + QStringLiteral("/size"), "2097152\n");
}

/// Session 1 on host 3 with two disks, session 2 on host 4 in recovery with none.
void putSessions(const Tree& tree)
{
    const QString one = QStringLiteral("sys/devices/platform/host3/session1");
    const QString two = QStringLiteral("sys/devices/platform/host4/session2");
    const QString classes = QStringLiteral("sys/class/");
    tree.put(one + QStringLiteral("/iscsi_session/session1/state"), "LOGGED_IN\n");
    tree.put(one + QStringLiteral("/iscsi_session/session1/targetname"), target.toUtf8() + '\n');
    tree.put(one + QStringLiteral("/iscsi_session/session1/ifacename"), "sw-iscsi-0\n");
    tree.put(one + QStringLiteral("/iscsi_session/session1/recovery_tmo"), "10\n");
    tree.put(one + QStringLiteral("/iscsi_session/session1/initiatorname"), "iqn.2011-10.dom.homer:1:prague\n");
    tree.link(one + QStringLiteral("/iscsi_session/session1/device"), QStringLiteral("../../../session1"));
    putDisk(tree, one + QStringLiteral("/target3:0:0/3:0:0:10"), QStringLiteral("sdb"),
            "naa.600144f0f484400000004e8685e70001\n");
    putDisk(tree, one + QStringLiteral("/target3:0:0/3:0:0:11"), QStringLiteral("sdc"), {});
    tree.put(two + QStringLiteral("/iscsi_session/session2/state"), "FAILED\n");
    tree.put(two + QStringLiteral("/iscsi_session/session2/targetname"), target.toUtf8() + '\n');
    tree.put(two + QStringLiteral("/iscsi_session/session2/ifacename"), "(null)\n");
    tree.put(two + QStringLiteral("/iscsi_session/session2/recovery_tmo"), "off\n");
    tree.link(two + QStringLiteral("/iscsi_session/session2/device"), QStringLiteral("../../../session2"));
    tree.put(classes + QStringLiteral("iscsi_connection/connection1:0/persistent_address"), "10.10.8.90\n");
    tree.put(classes + QStringLiteral("iscsi_connection/connection1:0/persistent_port"), "3260\n");
    tree.put(classes + QStringLiteral("iscsi_connection/connection1:0/recv_tmo"), "5\n");
    tree.put(classes + QStringLiteral("iscsi_connection/connection1:0/ping_tmo"), "6\n");
    tree.put(classes + QStringLiteral("iscsi_connection/connection2:0/persistent_address"), "fd00::9\n");
    tree.put(classes + QStringLiteral("iscsi_connection/connection2:0/persistent_port"), "3261\n");
    tree.put(classes + QStringLiteral("iscsi_host/host4/initiatorname"), "iqn.2011-10.dom.homer:1:fallback\n");
    for (const QString& n : {QStringLiteral("1"), QStringLiteral("2")})
        tree.link(classes + QStringLiteral("iscsi_session/session") + n,
                  tree.path((n == u"1" ? one : two) + QStringLiteral("/iscsi_session/session") + n));
}

} // namespace

TEST(Sessions, areReadFromSysfs)
{
    Tree tree;
    putSessions(tree);
    for (const QString& shell : localShells) {
        const Output output = runScript(shell, sessionsQuery().command(), tree.path());
        const auto sessions = readSessions(output);
        ASSERT_TRUE(sessions.has_value()) << sessions.error().evidence.toStdString();
        ASSERT_EQ(sessions->size(), 2) << output.out.toStdString() << output.err.toStdString();
        Session one;
        one.sid = 1;
        one.state = QStringLiteral("LOGGED_IN");
        one.target = IscsiName::parse(target).value();
        one.portal = Portal::parse(u"10.10.8.90:3260").value();
        one.interface = QStringLiteral("sw-iscsi-0");
        one.initiator = QStringLiteral("iqn.2011-10.dom.homer:1:prague");
        one.recoveryTimeout = 10;
        one.noopInterval = 5;
        one.noopTimeout = 6;
        one.host = QStringLiteral("host3");
        one.disks = QStringList{QStringLiteral("sdb"), QStringLiteral("sdc")};
        EXPECT_EQ(sessions->at(0), one) << output.out.toStdString();
        Session two;
        two.sid = 2;
        two.state = QStringLiteral("FAILED");
        two.target = one.target;
        two.portal = Portal::parse(u"[fd00::9]:3261").value();
        two.initiator = QStringLiteral("iqn.2011-10.dom.homer:1:fallback");
        two.host = QStringLiteral("host4");
        EXPECT_EQ(sessions->at(1), two) << output.out.toStdString();
    }
}

TEST(Sessions, areNoneOnAFreshMachine)
{
    Tree tree;
    const auto sessions = readSessions(runScript(QStringLiteral("sh"), sessionsQuery().command(), tree.path()));
    ASSERT_TRUE(sessions.has_value());
    EXPECT_TRUE(sessions->isEmpty());
}

TEST(Sessions, refuseARowThatIsCutOff)
{
    const auto sessions = readSessions(Output{"1|LOGGED_IN|iqn.2011-09.dom.homer:01|sw-isc", "", 0});
    ASSERT_FALSE(sessions.has_value());
    EXPECT_EQ(sessions.error().kind, Error::Kind::Malformed);
    EXPECT_TRUE(sessions.error().evidence.contains(u"sw-isc"));
    EXPECT_FALSE(readSessions(Output{"Sitzung\n", "", 0}).has_value());
    EXPECT_FALSE(readSessions(Output{"", "sh: not found", 127}).has_value());
}

TEST(Sessions, keepAForeignOneWhoseTargetIsNoName)
{
    const auto sessions = readSessions(Output{"7|LOGGED_IN|odd target||120||||||host9|\n", "", 0});
    ASSERT_TRUE(sessions.has_value());
    EXPECT_EQ(sessions->first().sid, 7);
    EXPECT_TRUE(sessions->first().target.isEmpty());
    EXPECT_TRUE(sessions->first().portal.isEmpty());
}

TEST(Disks, areReadFromSysfs)
{
    Tree tree;
    putSessions(tree);
    for (const QString& shell : localShells) {
        const Output output = runScript(shell, disksQuery().command(), tree.path());
        const auto disks = readDisks(output);
        ASSERT_TRUE(disks.has_value()) << disks.error().evidence.toStdString();
        ASSERT_EQ(disks->size(), 2) << output.out.toStdString() << output.err.toStdString();
        EXPECT_EQ(disks->at(0),
                  (Disk{QStringLiteral("sdb"), 1, 10, Wwid::parse(u"3600144f0f484400000004e8685e70001").value(),
                        QStringLiteral("NEXENTA"), QStringLiteral("COMSTAR"), QStringLiteral("running"), 1 << 30}));
        EXPECT_EQ(disks->at(1).lun, 11);
        EXPECT_TRUE(disks->at(1).wwid.isEmpty());
    }
}

TEST(Disks, takeTheFormOfScsiId)
{
    const auto disks =
        readDisks(Output{"sdb|1|10|3600144f0f484400000004e8685e70001|running|8|NEXENTA|COMSTAR\n", "", 0});
    ASSERT_TRUE(disks.has_value());
    EXPECT_EQ(disks->first().wwid.text(), QStringLiteral("3600144f0f484400000004e8685e70001"));
    EXPECT_EQ(disks->first().sizeBytes, 4096U);
}

TEST(Disks, leaveANameThatIsNoWwidEmpty)
{
    const auto disks = readDisks(Output{"sdb|1|0|t10.ATA disk|offline||ATA|A|B\n", "", 0});
    ASSERT_TRUE(disks.has_value());
    EXPECT_TRUE(disks->first().wwid.isEmpty());
    EXPECT_EQ(disks->first().sizeBytes, 0U);
    EXPECT_EQ(disks->first().product, QStringLiteral("A|B"));
}

TEST(Disks, refuseARowThatIsCutOff)
{
    EXPECT_FALSE(readDisks(Output{"sdb|1|10|naa.600144", "", 0}).has_value());
    EXPECT_FALSE(readDisks(Output{"sdb|eins|10||running|8|NEXENTA|COMSTAR\n", "", 0}).has_value());
}

TEST(MapDevices, areNotLinkedWhereThereIsNoSuchName)
{
    Tree tree;
    const QStringList aliases{QStringLiteral("hydra_db-a01"), QStringLiteral("odd|name")};
    for (const QString& shell : localShells) {
        const auto devices = readMapDevices(runScript(shell, mapDevicesQuery(aliases).command(), tree.path()));
        ASSERT_TRUE(devices.has_value());
        EXPECT_EQ(*devices,
                  (QList<MapDevice>{MapDevice{aliases[0], false, 0, false}, MapDevice{aliases[1], false, 0, false}}));
    }
}

TEST(MapDevices, tellSizeAndReadability)
{
    const auto devices = readMapDevices(Output{"1|1073741824|1|hydra_db-a01\n1|1073741824|0|hydra_db-a02\n", "", 0});
    ASSERT_TRUE(devices.has_value());
    EXPECT_EQ(devices->at(0), (MapDevice{QStringLiteral("hydra_db-a01"), true, 1073741824, true}));
    EXPECT_FALSE(devices->at(1).readable);
    EXPECT_FALSE(readMapDevices(Output{"1|10737", "", 0}).has_value());
}
