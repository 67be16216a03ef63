// SPDX-License-Identifier: Apache-2.0

// dm-multipath of both releases: what becomes of the disks, and how the tools end (linux-initiator §5, §6).

#include "tests/lab/multipathsamples.h"
#include "tests/lab/tworails.h"

namespace twinrail::lab {
namespace {

const QString firstWwid = QStringLiteral("3600144f0f484400000004e8685e70001");

class Multipath : public OnBoth {
protected:
    qsizetype mapCount() { return client().kernel.maps.size(); }
};
ON_BOTH_RELEASES(Multipath);
class MultipathSix : public OnSix {};
class MultipathNine : public OnNine {};

struct Finding {
    const char* name;
    const char* value;
    qsizetype withTwoPaths;
    qsizetype withOnePath;
    friend std::ostream& operator<<(std::ostream& out, const Finding& one) { return out << one.name; }
};
constexpr Finding findings[] = {
    {"no", "no", 4, 4},         {"off", "off", 4, 4},       {"yes", "yes", 4, 0},
    {"strict", "strict", 0, 0}, {"greedy", "greedy", 4, 4}, {"smart", "smart", 4, 0},
};
class FindMultipaths : public OnNine, public testing::WithParamInterface<Finding> {};

TEST_P(FindMultipaths, decidesFromHowManyPathsAMapIsMade) // §5.6
{
    startMultipathd(QByteArray("defaults {\n\tfind_multipaths ") + GetParam().value + "\n}\n");
    bindAndRecord();
    ASSERT_EQ(run(record(0) + " -I sw-iscsi-0 -l").status, 0);
    EXPECT_EQ(client().kernel.maps.size(), GetParam().withOnePath);
    ASSERT_EQ(run(record(1) + " -I sw-iscsi-1 -l").status, 0);
    EXPECT_EQ(client().kernel.maps.size(), GetParam().withTwoPaths);
}
INSTANTIATE_TEST_SUITE_P(Values, FindMultipaths, testing::ValuesIn(findings),
                         [](const auto& row) { return std::string(row.param.name); });

struct Policy {
    const char* name;
    qsizetype groups;
    friend std::ostream& operator<<(std::ostream& out, const Policy& one) { return out << one.name; }
};
constexpr Policy policies[] = {
    {"multibus", 1}, {"failover", 2}, {"group_by_serial", 1}, {"group_by_prio", 1}, {"group_by_node_name", 2}};
class Grouping : public OnSix, public testing::WithParamInterface<Policy> {};

TEST_P(Grouping, followsThePolicyOfTheDevice) // §5.5
{
    startMultipathd(QByteArray(plain) + QByteArray(howtoDevice).replace("multibus", GetParam().name));
    logIn();
    ASSERT_EQ(client().kernel.maps.size(), 4);
    EXPECT_EQ(client().kernel.maps.first().groups.size(), GetParam().groups);
}
INSTANTIATE_TEST_SUITE_P(Policies, Grouping, testing::ValuesIn(policies),
                         [](const auto& row) { return std::string(row.param.name); });

TEST_F(MultipathNine, aRememberedWwidIsEnoughForAMapOfOnePath)
{
    startMultipathd("defaults {\n\tfind_multipaths yes\n}\n");
    bindAndRecord();
    (void)run(record(0) + " -I sw-iscsi-0 -l");
    EXPECT_EQ(out("multipath -a /dev/sda"), "wwid '" + firstWwid.toLatin1() + "' added\n");
    EXPECT_EQ(run("multipath -v2").status, 0);
    ASSERT_EQ(client().kernel.maps.size(), 1);
    EXPECT_EQ(client().kernel.maps.first().wwid, firstWwid);
}

TEST_P(Multipath, keepsTheWwidsOfItsMaps)
{
    startMultipathd(plain);
    logIn();
    EXPECT_EQ(out("grep -c '^/' /etc/multipath/wwids"), QByteArray("4\n"));
    EXPECT_EQ(out("multipath -w /dev/sda"), "wwid '" + firstWwid.toLatin1() + "' removed\n");
    EXPECT_EQ(out("grep -c '^/' /etc/multipath/wwids"), QByteArray("3\n"));
    EXPECT_EQ(run("multipath -W").status, 0);
    EXPECT_EQ(out("grep -c '^/' /etc/multipath/wwids"), QByteArray("4\n"));
}

TEST_P(Multipath, namesMapsByAliasThenByLetterThenByWwid)
{
    startMultipathd(QByteArray(plain) + howtoDevice);
    logIn();
    EXPECT_EQ(client().kernel.maps.at(0).name, QStringLiteral("hydra_apps-a01"));
    EXPECT_EQ(client().kernel.maps.at(1).name, QStringLiteral("3600144f0f484400000004e8685f80002"));
    write("/etc/multipath.conf",
          QByteArray(howtoDevice) + "defaults {\n\tfind_multipaths no\n\tuser_friendly_names yes\n}\n");
    EXPECT_EQ(out("multipathd -kreconfigure"), QByteArray("ok\n"));
    EXPECT_EQ(client().kernel.maps.at(1).name, QStringLiteral("mpatha"));
    EXPECT_TRUE(out("cat /etc/multipath/bindings").endsWith("mpathc 3600144f0f484400000004e8686210004\n"));
}

TEST_P(Multipath, daemonKeepsItsOldConfigurationUntilItIsTold) // E39
{
    startMultipathd(plain);
    logIn();
    write("/etc/multipath.conf", QByteArray(plain) + howtoDevice);
    EXPECT_FALSE(out("multipathd -k'show config'").contains("hydra_apps-a01"));
    EXPECT_EQ(run("multipathd -k'reconfigure'").status, 0);
    EXPECT_TRUE(out("multipathd -k'show config'").contains("hydra_apps-a01"));
    EXPECT_EQ(run("[ -b /dev/mapper/hydra_apps-a01 ]").status, 0);
}

TEST_P(Multipath, flushesWhatIsNotInUse)
{
    startMultipathd(QByteArray(plain) + howtoDevice);
    logIn();
    client().kernel.mounted[QStringLiteral("/dev/mapper/hydra_apps-a01")] = QStringLiteral("/srv");
    const Reply one = run("multipath -f hydra_apps-a01");
    EXPECT_EQ(one.status, 1);
    EXPECT_TRUE((one.out + one.err).contains(" | hydra_apps-a01: map in use\n"));
    EXPECT_EQ(run("multipath -F").status, 1);
    ASSERT_EQ(mapCount(), 1);
    client().kernel.mounted.clear();
    EXPECT_EQ(run("multipath -f hydra_apps-a01").status, 0);
    EXPECT_EQ(run("multipath -f hydra_apps-a01").status, 1);
    EXPECT_EQ(mapCount(), 0);
}

TEST_P(Multipath, makesFlushedMapsAgainOnDemandOnly)
{
    startMultipathd(QByteArray(plain) + howtoDevice);
    logIn();
    EXPECT_EQ(run("multipath -F").status, 0);
    (void)run(record(1) + " -I sw-iscsi-1 -u"); // other disks go: no reason to make anything
    EXPECT_EQ(mapCount(), 0);
    EXPECT_TRUE(out("multipath -v2")
                    .startsWith("create: hydra_apps-a01 (" + firstWwid.toLatin1() + ") undef NEXENTA,COMSTAR\n"));
    EXPECT_EQ(mapCount(), 4);
    EXPECT_EQ(run("multipath -v2").out, QByteArray()); // nothing to change, nothing to say
}

TEST_P(Multipath, dropsMapsWithTheLastPath)
{
    startMultipathd(plain);
    logIn();
    (void)run(record(0) + " -I sw-iscsi-0 -u");
    EXPECT_EQ(mapCount(), 4);
    (void)run(record(1) + " -I sw-iscsi-1 -u");
    EXPECT_EQ(mapCount(), 0);
}

TEST_F(MultipathSix, clientEndsWith0EvenWhenTheDaemonFails) // §6.3
{
    startMultipathd(plain);
    const Reply reply = run("multipathd -k'show maps json'");
    EXPECT_EQ(reply.out, QByteArray("fail\n"));
    EXPECT_EQ(reply.status, 0);
    client().services.stop(QStringLiteral("multipathd"));
    EXPECT_EQ(run("multipathd -k'show paths'").status, 1);
}

TEST_F(MultipathNine, clientWakesTheDaemonThroughItsSocket)
{
    write("/etc/multipath.conf", plain);
    EXPECT_EQ(run("multipathd show paths").status, 1);
    ASSERT_TRUE(client().services.start(QStringLiteral("multipathd.socket")));
    EXPECT_EQ(run("multipathd show paths").status, 0);
    EXPECT_TRUE(client().multipathd.running());
    EXPECT_EQ(run("multipathd show map nosuch json").status, 1);
}

TEST_F(MultipathNine, doesNotStartWithoutAConfiguration) // §1.4
{
    EXPECT_FALSE(client().services.startIfMet(QStringLiteral("multipathd")));
    EXPECT_FALSE(client().multipathd.running());
}

TEST_F(MultipathSix, hidesEveryDeviceWithoutAConfiguration)
{
    ASSERT_TRUE(client().services.start(QStringLiteral("multipathd")));
    logIn();
    EXPECT_TRUE(client().kernel.maps.isEmpty());
    EXPECT_EQ(out("multipathd -k'show paths'"), QByteArray("ok\n"));
}

TEST_F(MultipathNine, writesFastIoFailOverTheTimeoutOfTheRecord) // §7.2, E20
{
    startMultipathd(plain);
    logIn();
    EXPECT_EQ(out("cat /sys/class/iscsi_session/session*/recovery_tmo"), QByteArray("5\n5\n"));
    write("/etc/multipath.conf",
          QByteArray(plain) + QByteArray(howtoDevice).replace("no_path_retry 12", "fast_io_fail_tmo 10"));
    EXPECT_EQ(run("multipathd reconfigure").status, 0);
    EXPECT_EQ(out("cat /sys/class/iscsi_session/session*/recovery_tmo"), QByteArray("10\n10\n"));
}

TEST_F(MultipathSix, leavesTheTimeoutOfTheRecordAlone)
{
    startMultipathd(plain);
    logIn();
    EXPECT_EQ(out("cat /sys/class/iscsi_session/session*/recovery_tmo"), QByteArray("120\n120\n"));
}

TEST_P(Multipath, mapsOutliveTheDaemonButStopQueueing)
{
    startMultipathd(QByteArray(plain) + howtoDevice);
    logIn();
    client().services.stop(QStringLiteral("multipathd"));
    EXPECT_EQ(mapCount(), 4);
    const Reply reply = run("multipath -ll hydra_apps-a01");
    EXPECT_TRUE(reply.out.contains("features='0'"));
    EXPECT_TRUE((reply.out + reply.err).contains("but multipathd service is not running"));
}

TEST_P(Multipath, needsItsModule)
{
    const Reply reply = run("multipath -ll");
    EXPECT_EQ(reply.status, 1);
    EXPECT_TRUE(reply.err.contains("DM multipath kernel driver not loaded"));
}

} // namespace
} // namespace twinrail::lab
