// SPDX-License-Identifier: Apache-2.0

// dm-multipath of both releases: what its parser makes of a file, what becomes of the disks, and what is printed
// (linux-initiator §5, §6).

#include "tests/fixture.h"
#include "tests/lab/tworails.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

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

constexpr const char* plain = "defaults {\n\tfind_multipaths no\n}\n";
constexpr const char* howtoDevice = "devices {\n\tdevice {\n\t\tvendor NEXENTA\n\t\tproduct COMSTAR\n"
                                    "\t\tpath_grouping_policy multibus\n\t\tpath_selector \"service-time 0\"\n"
                                    "\t\tpath_checker tur\n\t\tprio const\n\t\tfailback immediate\n"
                                    "\t\tno_path_retry 12\n\t}\n}\n"
                                    "multipaths {\n\tmultipath {\n\t\twwid 3600144f0f484400000004e8685e70001\n"
                                    "\t\talias hydra_apps-a01\n\t}\n}\n";

// --- the parser ---

struct BrokenFile {
    const char* name;
    const char* messages; ///< joined by "; "
    friend std::ostream& operator<<(std::ostream& out, const BrokenFile& one) { return out << one.name; }
};
constexpr BrokenFile brokenFiles[] = {
    {"missing-closing-brace", "missing '}' at end of /etc/multipath.conf"},
    {"extra-closing-brace",
     "unmatched '}' at line 4 of /etc/multipath.conf; /etc/multipath.conf line 4, invalid keyword: }"},
    {"duplicate-keyword", "/etc/multipath.conf line 3, duplicate keyword: polling_interval"},
    {"missing-value", "missing value for option 'polling_interval' on line 2 of /etc/multipath.conf"},
    {"trailing-words", "ignoring extra data starting with 'trailing' on line 2 of /etc/multipath.conf"},
    {"unknown-section",
     "/etc/multipath.conf line 1, invalid keyword: defaultz; /etc/multipath.conf line 2, invalid keyword: "
     "user_friendly_names; unmatched '}' at line 3 of /etc/multipath.conf; /etc/multipath.conf line 3, invalid "
     "keyword: }"},
    {"device-without-vendor", "device config in /etc/multipath.conf missing vendor or product parameter"},
};

class BrokenConfig : public testing::TestWithParam<BrokenFile> {};

TEST_P(BrokenConfig, isMentionedAsRecorded)
{
    const QString name = QStringLiteral("multipath-conf/debian12-%1.txt").arg(QLatin1String(GetParam().name));
    const QByteArray text = fixture(name).out;
    const MultipathConfig config = parseMultipathConfig(&text, centos9());
    EXPECT_EQ(config.messages.join(QStringLiteral("; ")), QLatin1String(GetParam().messages));
}
INSTANTIATE_TEST_SUITE_P(Files, BrokenConfig, testing::ValuesIn(brokenFiles), [](const auto& row) {
    return QString::fromLatin1(row.param.name).remove(u'-').toStdString();
});

TEST(MultipathParser, readsSectionsAfterALostBraceAsUnknownWords) // E1
{
    const QByteArray text = dataFile(QStringLiteral("multipath-conf/howto-lost-braces.conf"));
    const MultipathConfig config = parseMultipathConfig(&text, centos6());
    EXPECT_TRUE(config.multipaths.isEmpty());
    EXPECT_TRUE(config.devices.isEmpty());
    EXPECT_TRUE(config.blacklist.devnodes.isEmpty());
    EXPECT_TRUE(config.messages.contains(QStringLiteral("missing '}' at end of /etc/multipath.conf")));
}

TEST(MultipathParser, knowsWhichWordsEachReleaseKnows) // E23, E24, E36
{
    const QByteArray text = dataFile(QStringLiteral("multipath-conf/howto.conf"));
    const QString all6 = parseMultipathConfig(&text, centos6()).messages.join(u'\n');
    const QString all9 = parseMultipathConfig(&text, centos9()).messages.join(u'\n');
    for (const char* word : {"checker_timer", "selector", "vendor", "product"}) {
        EXPECT_TRUE(all6.contains(QStringLiteral("invalid keyword: ") + QLatin1String(word))) << word;
        EXPECT_TRUE(all9.contains(QStringLiteral("invalid keyword: ") + QLatin1String(word))) << word;
    }
    EXPECT_FALSE(all6.contains(QStringLiteral("udev_dir")));
    EXPECT_TRUE(all9.contains(QStringLiteral("invalid keyword: udev_dir")));
}

