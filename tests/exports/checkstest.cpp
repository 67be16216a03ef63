// SPDX-License-Identifier: Apache-2.0

// How a script sees what is done: for every change of every lab world, and with stubs for the tools in a real shell.

#include "core/report/exports/checks.h"
#include "core/report/exports/prelude.h"
#include "core/report/exports/shelltext.h"
#include "tests/exports/exportlab.h"
#include "tests/print.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace twinrail {

using exports::checkOf;
using testing::ExportLab;
using testing::runHere;

namespace {

ToolChange toolChange(const QList<Mutation>& apply, const QList<Mutation>& undo = {}) { return {{}, {}, apply, undo}; }

QByteArray conditionOf(const QString& program, const QString& words)
{
    const auto check = checkOf(toolChange({Mutation(program, words.split(u' '))}), Site(), Client());
    return check ? check->conditions.join(" && ") : QByteArrayLiteral("none");
}

} // namespace

class ChecksOfWorld : public ::testing::TestWithParam<const char*> {};

TEST_P(ChecksOfWorld, thereIsOneForEveryChange)
{
    ExportLab lab(QString::fromLatin1(GetParam()));
    lab.setUpAppliance();
    const Plan plan = lab.plan();
    int seen = 0;
    for (const MachinePlan& machine : plan.clients)
        for (const PlannedStep& step : machine.steps)
            for (const Change& change : step.prepared.changes)
                if (const auto* tool = std::get_if<ToolChange>(&change.action)) {
                    ++seen;
                    EXPECT_TRUE(checkOf(*tool, lab.site, *lab.site.client(machine.machine)))
                        << previewLines(change).join(u'\n').toStdString();
                }
    EXPECT_GT(seen, 0);
}

INSTANTIATE_TEST_SUITE_P(Worlds, ChecksOfWorld,
                         ::testing::Values("seed", "bare", "half-done", "debian", "one-rail-down"),
                         [](const ::testing::TestParamInfo<const char*>& one) {
                             return QString::fromLatin1(one.param).replace(u'-', u'_').toStdString();
                         });

TEST(Checks, readTheWordsOfTheCommand)
{
    EXPECT_EQ(conditionOf(u"modprobe"_qs, u"iscsi_tcp"_qs), "module_is_loaded iscsi_tcp");
    EXPECT_EQ(conditionOf(u"systemctl"_qs, u"enable iscsid.socket"_qs), "unit_is_enabled iscsid.socket");
    EXPECT_EQ(conditionOf(u"chkconfig"_qs, u"--level 345 iscsi on"_qs), "levels_are on 345 iscsi");
    EXPECT_EQ(conditionOf(u"dnf"_qs, u"-y install a b"_qs), "rpms_are_installed a b");
    EXPECT_EQ(conditionOf(u"iscsiadm"_qs, u"-m node -T t -p 10.0.0.1:3260,‹tag of t› -I i -o new"_qs), "none")
        << "a word with a blank in it is one word";
    EXPECT_EQ(conditionOf(u"iscsiadm"_qs, u"-m node -T t -p 10.0.0.1:3260,‹tag› -I i -o new"_qs),
              "record_is_there t 10.0.0.1:3260 i");
    EXPECT_EQ(conditionOf(u"sysctl"_qs, u"-w net.ipv4.conf.eth1.rp_filter=2"_qs),
              "sysctl_is net.ipv4.conf.eth1.rp_filter=2");
}

TEST(Checks, areNeverGuessed)
{
    EXPECT_EQ(conditionOf(u"iscsiadm"_qs, u"-m node -T t -p p -I i -o delete"_qs), "none");
    EXPECT_EQ(conditionOf(u"rm"_qs, u"-f /etc/x"_qs), "none");
    EXPECT_EQ(conditionOf(u"udevadm"_qs, u"settle --timeout=30"_qs), "none") << "alone it says nothing";
}

