// SPDX-License-Identifier: Apache-2.0

// The how-to, typed by hand on both clients of the seed world, in the order and with the words that work: what the lab
// answers must follow from what was configured, step by step.

#include "tests/lab/clientscene.h"

namespace twinrail::lab {
namespace {

struct Case {
    const char* client;
    const char* initiator;
    const char* restartIscsid;
    const char* interfaceAddress;
    friend std::ostream& operator<<(std::ostream& out, const Case& one) { return out << one.client; }
};
constexpr Case cases[] = {
    {"prague", "iqn.2011-10.dom.homer:1:server-lab6-583bf04eae36", "service iscsid stop; service iscsid force-start",
     "10.10.8.60"},
    {"brno", "iqn.2011-10.dom.homer:1:server-lab7-583bf04eae37", "systemctl restart iscsid.service", "10.10.8.61"},
};

constexpr const char* multipathConf = R"(defaults {
	user_friendly_names yes
	find_multipaths yes
	polling_interval 5
}
devices {
	device {
		vendor "NEXENTA"
		product "COMSTAR"
		path_grouping_policy multibus
		path_checker tur
		no_path_retry 12
		fast_io_fail_tmo 10
	}
}
multipaths {
	multipath {
		wwid 3600144f0f484400000004e8685e70001
		alias hydra_apps-a01
	}
	multipath {
		wwid 3600144f0f484400000004e8685f80002
		alias hydra_db-a01
	}
	multipath {
		wwid 3600144f0f484400000004e86860a0003
		alias hydra_db-a02
	}
	multipath {
		wwid 3600144f0f484400000004e8686210004
		alias hydra_db-a03
	}
}
)";

class Howto : public testing::TestWithParam<Case> {
protected:
    Howto() : world(worldNamed("seed")), client(clientOf(*world, GetParam().client)) {}

    Reply run(const QByteArray& line, const QByteArray& input = {}) { return type(client, line, input); }

    /// Steps N1 to N5, told to the storage itself.
    void prepareAppliance()
    {
        Comstar& san = world->san;
        const Site& site = world->site;
        ASSERT_FALSE(san.createTargetGroup(site.targetGroup));
        ASSERT_FALSE(san.createHostGroup(site.hostGroup));
        ASSERT_FALSE(san.addHostMember(site.hostGroup, QLatin1String(GetParam().initiator)));
        for (int i = 0; i < site.targets.size(); ++i) {
            const PortalGroup& group = site.portalGroups.at(i);
            const QString target = site.targets.at(i).name.text();
            QString made;
            ASSERT_FALSE(san.createPortalGroup(group.name, {group.portal.text()}));
            ASSERT_FALSE(san.createTarget(target, {group.name}, {}, &made));
            (void)san.setTargetOnline(target, false);
            ASSERT_FALSE(san.addTargetMember(site.targetGroup, target));
            ASSERT_FALSE(san.setTargetOnline(target, true));
        }
        for (const Lun& lun : site.luns) {
            Comstar::View made;
            ASSERT_FALSE(san.addView(lun.zvol, lun.number, site.hostGroup, site.targetGroup, &made));
        }
    }

    void nameAndBind()
    {
        (void)run("modprobe iscsi_tcp");
        ASSERT_EQ(
            run("cat > /etc/iscsi/initiatorname.iscsi", QByteArray("InitiatorName=") + GetParam().initiator + '\n')
                .status,
            0);
        ASSERT_EQ(run(GetParam().restartIscsid).status, 0);
        for (int i = 0; i < 2; ++i) {
            const QByteArray name = "sw-iscsi-" + QByteArray::number(i);
            const QByteArray nic = "eth" + QByteArray::number(i + 1);
            ASSERT_EQ(run("iscsiadm --mode iface --op=new --interface " + name).status, 0);
            ASSERT_EQ(run("iscsiadm -m iface -I " + name + " -o update -n iface.net_ifacename -v " + nic).status, 0);
        }
    }

    void discoverAndLogIn()
    {
        ASSERT_EQ(
            run("sed -i 's/^node.session.timeo.replacement_timeout = 120/node.session.timeo.replacement_timeout = 10/'"
                " /etc/iscsi/iscsid.conf")
                .status,
            0);
        for (int i = 0; i < 2; ++i) {
            const QByteArray name = "sw-iscsi-" + QByteArray::number(i);
            const QByteArray portal = world->site.portalGroups.at(i).portal.text().toLatin1();
            const QByteArray target = world->site.targets.at(i).name.text().toLatin1();
            const QByteArray record = "iscsiadm -m node -T " + target + " -p " + portal;
            ASSERT_EQ(run(record + ",2 -I " + name + " -o new").status, 0);
            const Reply login = run(record + " -I " + name + " -l");
            ASSERT_EQ(login.status, 0) << login.err.toStdString();
            EXPECT_TRUE(login.out.contains("Login to [iface: " + name + ", target: " + target));
            EXPECT_TRUE(login.out.contains("] successful."));
        }
    }

    void configureMultipath()
    {
        ASSERT_EQ(run("cat > /etc/multipath.conf", multipathConf).status, 0);
        ASSERT_EQ(run("multipathd -k'reconfigure'").status, 0);
        ASSERT_EQ(run("multipath -v2").status, 0);
    }

