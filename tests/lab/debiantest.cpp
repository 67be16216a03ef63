// SPDX-License-Identifier: Apache-2.0

// Debian 12 and 13: the very command of a recording is typed on the lab's machine, and must be answered as recorded.

#include "tests/fixture.h"
#include "tests/lab/tworails.h"

#include <QRegularExpression>

namespace twinrail::lab {
namespace {

enum class Scene { Fresh, Bound, LoggedIn };

struct Recording {
    const char* file; ///< below tests/data; its first part after the folder is the release
    Scene scene = Scene::Fresh;
    friend std::ostream& operator<<(std::ostream& out, const Recording& one) { return out << one.file; }
};
constexpr Recording recordings[] = {
    {"iscsiadm/debian12-version.txt"},
    {"iscsiadm/debian12-iface-list.txt"},
    {"iscsiadm/debian12-iface-default.txt"},
    {"iscsiadm/debian12-iface-new.txt"},
    {"iscsiadm/debian12-iface-new-reserved.txt"},
    {"iscsiadm/debian12-iface-show-unknown.txt"},
    {"iscsiadm/debian12-iface-delete-unknown.txt"},
    {"iscsiadm/debian12-iface-update-unknown.txt"},
    {"iscsiadm/debian12-iface-update-badname.txt", Scene::Bound},
    {"iscsiadm/debian12-node-none.txt"},
    {"iscsiadm/debian12-session-none.txt"},
    {"iscsiadm/debian12-discoverydb-none.txt"},
    {"iscsiadm/debian12-discovery-bad-address.txt", Scene::Bound},
    {"iscsiadm/debian12-discovery-refused.txt", Scene::Bound},
    {"iscsiadm/debian12-discovery-unknown-iface.txt", Scene::Bound},
    {"iscsiadm/debian12-node-update-badname.txt", Scene::Bound},
    {"iscsiadm/debian12-node-delete-in-use.txt", Scene::LoggedIn},
    {"iscsiadm/debian12-login.txt", Scene::Bound},
    {"iscsiadm/debian12-login-again.txt", Scene::LoggedIn},
    {"iscsiadm/debian12-loginall-again.txt", Scene::LoggedIn},
    {"iscsiadm/debian12-login-unknown-iface.txt", Scene::Bound},
    {"iscsiadm/debian12-login-unknown-target.txt", Scene::Bound},
    {"iscsiadm/debian12-logout-again.txt", Scene::Bound},
    {"iscsiadm/debian13-iface-show.txt", Scene::Bound},
    {"iscsiadm/debian13-iface-update-badname.txt", Scene::LoggedIn},
    {"iscsiadm/debian13-iface-update-hw-after-net.txt", Scene::LoggedIn},
    {"iscsiadm/debian13-node.txt", Scene::Bound},
    {"iscsiadm/debian13-node-P1.txt", Scene::Bound},
    {"iscsiadm/debian13-login-again.txt", Scene::LoggedIn},
    {"multipathd/debian12-show-maps-json-empty.txt"},
    {"multipathd/debian12-show-paths-empty.txt"},
    {"multipathd/debian12-unknown-command.txt"},
    {"multipathd/debian12-show-topology-json.txt"},
    {"multipathd/debian13-show-topology-json.txt"},
    {"multipath/debian12-a.txt", Scene::LoggedIn},
    {"multipath/debian12-v2-strict.txt", Scene::LoggedIn},
    {"systemctl/debian12-fresh-states.txt"},
    {"systemctl/debian12-fresh-show.txt"},
    {"systemctl/debian12-stop-multipathd.txt"},
};

const Release& releaseOf(const char* file)
{
    return QLatin1String(file).contains(QLatin1String("debian12")) ? debian12() : debian13();
}

QByteArray commandOf(const char* file)
{
    const QByteArray text = dataFile(QLatin1String(file));
    return text.mid(2, text.indexOf('\n') - 2);
}

/// Messages of libmultipath begin with the seconds since boot.
QString withoutTimes(const QByteArray& text)
{
    static const QRegularExpression time(QStringLiteral("^\\d+\\.\\d+ \\| "), QRegularExpression::MultilineOption);
    return QString::fromUtf8(text).remove(time);
}

class Recorded : public TwoRails, public testing::WithParamInterface<Recording> {
protected:
    Recorded() : TwoRails(releaseOf(GetParam().file)) {}
    void SetUp() override
    {
        switch (GetParam().scene) {
        case Scene::Fresh:
            return;
        case Scene::Bound:
            bindAndRecord();
            return;
        case Scene::LoggedIn:
            logIn();
            return;
        }
    }
};

TEST_P(Recorded, isAnsweredTheSame)
{
    const Output wanted = fixture(QLatin1String(GetParam().file));
    const Reply reply = run(commandOf(GetParam().file));
    EXPECT_EQ(reply.status, wanted.status);
    EXPECT_EQ(reply.out, wanted.out);
    EXPECT_EQ(withoutTimes(reply.err), withoutTimes(wanted.err));
}
INSTANTIATE_TEST_SUITE_P(Debian, Recorded, testing::ValuesIn(recordings), [](const auto& row) {
    return QString::fromLatin1(row.param.file)
               .section(u'/', -1)
               .remove(QStringLiteral(".txt"))
               .replace(u'-', u'_')
               .toStdString() +
           "_" + QString::fromLatin1(row.param.file).section(u'/', 0, 0).toStdString();
});

class OnTwelve : public TwoRails {
protected:
    OnTwelve() : TwoRails(debian12()) {}
};
class OnThirteen : public TwoRails {
protected:
    OnThirteen() : TwoRails(debian13()) {}
};

/// The lines of a configuration that set something.
QStringList settings(const QByteArray& text)
{
    QStringList lines;
    for (const QString& line : QString::fromUtf8(text).split(u'\n'))
        if (!line.isEmpty() && !line.startsWith(u'#'))
            lines << line;
    return lines;
}

TEST_F(OnTwelve, iscsidConfSetsWhatThePackageSets)
{
    EXPECT_EQ(settings(bytes(QStringLiteral("/etc/iscsi/iscsid.conf"))),
              settings(fixture(QStringLiteral("iscsid-conf/debian12-default.txt")).out));
}

TEST_F(OnTwelve, aDiscoveredRecordIsTheRecordedOne)
{
    bindAndRecord();
    ASSERT_EQ(run("iscsiadm -m discovery -t sendtargets -p 10.10.8.90 -I sw-iscsi-0").status, 0);
    EXPECT_EQ(out(commandOf("iscsiadm/debian12-node-record.txt")),
              fixture(QStringLiteral("iscsiadm/debian12-node-record.txt")).out);
}

TEST_F(OnThirteen, aDiscoveredRecordIsTheRecordedOne)
{
    bindAndRecord(); // the recorded machine had the how-to's timer in its iscsid.conf
    ASSERT_EQ(run("sed -i 's/replacement_timeout = 120/replacement_timeout = 10/' /etc/iscsi/iscsid.conf").status, 0);
    ASSERT_EQ(run("iscsiadm -m discovery -t sendtargets -p 10.10.8.90 -I sw-iscsi-0").status, 0);
    EXPECT_EQ(out(commandOf("iscsiadm/debian13-node-record.txt")),
              fixture(QStringLiteral("iscsiadm/debian13-node-record.txt")).out);
}

/// A dump without the entries of devices that are of no interest here.
QString withoutOtherDevices(const QByteArray& dump)
{
    static const QRegularExpression devices(QStringLiteral("\ndevices \\{\n.*\n\\}\n(?=overrides)"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(dump).replace(devices, QStringLiteral("\n"));
}

TEST_F(OnTwelve, theCompiledConfigurationIsTheRecordedOne)
{
    EXPECT_EQ(withoutOtherDevices(out("multipath -t")),
              withoutOtherDevices(fixture(QStringLiteral("multipath/debian12-config-builtin.txt")).out));
    EXPECT_TRUE(out("multipath -t")
                    .contains("\t\tvendor \"NEXENTA\"\n\t\tproduct \"COMSTAR\"\n"
                              "\t\tpath_grouping_policy \"group_by_serial\"\n\t\tno_path_retry 30\n"));
}

TEST_F(OnTwelve, theHowtosFileIsMentionedAsRecordedAndMakesNoMap)
{
    write("/etc/multipath.conf", dataFile(QStringLiteral("multipath-conf/howto.conf")));
    logIn();
    const Reply reply = run("multipath -v2");
    EXPECT_EQ(withoutTimes(reply.err),
              withoutTimes(fixture(QStringLiteral("multipath/debian12-howto-messages.txt")).err));
    EXPECT_EQ(reply.status, 0);
    EXPECT_EQ(out("multipath -ll"), QByteArray());
    ASSERT_EQ(run("multipath -a /dev/sdb && multipath -v2").status, 0);
    EXPECT_TRUE(out("multipath -ll").contains("NEXENTA,COMSTAR"));
}

TEST_F(OnThirteen, theHowtosFileIsMentionedAsRecorded)
{
    write("/etc/multipath.conf", dataFile(QStringLiteral("multipath-conf/howto.conf")));
    EXPECT_EQ(withoutTimes(run("multipath -t").err),
              withoutTimes(fixture(QStringLiteral("multipath/debian13-howto-messages.txt")).err));
}

TEST_F(OnThirteen, nothingStartsTheDaemonForAQuestion)
{
    ASSERT_EQ(run("systemctl stop multipathd").err, QByteArray());
    EXPECT_EQ(run("systemctl is-enabled multipathd.socket").out, QByteArray("static\n"));
    const Output wanted = fixture(QStringLiteral("multipathd/debian13-show-paths-daemon-down.txt"));
    const Reply reply = run(commandOf("multipathd/debian13-show-paths-daemon-down.txt"));
    EXPECT_EQ(reply.status, wanted.status);
    EXPECT_EQ(reply.err, wanted.err);
}

TEST_F(OnTwelve, thePathsTimerBecomesTheDefaultOfMultipathdAsSoonAsThereIsAMap) // §7.2
{
    logIn();
    ASSERT_EQ(out("cat /sys/class/iscsi_session/session1/recovery_tmo"), QByteArray("120\n"));
    ASSERT_EQ(run("multipath -a /dev/sda && multipath -v2").status, 0);
    EXPECT_EQ(out("cat /sys/class/iscsi_session/session1/recovery_tmo"), QByteArray("5\n"));
    EXPECT_TRUE(out("multipathd show maps json").contains("\"lun_hex\" : \"0x000a000000000000\""));
}

TEST_F(OnTwelve, automaticRecordsAreLoggedInToAtBoot)
{
    bindAndRecord();
    ASSERT_EQ(run("iscsiadm -m node -o update -n node.startup -v automatic").status, 0);
    client().reboot();
    EXPECT_EQ(client().kernel.sessions.size(), 2);
    EXPECT_EQ(out("systemctl is-active iscsi.service open-iscsi.service iscsid.service"),
              QByteArray("active\nactive\nactive\n"));
}

TEST_F(OnThirteen, stoppingTheLoginServiceEndsEverySession)
{
    logIn();
    ASSERT_EQ(run("systemctl start open-iscsi").status, 0);
    ASSERT_EQ(run("systemctl stop open-iscsi").status, 0);
    EXPECT_TRUE(client().kernel.sessions.isEmpty());
}

} // namespace
} // namespace twinrail::lab