TEST(Checks, askForTheSessionBehindItsNumber)
{
    const QStringList node{u"-m"_qs, u"node"_qs,          u"-T"_qs, u"iqn.a:1"_qs,
                           u"-p"_qs, u"10.0.0.1:3260"_qs, u"-I"_qs, u"i0"_qs};
    const ToolChange out = toolChange({Mutation(u"iscsiadm"_qs, u"-m session -r 7 -u"_qs.split(u' '))},
                                      {Mutation(u"iscsiadm"_qs, node + QStringList{u"-l"_qs})});

    const auto check = checkOf(out, Site(), Client());

    ASSERT_TRUE(check);
    EXPECT_EQ(check->conditions.join(), "session_is_not 7 iqn.a:1 10.0.0.1:3260 i0");
    EXPECT_EQ(check->demands.join(), "session_is 7 iqn.a:1 10.0.0.1:3260 i0");
}

namespace {

/// A function of the script, in a real shell, with programs that answer what a test says.
class Stubbed : public ::testing::Test {
protected:
    void stub(const QString& name, const QByteArray& body) const
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + body + '\n');
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    }
    [[nodiscard]] Output call(const QByteArray& command) const
    {
        const QByteArray path = "PATH=" + exports::word(m_folder.path()) + ":$PATH\n";
        const QByteArray text = exports::prelude() + path + command + '\n';
        return runHere(QStringLiteral("sh"), {u"-c"_qs, QString::fromUtf8(text)}, m_folder.path());
    }
    [[nodiscard]] bool holds(const QByteArray& command) const
    {
        const Output said = call(command);
        EXPECT_EQ(said.err, "") << command.toStdString();
        return said.status == 0;
    }
    QTemporaryDir m_folder;
};

using LessonInShell = Stubbed;
using CheckInShell = Stubbed;

} // namespace

TEST_F(LessonInShell, tellsAPortalThatAnswersFromOneThatDoesNot)
{
    struct Answer {
        const char* body;
        bool answers;
    };
    // curl's times and status as readConnect() reads them (tests/host/reachtest.cpp).
    for (const Answer& answer :
         {Answer{"echo 0.000421 4.001; exit 28", true}, Answer{"echo 0.000 4.001; exit 28", true},
          Answer{"echo 0.000 3.000; exit 28", false}, Answer{"echo 0.000000 0.001; exit 7", false},
          Answer{"exit 1", true}, Answer{"echo 0.000 0.000; exit 45", true}}) {
        stub(QStringLiteral("curl"), answer.body);
        EXPECT_EQ(holds("portal_answers curl -s"), answer.answers) << answer.body;
    }
}

TEST_F(LessonInShell, findsTheTagOfExactlyThisPortalAndTarget)
{
    stub(QStringLiteral("iscsiadm"), "echo 10.0.0.1:3260,1 iqn.a:other; echo 10.0.0.2:3260,2 iqn.a:1; "
                                     "echo 10.0.0.1:3260,3 iqn.a:1; echo 10.0.0.1:3260,3 iqn.a:1");
    EXPECT_EQ(call("portal_tag 10.0.0.1:3260 iqn.a:1 iscsiadm -m discovery").out, "3\n");
    EXPECT_NE(call("portal_tag 10.0.0.9:3260 iqn.a:1 iscsiadm -m discovery").status, 0);
    stub(QStringLiteral("iscsiadm"), "exit 21");
    EXPECT_NE(call("portal_tag 10.0.0.1:3260 iqn.a:1 iscsiadm -m discovery").status, 0);
}

TEST_F(LessonInShell, letsASessionGoOnlyWhenEachDiskHasAnotherUsablePath)
{
    const auto spare = [&](const QByteArray& lines) {
        stub(QStringLiteral("ask"), "cat <<'E'\n" + lines + "E");
        return holds("session_is_spare ask");
    };
    const QByteArray mine = "disk sdb\npath 36001 sdb active ready running\n";
    EXPECT_TRUE(spare(mine + "path 36001 sdc active ready running\n"));
    EXPECT_TRUE(spare("nothing\n")) << "a session without disks";
    EXPECT_FALSE(spare(mine));
    EXPECT_FALSE(spare(mine + "path 36001 sdc failed faulty running\n"));
    EXPECT_FALSE(spare(mine + "path 36002 sdc active ready running\n"));
    EXPECT_FALSE(spare(mine + "mounted sdb\npath 36001 sdc active ready running\n"));
    EXPECT_FALSE(spare("disk sdb\npath 36001 sdc active ready running\n")) << "multipathd does not know sdb";
    EXPECT_FALSE(spare("disk sdd\n" + mine + "path 36001 sdc active ready running\n"));
}