    void wholeHowto()
    {
        ASSERT_NO_FATAL_FAILURE(prepareAppliance());
        ASSERT_NO_FATAL_FAILURE(nameAndBind());
        ASSERT_NO_FATAL_FAILURE(discoverAndLogIn());
        ASSERT_NO_FATAL_FAILURE(configureMultipath());
    }

    int usablePaths(const QByteArray& alias)
    {
        return int(run("multipath -ll " + alias).out.simplified().count("active ready running"));
    }

    std::unique_ptr<World> world;
    ClientModel& client;
};

TEST_P(Howto, leadsToTwoPathsForEachLun)
{
    ASSERT_NO_FATAL_FAILURE(wholeHowto());
    for (const Lun& lun : world->site.luns) {
        const QByteArray alias = lun.alias.toLatin1();
        EXPECT_EQ(usablePaths(alias), 2) << alias.toStdString();
        EXPECT_EQ(run("test -b /dev/mapper/" + alias).status, 0);
        EXPECT_EQ(run("blockdev --getsize64 /dev/mapper/" + alias).out, QByteArray("1073741824\n"));
        EXPECT_EQ(run("dd if=/dev/mapper/" + alias + " of=/dev/null bs=4096 count=1 iflag=direct").status, 0);
    }
}

TEST_P(Howto, countsEightDevicesByPath)
{
    ASSERT_NO_FATAL_FAILURE(wholeHowto());
    EXPECT_EQ(run("ls /dev/disk/by-path/ | egrep '10\\.10\\..*\\.90' | egrep -c 'lun-1[0-3]$'").out, QByteArray("8\n"));
}

TEST_P(Howto, sessionsCarryTheTenSeconds)
{
    ASSERT_NO_FATAL_FAILURE(wholeHowto());
    const QByteArray timers = run("for s in /sys/class/iscsi_session/session*; do "
                                  "[ \"$(cat $s/ifacename)\" = default ] || cat $s/recovery_tmo; done")
                                  .out;
    EXPECT_EQ(timers, QByteArray("10\n10\n"));
}

TEST_P(Howto, leavesTheThingsOfOtherPeopleAlone)
{
    const int sessionsBefore = int(client.kernel.sessions.size());
    ASSERT_NO_FATAL_FAILURE(wholeHowto());
    EXPECT_EQ(client.kernel.sessions.size(), sessionsBefore + 2);
}

TEST_P(Howto, losesHalfOfThePathsWithAWireAndNoneOfTheMaps)
{
    ASSERT_NO_FATAL_FAILURE(wholeHowto());
    for (Fabric::Wire& wire : world->fabric.wires)
        wire.up = wire.up && !(wire.client == client.machine.name && wire.nic == QLatin1String("eth2"));
    for (const Lun& lun : world->site.luns)
        EXPECT_EQ(usablePaths(lun.alias.toLatin1()), 1);
    EXPECT_EQ(run("dd if=/dev/mapper/hydra_db-a01 of=/dev/null bs=4096 count=1 iflag=direct").status, 0);
}

TEST_P(Howto, comesBackAfterAReboot)
{
    ASSERT_NO_FATAL_FAILURE(wholeHowto());
    client.reboot();
    for (const Lun& lun : world->site.luns)
        EXPECT_EQ(usablePaths(lun.alias.toLatin1()), 2);
}

TEST_P(Howto, withoutTheNameInTheHostGroupNoLunAppears) // E6, E45
{
    ASSERT_NO_FATAL_FAILURE(prepareAppliance());
    ASSERT_FALSE(world->san.removeHostMember(world->site.hostGroup, QLatin1String(GetParam().initiator)));
    ASSERT_NO_FATAL_FAILURE(nameAndBind());
    ASSERT_NO_FATAL_FAILURE(discoverAndLogIn());
    EXPECT_EQ(run("ls /dev/disk/by-path/ | grep -c lun-1").out, QByteArray("0\n"));
    ASSERT_FALSE(world->san.addHostMember(world->site.hostGroup, QLatin1String(GetParam().initiator)));
    ASSERT_EQ(run("iscsiadm -m session -R").status, 0);
    EXPECT_EQ(run("ls /dev/disk/by-path/ | grep -c lun-1").out, QByteArray("8\n"));
}

TEST_P(Howto, aCrossPathCannotLogIn) // E14
{
    ASSERT_NO_FATAL_FAILURE(prepareAppliance());
    ASSERT_NO_FATAL_FAILURE(nameAndBind());
    const QByteArray record =
        "iscsiadm -m node -T " + world->site.targets.at(1).name.text().toLatin1() + " -p 10.10.9.90:3260";
    ASSERT_EQ(run(record + ",2 -I sw-iscsi-0 -o new").status, 0);
    EXPECT_EQ(run(record + " -I sw-iscsi-0 -l").status, 8);
}

INSTANTIATE_TEST_SUITE_P(Clients, Howto, testing::ValuesIn(cases),
                         [](const auto& one) { return std::string(one.param.client); });

} // namespace
} // namespace twinrail::lab
