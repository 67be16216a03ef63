// SPDX-License-Identifier: Apache-2.0

// What /sys, /proc and /dev of a simulated client show, and what writing to them does.

#include "tests/lab/tworails.h"

namespace twinrail::lab {
namespace {

class Sysfs : public OnBoth {};
ON_BOTH_RELEASES(Sysfs);
class SysfsSix : public OnSix {};
class SysfsNine : public OnNine {};

TEST_P(Sysfs, showsTheCardBehindEachNic)
{
    EXPECT_EQ(out("ls /sys/class/net"), QByteArray("eth1\neth2\nlo\n"));
    EXPECT_EQ(out("cat /sys/class/net/eth1/address"), QByteArray("00:0c:29:94:5b:83\n"));
    EXPECT_EQ(out("readlink -f /sys/class/net/eth2/device"), QByteArray("/sys/devices/pci0000:00/0000:02:02.0\n"));
    EXPECT_EQ(run("[ -e /sys/class/net/lo/device ]").status, 1);
}

TEST_P(Sysfs, showsTheCarrierOfTheWire)
{
    EXPECT_EQ(out("cat /sys/class/net/eth2/carrier"), QByteArray("1\n"));
    setWire("eth2", false);
    EXPECT_EQ(out("cat /sys/class/net/eth2/carrier"), QByteArray("0\n"));
}

TEST_P(Sysfs, carrierOfANicThatIsDownCannotBeRead)
{
    client().kernel.nics.first().up = false;
    EXPECT_NE(run("cat /sys/class/net/eth1/carrier").status, 0);
}

TEST_P(Sysfs, leadsFromASessionToItsDisks)
{
    logIn();
    EXPECT_EQ(out("for b in /sys/class/iscsi_session/session1/device/target*/*:*:*:*/block/*; do echo ${b##*/}; done"),
              QByteArray("sda\nsdb\nsdc\nsdd\n"));
    EXPECT_EQ(out("d=$(readlink -f /sys/class/iscsi_session/session2/device); h=${d%/*}; echo ${h##*/}"),
              QByteArray("host4\n"));
    EXPECT_EQ(out("cat /sys/class/iscsi_connection/connection2:0/persistent_address"), QByteArray("10.10.9.90\n"));
    EXPECT_EQ(out("cat /sys/block/sdb/device/vendor"), QByteArray("NEXENTA \n"));
    EXPECT_EQ(out("cat /sys/block/sdb/size"), QByteArray("2097152\n"));
}

TEST_F(SysfsNine, tellsTheWwid)
{
    logIn();
    EXPECT_EQ(out("cat /sys/block/sda/device/wwid"), QByteArray("naa.600144f0f484400000004e8685e70001\n"));
}

TEST_F(SysfsSix, hasNoWwid)
{
    logIn();
    EXPECT_NE(run("cat /sys/block/sda/device/wwid").status, 0);
}

TEST_P(Sysfs, takesANewRecoveryTimeout)
{
    logIn();
    EXPECT_EQ(run("tee /sys/class/iscsi_session/session1/recovery_tmo", "10\n").status, 0);
    EXPECT_EQ(out("cat /sys/class/iscsi_session/session*/recovery_tmo"), QByteArray("10\n120\n"));
    EXPECT_NE(run("echo soon > /sys/class/iscsi_session/session1/recovery_tmo").status, 0);
    EXPECT_NE(run("echo 1 > /sys/class/iscsi_session/session1/targetname").status, 0);
}

TEST_P(Sysfs, deletesADiskAndFindsItAgain)
{
    logIn();
    EXPECT_EQ(run("echo 1 > /sys/block/sda/device/delete").status, 0);
    EXPECT_EQ(run("[ -e /sys/block/sda ]").status, 1);
    EXPECT_EQ(run("iscsiadm -m session -r 1 -R").status, 0);
    EXPECT_EQ(run("[ -b /dev/sda ]").status, 0);
}

TEST_P(Sysfs, rescanFindsNewUnitsAndNewSizesButNeverForgets) // §4.7
{
    logIn();
    Comstar::Zvol& zvol = world.san.zvols.first();
    const Guid guid = zvol.unit->guid;
    zvol.sizeBytes = Q_UINT64_C(2) << 30;
    const QString last = world.san.zvols.lastKey();
    world.san.zvols.remove(last);
    EXPECT_EQ(run("iscsiadm -m session -R").status, 0);
    EXPECT_EQ(client().kernel.disks.size(), 8);
    for (const KernelDisk& disk : client().kernel.disks)
        EXPECT_EQ(disk.sizeBytes == Q_UINT64_C(2) << 30, disk.wwid == Wwid::of(guid).text());
}

TEST_F(SysfsNine, callsDisksOfADeadSessionTransportOffline)
{
    logIn();
    setWire("eth2", false);
    EXPECT_EQ(out("cat /sys/class/iscsi_session/session*/state"), QByteArray("LOGGED_IN\nFREE\n"));
    EXPECT_EQ(out("cat /sys/block/sda/device/state /sys/block/sde/device/state"),
              QByteArray("running\ntransport-offline\n"));
    setWire("eth2", true);
    EXPECT_EQ(out("cat /sys/block/sde/device/state"), QByteArray("running\n"));
}

TEST_F(SysfsSix, callsDisksOfADeadSessionRunning)
{
    logIn();
    setWire("eth2", false);
    EXPECT_EQ(out("cat /sys/block/sde/device/state"), QByteArray("running\n"));
}

TEST_P(Sysfs, namesDisksByPortalTargetAndLun)
{
    logIn();
    EXPECT_EQ(out("readlink -f /dev/disk/by-path/ip-10.10.9.90:3260-iscsi-" + target(1) + "-lun-12"),
              QByteArray("/dev/sdg\n"));
    EXPECT_EQ(run("[ -e /dev/disk/by-id/scsi-3600144f0f484400000004e86860a0003 ]").status, 0);
}

TEST_P(Sysfs, listsModulesAndTheirUsers)
{
    logIn();
    EXPECT_TRUE(out("cat /proc/modules").contains("iscsi_tcp 16384 2 "));
    EXPECT_FALSE(client().kernel.unloadModule(QStringLiteral("iscsi_tcp")));
    (void)run("iscsiadm -m node -u");
    EXPECT_TRUE(client().kernel.unloadModule(QStringLiteral("iscsi_tcp")));
    EXPECT_FALSE(client().kernel.hasModule(QStringLiteral("libiscsi")));
}

TEST_P(Sysfs, keepsKernelParameters)
{
    EXPECT_EQ(out("cat /proc/sys/net/ipv4/conf/eth1/rp_filter"), QByteArray("1\n"));
    EXPECT_EQ(run("echo 2 > /proc/sys/net/ipv4/conf/eth1/rp_filter").status, 0);
    EXPECT_EQ(out("cat /proc/sys/net/ipv4/conf/eth1/rp_filter"), QByteArray("2\n"));
    EXPECT_NE(run("echo 2 > /proc/sys/net/ipv4/conf/eth9/rp_filter").status, 0);
}

/// linux-initiator §9.1: full mesh over one flat network.
TEST_P(Sysfs, strictFilteringHidesWhatIsRoutedElsewhere)
{
    world.fabric.wires << Fabric::Wire{QStringLiteral("prague"), QStringLiteral("eth1"), QStringLiteral("10.10.9.0/24"),
                                       true};
    EXPECT_FALSE(client().kernel.reaches(QStringLiteral("eth1"), QStringLiteral("10.10.9.90")));
    ASSERT_TRUE(client().kernel.setParameter(QStringLiteral("net.ipv4.conf.eth1.rp_filter"), QStringLiteral("0")));
    EXPECT_TRUE(client().kernel.reaches(QStringLiteral("eth1"), QStringLiteral("10.10.9.90")));
    ASSERT_TRUE(client().kernel.setParameter(QStringLiteral("net.ipv4.conf.all.rp_filter"), QStringLiteral("1")));
    EXPECT_FALSE(client().kernel.reaches(QStringLiteral("eth1"), QStringLiteral("10.10.9.90")));
    ASSERT_TRUE(client().kernel.setParameter(QStringLiteral("net.ipv4.conf.eth1.rp_filter"), QStringLiteral("2")));
    EXPECT_TRUE(client().kernel.reaches(QStringLiteral("eth1"), QStringLiteral("10.10.9.90")));
}

TEST(KernelDisk, countsItsNumbersFromItsName)
{
    KernelDisk disk;
    disk.name = QStringLiteral("sdp");
    EXPECT_EQ(disk.devt(), QStringLiteral("8:240"));
    disk.name = QStringLiteral("sdq");
    EXPECT_EQ(disk.devt(), QStringLiteral("65:0"));
    disk.name = QStringLiteral("sddy");
    EXPECT_EQ(disk.devt(), QStringLiteral("128:0"));
    disk.name = QStringLiteral("sdiw");
    EXPECT_EQ(disk.devt(), QStringLiteral("8:256"));
    disk.name = QStringLiteral("sdaa");
    EXPECT_EQ(disk.index(), 26);
}

} // namespace
} // namespace twinrail::lab
