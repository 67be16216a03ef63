// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/clientscene.h"

namespace twinrail::lab {
namespace {

TEST_F(OnBrno, sysctlSetsAndRepeatsAValue)
{
    EXPECT_EQ(run("sysctl -w net.ipv4.conf.eth1.rp_filter=2").out, QByteArray("net.ipv4.conf.eth1.rp_filter = 2\n"));
    EXPECT_EQ(run("sysctl -n net.ipv4.conf.eth1.rp_filter").out, QByteArray("2\n"));
    EXPECT_EQ(run("cat /proc/sys/net/ipv4/conf/eth1/rp_filter").out.trimmed(), QByteArray("2"));
}

TEST_F(OnBrno, sysctlRefusesAnInterfaceThatIsNotThere)
{
    const Reply reply = run("sysctl -w net.ipv4.conf.eth9.rp_filter=0");
    EXPECT_EQ(reply.status, 1);
    EXPECT_EQ(reply.err, QByteArray("sysctl: cannot stat /proc/sys/net/ipv4/conf/eth9/rp_filter: "
                                    "No such file or directory\n"));
}

TEST_F(OnPrague, sysctlOfThatTimeSpeaksOfUnknownKeys)
{
    const Reply reply = run("sysctl net.ipv4.conf.eth9.rp_filter");
    EXPECT_EQ(reply.status, 255);
    EXPECT_EQ(reply.err, QByteArray("error: \"net.ipv4.conf.eth9.rp_filter\" is an unknown key\n"));
}

TEST_F(OnPrague, sysctlLoadsAFileAndSkipsComments)
{
    ASSERT_EQ(run("echo '# a comment' >> /etc/sysctl.conf; echo 'net.ipv4.conf.eth2.rp_filter = 2' >> /etc/sysctl.conf")
                  .status,
              0);
    EXPECT_TRUE(run("sysctl -p").out.endsWith("net.ipv4.conf.eth2.rp_filter = 2\n"));
    EXPECT_EQ(run("sysctl -n net/ipv4/conf/eth2/rp_filter").out, QByteArray("2\n"));
}

TEST_F(OnPrague, whatIsOnlySetNowIsGoneAfterAReboot)
{
    ASSERT_EQ(
        run("sysctl -w net.ipv4.conf.eth1.rp_filter=2; echo 'net.ipv4.conf.eth2.rp_filter = 2' >> /etc/sysctl.conf")
            .status,
        0);
    client.reboot();
    EXPECT_EQ(run("sysctl -n net.ipv4.conf.eth1.rp_filter").out, QByteArray("1\n"));
    EXPECT_EQ(run("sysctl -n net.ipv4.conf.eth2.rp_filter").out, QByteArray("2\n"));
}

TEST_F(OnBrno, theHowtosGrepFindsEveryInterface)
{
    const QByteArray text = run("sysctl -a 2>/dev/null | grep '\\.rp_filter'").out;
    EXPECT_TRUE(text.contains("net.ipv4.conf.all.rp_filter = "));
    EXPECT_TRUE(text.contains("net.ipv4.conf.eth2.rp_filter = "));
}

TEST_F(OnBarePrague, modprobeLoadsWhatItDependsOnAndTakesItBack)
{
    const QStringList before = client.kernel.modules;
    ASSERT_EQ(run("modprobe iscsi_tcp").status, 0);
    EXPECT_TRUE(run("lsmod").out.contains("libiscsi "));
    ASSERT_EQ(run("modprobe -r iscsi_tcp").status, 0);
    EXPECT_EQ(client.kernel.modules, before);
}

TEST_F(OnBrno, aModuleThatIsUsedStays)
{
    const Reply reply = run("modprobe -r iscsi_tcp"); // the session to the backup network
    EXPECT_EQ(reply.status, 1);
    EXPECT_EQ(reply.err, QByteArray("modprobe: FATAL: Module iscsi_tcp is in use.\n"));
}

TEST_F(OnPrague, anUnknownModuleIsFatal)
{
    EXPECT_EQ(run("modprobe nosuch").err, QByteArray("FATAL: Module nosuch not found.\n"));
    EXPECT_EQ(run("modprobe dm-multipath").status, 0); // the dash is an underscore
}

TEST_F(OnBrno, mpathconfJudgesTheTextOfTheFile)
{
    const QByteArray text = run("mpathconf").out;
    EXPECT_TRUE(text.startsWith("multipath is enabled\nfind_multipaths is yes\nuser_friendly_names is enabled\n"));
    EXPECT_TRUE(text.endsWith("dm_multipath module is loaded\nmultipathd is running\n"));
}

TEST_F(OnPrague, mpathconfOfThatTimeNamesTheRunlevels)
{
    EXPECT_EQ(run("mpathconf").out, QByteArray("multipath is enabled\n"
                                               "find_multipaths is enabled\n"
                                               "user_friendly_names is enabled\n"
                                               "dm_multipath module is loaded\n"
                                               "multipathd is chkconfiged on\n"));
}

TEST_F(OnBareBrno, mpathconfPutsAFileIntoPlaceAndStartsTheDaemon)
{
    ASSERT_EQ(run("dnf -y install device-mapper-multipath && mpathconf --enable --with_multipathd y").status, 0);
    EXPECT_TRUE(bytesOf(client, "/etc/multipath.conf").contains("find_multipaths yes"));
    EXPECT_TRUE(client.services.isRunning(QStringLiteral("multipathd")));
    ASSERT_EQ(run("mpathconf --disable").status, 0);
    EXPECT_TRUE(run("mpathconf").out.startsWith("multipath is disabled\n"));
}

TEST_F(OnBrno, blockdevReadsThroughLinks)
{
    EXPECT_EQ(run("blockdev --getsize64 /dev/mapper/backup_store").out, QByteArray("2147483648\n"));
    EXPECT_EQ(run("blockdev --getsz /dev/mapper/backup_store").out, QByteArray("4194304\n"));
    const Reply missing = run("blockdev --getsize64 /dev/sdz");
    EXPECT_EQ(missing.status, 1);
    EXPECT_EQ(missing.err, QByteArray("blockdev: cannot open /dev/sdz: No such file or directory\n"));
}

TEST_F(OnPrague, scsiIdReadsTheWwidFromTheDevice)
{
    EXPECT_EQ(run("/lib/udev/scsi_id --whitelisted --device=/dev/sdb").out, QByteArray("35000c500a1b2c3d4\n"));
    EXPECT_EQ(run("/lib/udev/scsi_id --whitelisted --device=/dev/sda").status, 1);
}

TEST_F(OnBrno, scsiIdAlsoKnowsShortOptions)
{
    EXPECT_EQ(run("/usr/lib/udev/scsi_id -g -u -d /dev/sdb").out, QByteArray("3600144f0f48440000000500a1c2b0001\n"));
}

TEST_F(OnBrno, lsblkShowsTheMapBelowItsPath)
{
    const QByteArray text = run("lsblk").out;
    EXPECT_TRUE(text.startsWith("NAME"));
    EXPECT_TRUE(text.contains("└─backup_store"));
    EXPECT_TRUE(run("lsblk -J -o NAME,TYPE").out.contains("\"mpath\""));
}

TEST_F(OnBrno, dmsetupTellsNameUuidAndState)
{
    EXPECT_EQ(run("dmsetup info -c --noheadings -o name,uuid").out,
              QByteArray("backup_store:mpath-3600144f0f48440000000500a1c2b0001\n"));
    EXPECT_TRUE(run("dmsetup status backup_store").out.startsWith("0 4194304 multipath 2 0 0 0 1 1 A 0 1 2 8:16 A 0"));
    world->fabric.sanPortsDown.insert(QStringLiteral("10.20.0.90"));
    EXPECT_TRUE(run("dmsetup status backup_store").out.contains(" 8:16 F "));
}

TEST_F(OnBareBrno, dmsetupWithoutMapsFindsNoDevices)
{
    EXPECT_EQ(run("dmsetup ls --target multipath").out, QByteArray("No devices found\n"));
}

TEST_F(OnBrno, udevadmKnowsASerialAndSettlesAtOnce)
{
    EXPECT_EQ(run("udevadm settle --timeout=30").status, 0);
    EXPECT_TRUE(run("udevadm info -q property -n sdb").out.contains("ID_SERIAL=3600144f0f48440000000500a1c2b0001\n"));
}

TEST_F(OnBrno, aMountedMapIsFoundAndFreedAgain)
{
    ASSERT_EQ(run("mkdir -p /srv/backup && mount /dev/mapper/backup_store /srv/backup").status, 0);
    EXPECT_EQ(run("findmnt -n -o SOURCE /srv/backup").out, QByteArray("/dev/mapper/backup_store\n"));
    EXPECT_EQ(run("mount /dev/mapper/backup_store /srv/backup").status, 32);
    EXPECT_EQ(run("umount /srv/backup").status, 0);
    EXPECT_EQ(run("findmnt -n /srv/backup").status, 1);
}

TEST_F(OnPrague, theRootStandsOnTheLocalDisk) { EXPECT_EQ(run("findmnt -no SOURCE /").out, QByteArray("/dev/sda\n")); }

} // namespace
} // namespace twinrail::lab