TEST(MultipathParser, prefersTheBuiltInDeviceToTheDefaults) // §5.4
{
    const QByteArray text = "defaults {\n\tno_path_retry 12\n}\n";
    KernelDisk disk;
    EXPECT_EQ(parseMultipathConfig(&text, centos9()).value(QStringLiteral("no_path_retry"), disk),
              QStringLiteral("30"));
    EXPECT_EQ(parseMultipathConfig(&text, centos6()).value(QStringLiteral("no_path_retry"), disk),
              QStringLiteral("12"));
}

TEST(MultipathParser, readsItsOwnDumpAgain)
{
    const QByteArray text = howtoDevice;
    for (const Release* release : {&centos6(), &centos9()}) {
        const MultipathConfig config = parseMultipathConfig(&text, *release);
        const QByteArray dump = config.text(*release);
        const MultipathConfig again = parseMultipathConfig(&dump, *release);
        EXPECT_EQ(again.defaults, config.defaults);
        EXPECT_EQ(again.devices, config.devices);
        EXPECT_EQ(again.multipaths, config.multipaths);
    }
}

TEST(MultipathParser, anExceptionCancelsOnlyAHitOfItsOwnKind) // §5.8
{
    const QByteArray byDevice = "blacklist {\n\tdevice {\n\t\tvendor \".*\"\n\t\tproduct \".*\"\n\t}\n}\n"
                                "blacklist_exceptions {\n\tdevice {\n\t\tvendor \"NEXENTA\"\n\t\tproduct "
                                "\"COMSTAR\"\n\t}\n}\n";
    const QByteArray byNode = "blacklist {\n\tdevnode \"^sda\"\n}\n"
                              "blacklist_exceptions {\n\tdevice {\n\t\tvendor \"NEXENTA\"\n\t\tproduct "
                              "\"COMSTAR\"\n\t}\n}\n";
    KernelDisk disk;
    disk.name = QStringLiteral("sdaa"); // E34: the pattern is not anchored
    EXPECT_FALSE(parseMultipathConfig(&byDevice, centos9()).isHidden(disk));
    EXPECT_TRUE(parseMultipathConfig(&byNode, centos9()).isHidden(disk));
    disk.vendor = QStringLiteral("ATA");
    EXPECT_TRUE(parseMultipathConfig(&byDevice, centos9()).isHidden(disk));
}

// --- maps ---

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

TEST_F(MultipathSix, printsItsTopology)
{
    startMultipathd(QByteArray(plain) + howtoDevice);
    logIn();
    EXPECT_EQ(out("multipath -ll hydra_apps-a01"),
              QByteArray("hydra_apps-a01 (3600144f0f484400000004e8685e70001) dm-0 NEXENTA,COMSTAR\n"
                         "size=1.0G features='1 queue_if_no_path' hwhandler='0' wp=rw\n"
                         "`-+- policy='service-time 0' prio=1 status=active\n"
                         "  |- 3:0:0:10 sda 8:0  active ready running\n"
                         "  `- 4:0:0:10 sde 8:64 active ready running\n"));
    EXPECT_TRUE(out("multipath -l")
                    .contains("`-+- policy='service-time 0' prio=-1 status=active\n"
                              "  |- 3:0:0:10 sda 8:0  active undef running\n"));
}

