// SPDX-License-Identifier: Apache-2.0

// iscsiadm and iscsid of both releases: logins and sessions (linux-initiator §4.4–4.6).

#include "tests/fixture.h"
#include "tests/lab/tworails.h"

#include <QRegularExpression>

namespace twinrail::lab {
namespace {

class IscsiLogin : public OnBoth {};
ON_BOTH_RELEASES(IscsiLogin);
class IscsiLoginSix : public OnSix {};
class IscsiLoginNine : public OnNine {};

/// A text without what differs between two runs: values after a colon, numbers, and names of disks.
QStringList formOf(const QByteArray& text)
{
    static const QRegularExpression changing(QStringLiteral("\\bsd[a-z]+|\\d+"));
    QStringList lines;
    for (const QString& line : QString::fromUtf8(text).split(u'\n'))
        lines << line.section(QStringLiteral(": "), 0, 0).replace(changing, QStringLiteral("*"));
    return lines;
}

TEST_P(IscsiLogin, secondLoginSucceedsAndSaysNothing) // Red Hat's patch, §4.4
{
    logIn();
    const Reply again = run(record(0) + " -I sw-iscsi-0 -l");
    EXPECT_EQ(again.status, 0);
    EXPECT_EQ(again.out, QByteArray());
    EXPECT_EQ(client().kernel.sessions.size(), 2);
}

TEST_F(IscsiLoginSix, loginSaysMultiple)
{
    bindAndRecord();
    const QByteArray what = "[iface: sw-iscsi-0, target: " + target(0) + ", portal: 10.10.8.90,3260]";
    EXPECT_EQ(out(record(0) + " -I sw-iscsi-0 -l"),
              "Logging in to " + what + " (multiple)\nLogin to " + what + " successful.\n");
}

TEST_P(IscsiLogin, crossLoginTimesOutAndTakesAWhile) // E14
{
    bindAndRecord();
    (void)run(record(1) + ",2 -I sw-iscsi-0 -o new");
    const Reply reply = run(record(1) + " -I sw-iscsi-0 -l");
    EXPECT_EQ(reply.status, 8);
    EXPECT_GE(reply.delayMs, 300);
    EXPECT_TRUE(reply.err.contains("iscsiadm: initiator reported error (8 - connection timed out)\n"));
    EXPECT_TRUE(reply.err.endsWith("iscsiadm: Could not log into all portals\n"));
}

TEST_P(IscsiLogin, loginNeedsARecordAndATarget)
{
    EXPECT_EQ(run(record(0) + " -I default -l").status, 21);
    bindAndRecord();
    world.san.targets.remove(QString::fromLatin1(target(0)));
    EXPECT_EQ(run(record(0) + " -I sw-iscsi-0 -l").status, 19); // the other target's service answers: not here
    world.san.serviceOnline = false;
    EXPECT_EQ(run(record(0) + " -I sw-iscsi-0 -l").status, 8);
}

TEST_P(IscsiLogin, logsOutOnceOnly)
{
    logIn();
    const QByteArray what = "[sid: 1, target: " + target(0) + ", portal: 10.10.8.90,3260]";
    EXPECT_EQ(out(record(0) + " -I sw-iscsi-0 -u"),
              "Logging out of session " + what + "\nLogout of " + what + " successful.\n");
    EXPECT_EQ(run(record(0) + " -I sw-iscsi-0 -u").status, 21);
    EXPECT_EQ(run("iscsiadm -m session -r 2 -u").status, 0);
    const Reply none = run("iscsiadm -m session");
    EXPECT_EQ(none.status, 21);
    EXPECT_EQ(none.err, QByteArray("iscsiadm: No active sessions.\n"));
}

TEST_P(IscsiLogin, listsSessionsWithTheirPortals)
{
    logIn();
    EXPECT_EQ(out("iscsiadm -m session"), "tcp: [1] 10.10.8.90:3260,2 " + target(0) +
                                              " (non-flash)\ntcp: [2] 10.10.9.90:3260,2 " + target(1) +
                                              " (non-flash)\n");
}

TEST_F(IscsiLoginNine, sessionDetailsHaveTheRecordedForm)
{
    logIn();
    EXPECT_EQ(formOf(out("iscsiadm -m session -P 3").replace("6.2.1.4", "2.1.8")),
              formOf(fixture(QStringLiteral("iscsiadm/debian12-session-P3.txt")).out));
}

TEST_P(IscsiLogin, daemonKeepsTheNameItReadAtItsStart) // E6
{
    bindAndRecord();
    ASSERT_TRUE(client().iscsid.reach());
    write("/etc/iscsi/initiatorname.iscsi", "# new\nInitiatorName = iqn.2011-10.dom.homer:1:another\n");
    (void)run(record(0) + " -I sw-iscsi-0 -l");
    ASSERT_EQ(client().kernel.sessions.size(), 1);
    EXPECT_EQ(client().kernel.sessions.first().initiator, exampleClient().initiator.text());
    client().services.stop(QStringLiteral("iscsid"));
    (void)run(record(1) + " -I sw-iscsi-1 -l");
    ASSERT_EQ(client().kernel.sessions.size(), 2);
    EXPECT_EQ(client().kernel.sessions.last().initiator, QStringLiteral("iqn.2011-10.dom.homer:1:another"));
}

TEST_P(IscsiLogin, logsInToAutomaticRecordsOnly)
{
    bindAndRecord();
    (void)run(record(1) + " -I sw-iscsi-1 -o update -n node.startup -v manual");
    EXPECT_EQ(run("iscsiadm -m node -L automatic").status, 0);
    ASSERT_EQ(client().kernel.sessions.size(), 1);
    EXPECT_EQ(client().kernel.sessions.first().nic, QStringLiteral("eth1"));
    EXPECT_EQ(run("iscsiadm -m node --logoutall=all").status, 0);
    EXPECT_TRUE(client().kernel.sessions.isEmpty());
}

TEST_P(IscsiLogin, aMacAddressInTheRecordDecidesTheNic) // §3.2
{
    write("/var/lib/iscsi/ifaces/hw0",
          "iface.iscsi_ifacename = hw0\niface.net_ifacename = eth1\niface.hwaddress = 00:0C:29:94:5B:8D\n");
    (void)run(record(1) + ",2 -I hw0 -o new");
    EXPECT_EQ(run(record(1) + " -I hw0 -l").status, 0);
    ASSERT_EQ(client().kernel.sessions.size(), 1);
    EXPECT_EQ(client().kernel.sessions.first().nic, QStringLiteral("eth2"));
}

} // namespace
} // namespace twinrail::lab