TEST_F(LessonInShell, takesADeviceOnlyAtItsFullSizeAndReadable)
{
    stub(QStringLiteral("ask"), "echo '1|1073741824|1|db'");
    EXPECT_TRUE(holds("device_is_ready 1073741824 db ask"));
    EXPECT_FALSE(holds("device_is_ready 1073741825 db ask"));
    stub(QStringLiteral("ask"), "echo '1|1073741824|0|db'");
    EXPECT_FALSE(holds("device_is_ready 1073741824 db ask"));
}

TEST_F(CheckInShell, readsRunlevelsOneByOne)
{
    stub(QStringLiteral("chkconfig"), "printf 'iscsi\\t0:off\\t1:off\\t2:off\\t3:on\\t4:on\\t5:on\\t6:off\\n'");
    EXPECT_TRUE(holds("levels_are on 345 iscsi"));
    EXPECT_TRUE(holds("levels_are off 0126 iscsi"));
    EXPECT_FALSE(holds("levels_are on 2345 iscsi"));
    stub(QStringLiteral("chkconfig"), "exit 1");
    EXPECT_FALSE(holds("levels_are on 345 iscsi"));
}

TEST_F(CheckInShell, readsRecordsAndInterfacesWholeLineByWholeLine)
{
    stub(QStringLiteral("iscsiadm"), "echo 'iface.hwaddress = <empty>'; echo 'iface.net_ifacename = eth10'");
    EXPECT_FALSE(holds("iface_has i iface.net_ifacename eth1"));
    EXPECT_TRUE(holds("iface_has i iface.net_ifacename eth10"));
    EXPECT_TRUE(holds("iface_has_no_other_mac i 00:11:22:33:44:aa"));
    stub(QStringLiteral("iscsiadm"), "echo 'iface.hwaddress = 00:11:22:33:44:AA'");
    EXPECT_TRUE(holds("iface_has_no_other_mac i 00:11:22:33:44:aa"));
    EXPECT_FALSE(holds("iface_has_no_other_mac i 00:11:22:33:44:bb"));
    stub(QStringLiteral("iscsiadm"), "echo 'node.conn[0].timeo.login_timeout = 15'");
    EXPECT_TRUE(holds("record_has t p i 'node.conn[0].timeo.login_timeout' 15"));
    EXPECT_FALSE(holds("record_has t p i 'node.conn[0].timeo.login_timeout' 5"));
}

TEST_F(CheckInShell, seesPackagesThatAreOnlyHalfThereAsAbsent)
{
    stub(QStringLiteral("dpkg-query"), "case $4 in open-iscsi) printf installed ;; *) printf config-files ;; esac");
    EXPECT_TRUE(holds("debs_are_installed open-iscsi"));
    EXPECT_FALSE(holds("debs_are_installed open-iscsi multipath-tools"));
}

TEST_F(CheckInShell, saysThatTheDaemonHadReadItsFileAlready)
{
    stub(QStringLiteral("multipathd"), "echo the same");
    EXPECT_EQ(call("outcome=changed\nlet_daemon_read multipathd -kreconfigure >/dev/null\necho $outcome").out, "ok\n");
    stub(QStringLiteral("multipathd"), "case $1 in *reconfigure) : > read ;; *) ls ;; esac");
    EXPECT_EQ(call("outcome=changed\nlet_daemon_read multipathd -kreconfigure\necho $outcome").out, "changed\n");
}

} // namespace twinrail
