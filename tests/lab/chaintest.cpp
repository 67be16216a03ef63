// SPDX-License-Identifier: Apache-2.0

// From a login to an alias and back: sessions, disks and maps follow from configuration, and everything can be undone.

#include "tests/lab/tworails.h"

#include <QJsonDocument>

namespace twinrail::lab {
namespace {

constexpr const char* config =
    "defaults {\n\tfind_multipaths yes\n}\n"
    "devices {\n\tdevice {\n\t\tvendor NEXENTA\n\t\tproduct COMSTAR\n"
    "\t\tpath_grouping_policy multibus\n\t\tno_path_retry 12\n"
    "\t}\n}\nmultipaths {\n"
    "\tmultipath {\n\t\twwid 3600144f0f484400000004e8685e70001\n\t\talias hydra_apps-a01\n\t}\n"
    "\tmultipath {\n\t\twwid 3600144f0f484400000004e8685f80002\n\t\talias hydra_db-a01\n\t}\n"
    "\tmultipath {\n\t\twwid 3600144f0f484400000004e86860a0003\n\t\talias hydra_db-a02\n\t}\n"
    "\tmultipath {\n\t\twwid 3600144f0f484400000004e8686210004\n\t\talias hydra_db-a03\n\t}\n"
    "}\n";

class Chain : public OnBoth {
protected:
    QByteArray state() { return QJsonDocument(client().toJson()).toJson(); }
    int usablePaths(const QByteArray& alias) { return int(out("multipath -ll " + alias).count("active ready")); }
};
ON_BOTH_RELEASES(Chain);

TEST_P(Chain, loginBringsDisksMapsAndAliases)
{
    startMultipathd(config);
    logIn();
    EXPECT_EQ(client().kernel.disks.size(), 8);
    for (const Lun& lun : exampleSite().luns) {
        EXPECT_EQ(usablePaths(lun.alias.toLatin1()), 2) << lun.alias.toStdString();
        EXPECT_EQ(run("[ -b /dev/mapper/" + lun.alias.toLatin1() + " ]").status, 0);
    }
}

TEST_P(Chain, anInitiatorOutsideOfTheHostGroupSeesNothing) // E6
{
    startMultipathd(config);
    world.san.hostGroups.first().clear();
    logIn();
    EXPECT_EQ(client().kernel.sessions.size(), 2);
    EXPECT_TRUE(client().kernel.disks.isEmpty());
    world.san.hostGroups.first() << exampleClient().initiator.text();
    (void)run("iscsiadm -m session -R");
    EXPECT_EQ(usablePaths("hydra_db-a01"), 2);
}

TEST_P(Chain, theStorageKnowsItsSessions)
{
    logIn();
    ASSERT_EQ(world.san.sessions.size(), 2);
    EXPECT_EQ(world.san.sessions.first().client, QStringLiteral("prague"));
    (void)run("iscsiadm -m node -u");
    EXPECT_TRUE(world.san.sessions.isEmpty());
}

TEST_P(Chain, aCutWireTakesHalfOfThePathsAndItsReturnBringsThemBack)
{
    startMultipathd(config);
    logIn();
    setWire("eth1", false);
    EXPECT_EQ(usablePaths("hydra_db-a02"), 1);
    setWire("eth1", true);
    EXPECT_EQ(usablePaths("hydra_db-a02"), 2);
    world.fabric.sanPortsDown.insert(QStringLiteral("10.10.9.90"));
    EXPECT_EQ(usablePaths("hydra_db-a02"), 1);
}

TEST_P(Chain, anOfflineTargetTakesHalfOfThePaths)
{
    startMultipathd(config);
    logIn();
    world.san.targets.first().online = false;
    EXPECT_EQ(usablePaths("hydra_db-a02"), 1);
}

TEST_P(Chain, whatWasMadeCanBeTakenBackWithoutATrace)
{
    startMultipathd(config);
    bindAndRecord();
    ASSERT_TRUE(client().iscsid.reach());
    client().kernel.loadModule(QStringLiteral("iscsi_tcp"));
    const QByteArray before = state();
    for (int i = 0; i < 2; ++i)
        (void)run(record(i) + " -I sw-iscsi-" + QByteArray::number(i) + " -l");
    EXPECT_NE(state(), before);
    for (const Lun& lun : exampleSite().luns) {
        (void)run("multipath -f " + lun.alias.toLatin1());
        (void)run("multipath -w $(readlink -f /dev/disk/by-id/scsi-" +
                  Wwid::of(exampleGuid(lun.number)).text().toLatin1() + ")");
    }
    for (int i = 0; i < 2; ++i)
        (void)run(record(i) + " -I sw-iscsi-" + QByteArray::number(i) + " -u");
    EXPECT_EQ(run("grep -q '^[^#]' /etc/multipath/wwids || rm -f /etc/multipath/wwids").status, 0);
    EXPECT_EQ(state(), before);
}

TEST_P(Chain, stateDoesNotDependOnNumbers)
{
    startMultipathd(config);
    logIn();
    const QByteArray before = state();
    (void)run("iscsiadm -m node -u");
    for (int i = 1; i >= 0; --i)
        (void)run(record(i) + " -I sw-iscsi-" + QByteArray::number(i) + " -l");
    EXPECT_NE(client().kernel.sessions.first().sid, 1);
    EXPECT_EQ(state(), before);
}

TEST_P(Chain, rebootLogsInAndMakesTheMaps)
{
    startMultipathd(config);
    logIn();
    client().services.setBoot(QStringLiteral("multipathd"), true, QStringLiteral("345"));
    client().reboot();
    ASSERT_EQ(client().kernel.sessions.size(), 2);
    EXPECT_EQ(usablePaths("hydra_apps-a01"), 2);
}

TEST_P(Chain, rebootWithOneRailStillMakesTheMapsItRemembers)
{
    startMultipathd(config);
    logIn();
    client().services.setBoot(QStringLiteral("multipathd"), true, QStringLiteral("345"));
    setWire("eth2", false);
    client().reboot();
    ASSERT_EQ(client().kernel.sessions.size(), 1);
    EXPECT_EQ(usablePaths("hydra_apps-a01"), 1);
}

} // namespace
} // namespace twinrail::lab
