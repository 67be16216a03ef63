// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/clientscene.h"

namespace twinrail::lab {
namespace {

class EveryWorld : public testing::TestWithParam<QString> {
protected:
    std::unique_ptr<World> world = makeWorld(GetParam()).value();
};

TEST_P(EveryWorld, isTheSameEachTimeItIsMade) { EXPECT_EQ(world->toJson(), makeWorld(GetParam()).value()->toJson()); }

TEST_P(EveryWorld, hasTheHowtosSite)
{
    const Site& site = world->site;
    EXPECT_EQ(site.rails.size(), 2);
    EXPECT_EQ(site.portalGroups.size(), 2);
    EXPECT_EQ(site.targets.size(), 2);
    EXPECT_EQ(site.pathPlan.kind, PathPlanKind::RailPinned);
    ASSERT_EQ(site.luns.size(), 4);
    EXPECT_EQ(site.luns.first().number, 10);
    EXPECT_EQ(site.luns.last().alias, QStringLiteral("hydra_db-a03"));
    EXPECT_EQ(site.clients.size(), int(world->clients.size()));
}

TEST_P(EveryWorld, hasTheNicsThatTheSitePlansWith)
{
    for (const Client& wanted : world->site.clients) {
        const ClientModel& client = clientOf(*world, wanted.name.toLatin1().constData());
        for (const Interface& interface : wanted.interfaces) {
            const KernelNic* nic = client.kernel.nic(interface.nic);
            ASSERT_NE(nic, nullptr) << interface.nic.toStdString();
            EXPECT_EQ(nic->mac, interface.mac.text());
            EXPECT_EQ(nic->addresses.first().address, interface.address.toString());
        }
    }
}

TEST_P(EveryWorld, hasTheApplianceReachableOnBothRailsFromBrno)
{
    const ClientModel& brno = clientOf(*world, "brno");
    EXPECT_TRUE(brno.kernel.reaches(QStringLiteral("eth1"), QStringLiteral("10.10.8.90")));
    EXPECT_TRUE(brno.kernel.reaches(QStringLiteral("eth2"), QStringLiteral("10.10.9.90")));
    EXPECT_FALSE(brno.kernel.reaches(QStringLiteral("eth1"), QStringLiteral("10.10.9.90")));
}

TEST_P(EveryWorld, letsTheAdministratorInWithSudo)
{
    ClientModel& prague = clientOf(*world, "prague");
    EXPECT_EQ(prague.machine.run(QStringLiteral("admin"), "sudo -k -S -p '' id -u", "operator\n").out,
              QByteArray("0\n"));
    EXPECT_NE(prague.machine.run(QStringLiteral("admin"), "sudo -k -S -p '' id -u", "wrong\n").status, 0);
}

TEST_P(EveryWorld, saysWhichReleaseItsClientsAre)
{
    struct Mark {
        const char* release;
        const char* file;
        const char* text;
    };
    constexpr Mark marks[] = {{"centos6", "/etc/redhat-release", "CentOS release 6.10 (Final)\n"},
                              {"centos9", "/etc/os-release", "VERSION_ID=\"9\"\n"},
                              {"debian12", "/etc/os-release", "VERSION_ID=\"12\"\n"},
                              {"debian13", "/etc/os-release", "VERSION_ID=\"13\"\n"}};
    for (const auto& client : world->clients) {
        const auto mark = std::find_if(std::begin(marks), std::end(marks), [&](const Mark& one) {
            return client->release.id == QLatin1String(one.release);
        });
        ASSERT_NE(mark, std::end(marks)) << client->release.id.toStdString();
        EXPECT_TRUE(bytesOf(*client, mark->file).contains(mark->text)) << mark->release;
        EXPECT_EQ(type(*client, "test -d /run/systemd/system").status == 0, client->release.systemd) << mark->release;
    }
}

TEST_P(EveryWorld, survivesARebootOfItsClients)
{
    const QJsonObject before = clientOf(*world, "prague").toJson();
    clientOf(*world, "prague").reboot();
    clientOf(*world, "prague").reboot();
    EXPECT_FALSE(before.isEmpty());
    EXPECT_EQ(type(clientOf(*world, "prague"), "true").status, 0);
}

INSTANTIATE_TEST_SUITE_P(Worlds, EveryWorld, testing::ValuesIn(howtoWorldNames()),
                         [](const auto& one) { return QString(one.param).remove(QLatin1Char('-')).toStdString(); });

TEST(Worlds, anUnknownNameIsAnsweredWithThoseThereAre)
{
    const Result<std::unique_ptr<World>> world = makeWorld(QStringLiteral("atlantis"));
    ASSERT_FALSE(world);
    EXPECT_EQ(world.error().kind, Error::Kind::NotFound);
    EXPECT_TRUE(world.error().text.contains(QStringLiteral("seed, bare, half-done, one-rail-down, debian, scale")));
}

TEST(SeedWorld, hasTheHowtosWwids)
{
    const auto world = worldNamed("seed");
    const auto wwid = [&world](const char* zvol) {
        return Wwid::of(world->san.zvols.value(QLatin1String(zvol)).unit->guid).text();
    };
    EXPECT_EQ(wwid("tank/hydra_apps-a01"), QStringLiteral("3600144f0f484400000004e8685e70001"));
    EXPECT_EQ(wwid("tank/hydra_db-a01"), QStringLiteral("3600144f0f484400000004e8685f80002"));
    EXPECT_EQ(wwid("tank/hydra_db-a02"), QStringLiteral("3600144f0f484400000004e86860a0003"));
    EXPECT_EQ(wwid("tank/hydra_db-a03"), QStringLiteral("3600144f0f484400000004e8686210004"));
}

TEST(SeedWorld, hasNothingOfTheSiteOnTheApplianceButTheZvols)
{
    const auto world = worldNamed("seed");
    for (const PortalGroup& group : world->site.portalGroups)
        EXPECT_FALSE(world->san.portalGroups.contains(group.name));
    EXPECT_FALSE(world->san.targetGroups.contains(world->site.targetGroup));
    EXPECT_FALSE(world->san.hostGroups.contains(world->site.hostGroup));
    for (const Lun& lun : world->site.luns)
        EXPECT_TRUE(world->san.zvols.value(lun.zvol).unit->views.isEmpty());
}

TEST(SeedWorld, hasThingsOfOtherPeopleAllAround)
{
    const auto world = worldNamed("seed");
    EXPECT_TRUE(world->san.targetGroups.contains(QStringLiteral("tg_backup")));
    EXPECT_TRUE(world->san.hostGroups.contains(QStringLiteral("hg_archive")));
    EXPECT_FALSE(world->san.zvols.value(QStringLiteral("tank/backup")).unit->views.isEmpty());
    ClientModel& brno = clientOf(*world, "brno");
    ASSERT_EQ(brno.kernel.sessions.size(), 1);
    EXPECT_EQ(brno.kernel.sessions.first().address, QStringLiteral("10.20.0.90"));
    ASSERT_NE(brno.kernel.map(QStringLiteral("backup_store")), nullptr);
    EXPECT_EQ(brno.kernel.map(QStringLiteral("backup_store"))->disks().size(), 1);
    ClientModel& prague = clientOf(*world, "prague");
    ASSERT_NE(prague.kernel.map(QStringLiteral("local_archive")), nullptr);
    EXPECT_EQ(prague.kernel.map(QStringLiteral("local_archive"))->disks().size(), 2);
}

TEST(SeedWorld, hasItsPackagesAndServicesReady) // A9
{
    const auto world = worldNamed("seed");
    for (const auto& client : world->clients) {
        EXPECT_TRUE(client->packages.isInstalled(QStringLiteral("iscsi-initiator-utils")));
        EXPECT_TRUE(client->packages.isInstalled(QStringLiteral("device-mapper-multipath")));
        EXPECT_TRUE(client->services.startsAtBoot(QStringLiteral("multipathd")));
        EXPECT_TRUE(client->services.isRunning(QStringLiteral("multipathd")));
    }
}

TEST(SeedWorld, itsForeignSessionComesBackAfterAReboot)
{
    const auto world = worldNamed("seed");
    ClientModel& brno = clientOf(*world, "brno");
    const QJsonObject before = brno.toJson();
    brno.reboot();
    ASSERT_EQ(brno.kernel.sessions.size(), 1);
    EXPECT_NE(brno.kernel.map(QStringLiteral("backup_store")), nullptr); // its WWID is remembered
}

TEST(BareWorld, hasNothingPrepared)
{
    const auto world = worldNamed("bare");
    EXPECT_TRUE(world->san.zvols.isEmpty());
    EXPECT_EQ(world->san.pools, QStringList{QStringLiteral("tank")});
    ClientModel& prague = clientOf(*world, "prague");
    EXPECT_TRUE(prague.services.find(QStringLiteral("iscsid"))->runlevels.isEmpty());
    EXPECT_FALSE(prague.services.isRunning(QStringLiteral("multipathd")));
    EXPECT_FALSE(prague.machine.files.look(QStringLiteral("/etc/multipath.conf")));
    ClientModel& brno = clientOf(*world, "brno");
    EXPECT_FALSE(brno.packages.isInstalled(QStringLiteral("device-mapper-multipath")));
    EXPECT_FALSE(brno.services.isRunning(QStringLiteral("iscsid.socket")));
    for (const auto& client : world->clients)
        EXPECT_TRUE(
            bytesOf(*client, "/etc/iscsi/initiatorname.iscsi").startsWith("InitiatorName=iqn.1994-05.com.redhat:"));
}

TEST(HalfDoneWorld, praguesDaemonsStillLiveInThePast)
{
    const auto world = worldNamed("half-done");
    ClientModel& prague = clientOf(*world, "prague");
    EXPECT_NE(prague.iscsid.initiatorName, QLatin1String("iqn.2011-10.dom.homer:1:server-lab6-583bf04eae36"));
    EXPECT_TRUE(bytesOf(prague, "/etc/iscsi/initiatorname.iscsi").contains("server-lab6-583bf04eae36"));
    EXPECT_TRUE(prague.multipathd.config.hidesEverything);
    EXPECT_EQ(type(prague, "sysctl -n net.ipv4.conf.eth1.rp_filter").out, QByteArray("0\n"));
    EXPECT_TRUE(type(prague, "iscsiadm -m iface -I sw-iscsi-1").out.contains("iface.hwaddress = 00:0c:29:94:5b:8d"));
}

TEST(HalfDoneWorld, brnoHasACrossRecordAndOneSessionWithTheFirstTimers)
{
    const auto world = worldNamed("half-done");
    ClientModel& brno = clientOf(*world, "brno");
    ASSERT_EQ(brno.kernel.sessions.size(), 1);
    EXPECT_EQ(brno.kernel.sessions.first().interface, QStringLiteral("sw-iscsi-0"));
    EXPECT_EQ(brno.iscsid.records.nodes().size(), 2);
    const QByteArray files = type(brno, "cat /var/lib/iscsi/nodes/*/*/*").out;
    EXPECT_TRUE(files.contains("node.session.timeo.replacement_timeout = 120"));
    EXPECT_TRUE(type(brno, "iscsiadm -m iface").out.contains("sw-iscsi-1 tcp,<empty>,<empty>,<empty>,<empty>"));
}

TEST(HalfDoneWorld, theApplianceHasOneRailAndNobodyInItsHostGroup)
{
    const auto world = worldNamed("half-done");
    EXPECT_EQ(world->san.portalGroups.size(), 1);
    EXPECT_EQ(world->san.targets.size(), 1);
    EXPECT_EQ(world->san.targetGroups.value(world->site.targetGroup),
              QStringList(world->site.targets.first().name.text()));
    EXPECT_TRUE(world->san.hostGroups.value(world->site.hostGroup).isEmpty());
}

TEST(OneRailDownWorld, differsFromTheSeedByOneWire)
{
    const auto world = worldNamed("one-rail-down");
    const ClientModel& prague = clientOf(*world, "prague");
    EXPECT_TRUE(prague.kernel.carrier(*prague.kernel.nic(QStringLiteral("eth1"))));
    EXPECT_FALSE(prague.kernel.carrier(*prague.kernel.nic(QStringLiteral("eth2"))));
    EXPECT_EQ(world->toJson(), worldNamed("seed")->toJson());
}

TEST(DebianWorld, hasTheSeedsStorageAndNoPackageOfIscsiOrMultipath)
{
    const auto world = worldNamed("debian");
    EXPECT_EQ(world->san.toJson(), worldNamed("seed")->san.toJson());
    for (const auto& client : world->clients) {
        EXPECT_FALSE(client->packages.isInstalled(QStringLiteral("open-iscsi")));
        EXPECT_FALSE(client->packages.isInstalled(QStringLiteral("multipath-tools")));
        for (const char* program : {"iscsiadm", "multipath", "curl", "rpm", "yum", "chkconfig", "mpathconf"})
            EXPECT_EQ(type(*client, program).status, 127) << program;
        EXPECT_EQ(type(*client, "sysctl -n net.ipv4.conf.all.rp_filter net.ipv4.conf.eth1.rp_filter").out,
                  QByteArray("0\n0\n"));
    }
}

TEST(Fabric, knowsOnlyTheSubnetOfAWire)
{
    Fabric fabric;
    Fabric::Wire wire;
    wire.client = QStringLiteral("a");
    wire.nic = QStringLiteral("eth1");
    wire.subnet = QStringLiteral("10.10.8.0/24");
    fabric.wires << wire;
    EXPECT_TRUE(fabric.reaches(QStringLiteral("a"), QStringLiteral("eth1"), QStringLiteral("10.10.8.90")));
    EXPECT_FALSE(fabric.reaches(QStringLiteral("a"), QStringLiteral("eth1"), QStringLiteral("10.10.9.90")));
    EXPECT_FALSE(fabric.reaches(QStringLiteral("b"), QStringLiteral("eth1"), QStringLiteral("10.10.8.90")));
    fabric.sanPortsDown.insert(QStringLiteral("10.10.8.90"));
    EXPECT_FALSE(fabric.reaches(QStringLiteral("a"), QStringLiteral("eth1"), QStringLiteral("10.10.8.90")));
    EXPECT_TRUE(fabric.carrier(QStringLiteral("a"), QStringLiteral("eth1")));
    fabric.wires.first().up = false;
    EXPECT_FALSE(fabric.carrier(QStringLiteral("a"), QStringLiteral("eth1")));
}

} // namespace
} // namespace twinrail::lab