TEST_F(MultipathNine, printsFailedPathsAsRecorded)
{
    startMultipathd(QByteArray(plain) + QByteArray(howtoDevice).replace("multibus", "failover"));
    logIn();
    setWire("eth1", false);
    EXPECT_EQ(out("multipath -ll hydra_apps-a01"),
              QByteArray("hydra_apps-a01 (3600144f0f484400000004e8685e70001) dm-0 NEXENTA,COMSTAR\n"
                         "size=1.0G features='1 queue_if_no_path' hwhandler='1 alua' wp=rw\n"
                         "|-+- policy='service-time 0' prio=0 status=enabled\n"
                         "| `- 3:0:0:10 sda 8:0  failed faulty running\n"
                         "`-+- policy='service-time 0' prio=50 status=active\n"
                         "  `- 4:0:0:10 sde 8:64 active ready  running\n"));
}

TEST_P(Multipath, listsPathsAndMapsByFormat)
{
    startMultipathd(QByteArray(plain) + howtoDevice);
    logIn();
    EXPECT_TRUE(out("multipathd -k'show paths raw format \"%w|%d|%i|%t|%T|%o|%a|%n\"'")
                    .startsWith("3600144f0f484400000004e8685e70001|sda|3:0:0:10|active|ready|running|10.10.8.60|" +
                                target(0) + '\n'));
    EXPECT_TRUE(out("multipathd -k'show maps format \"%n|%w|%d|%N\"'")
                    .startsWith("name                             |uuid                             |sysfs|paths\n"
                                "hydra_apps-a01                   |3600144f0f484400000004e8685e70001|dm-0 |2    \n"));
}

TEST_P(Multipath, saysOkInsteadOfAnEmptyList)
{
    startMultipathd(plain);
    EXPECT_EQ(out("multipathd -k'show paths'"), QByteArray("ok\n"));
}

TEST_F(MultipathNine, jsonCanBeRead)
{
    startMultipathd(QByteArray(plain) + howtoDevice);
    EXPECT_EQ(out("multipathd show maps json"),
              fixture(QStringLiteral("multipathd/debian12-show-maps-json-empty.txt")).out);
    logIn();
    const QJsonArray maps =
        QJsonDocument::fromJson(out("multipathd show maps json")).object().value(QStringLiteral("maps")).toArray();
    ASSERT_EQ(maps.size(), 4);
    const QJsonObject map = maps.first().toObject();
    EXPECT_EQ(map.value(QStringLiteral("name")).toString(), QStringLiteral("hydra_apps-a01"));
    EXPECT_EQ(map.value(QStringLiteral("queueing")).toString(), QStringLiteral("12 chk"));
    const QJsonObject group = map.value(QStringLiteral("path_groups")).toArray().first().toObject();
    ASSERT_EQ(group.value(QStringLiteral("paths")).toArray().size(), 2);
    EXPECT_EQ(QJsonDocument::fromJson(out("multipathd show map hydra_apps-a01 json"))
                  .object()
                  .value(QStringLiteral("map"))
                  .toObject(),
              map);
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

TEST_F(MultipathSix, putsMessagesOfItsParserOnStandardOutput)
{
    startMultipathd("defaults {\n\tchecker_timer 120\n}\n");
    static const QRegularExpression dated(
        QStringLiteral("^[A-Z][a-z]{2} [ 0-9]\\d \\d\\d:\\d\\d:\\d\\d \\| .*line 2, invalid keyword: checker_timer"));
    EXPECT_TRUE(dated.match(QString::fromUtf8(out("multipath -v2"))).hasMatch());
    EXPECT_EQ(run("multipath -t").status, 1); // unknown to so old a release
}

TEST_F(MultipathNine, dumpsWithMessagesOnStandardError)
{
    write("/etc/multipath.conf", "defaults {\n\tchecker_timer 120\n}\n");
    const Reply reply = run("multipath -t");
    EXPECT_EQ(reply.status, 0);
    EXPECT_TRUE(reply.err.endsWith(" | /etc/multipath.conf line 2, invalid keyword: checker_timer\n"));
    EXPECT_TRUE(reply.out.contains("\tfind_multipaths \"off\"\n"));
    EXPECT_TRUE(reply.out.contains("\t\tvendor \"NEXENTA\"\n\t\tproduct \"COMSTAR\"\n\t\tno_path_retry 30\n"));
}

} // namespace
} // namespace twinrail::lab
