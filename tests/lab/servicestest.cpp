// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/clientscene.h"

namespace twinrail::lab {
namespace {

TEST_F(OnPrague, chkconfigListsRunlevelsWithTabs)
{
    EXPECT_EQ(run("chkconfig --list iscsid").out,
              QByteArray("iscsid         \t0:off\t1:off\t2:off\t3:on\t4:on\t5:on\t6:off\n"));
}

TEST_F(OnPrague, chkconfigRefusesAnUnknownService)
{
    const Reply reply = run("chkconfig --list nosuch");
    EXPECT_EQ(reply.status, 1);
    EXPECT_EQ(reply.err, QByteArray("error reading information on service nosuch: No such file or directory\n"));
}

TEST_F(OnPrague, chkconfigSetsGivenRunlevelsOnly)
{
    ASSERT_EQ(run("chkconfig --level 34 multipathd off").status, 0);
    EXPECT_EQ(client.services.find(QStringLiteral("multipathd"))->runlevels, QStringLiteral("25"));
    ASSERT_EQ(run("chkconfig --level 0126 multipathd off && chkconfig --level 345 multipathd on").status, 0);
    EXPECT_EQ(client.services.find(QStringLiteral("multipathd"))->runlevels, QStringLiteral("345"));
}

TEST_F(OnBarePrague, installingNeverEnablesMultipathd) // §1.4
{
    client.packages.remove(QStringLiteral("device-mapper-multipath"));
    ASSERT_EQ(run("yum -y install device-mapper-multipath").status, 0);
    EXPECT_EQ(client.services.find(QStringLiteral("multipathd"))->runlevels, QString());
}

TEST_F(OnPrague, plainStartOfIscsidDoesNothingWithoutAutomaticRecords) // §1.4
{
    const Reply reply = run("service iscsid start");
    EXPECT_EQ(reply.status, 0);
    EXPECT_EQ(run("service iscsid status").status, 3);
    EXPECT_EQ(run("service iscsid status").out, QByteArray("iscsid is stopped\n"));
}

TEST_F(OnPrague, forceStartOfIscsidStartsIt)
{
    EXPECT_EQ(run("service iscsid force-start").status, 0);
    const Reply status = run("service iscsid status");
    EXPECT_EQ(status.status, 0);
    EXPECT_TRUE(status.out.contains("is running..."));
    EXPECT_EQ(run("pidof iscsid").status, 0);
}

TEST_F(OnPrague, stopEndsADaemonAndPidofNoticesIt)
{
    ASSERT_EQ(run("pidof multipathd").status, 0);
    ASSERT_EQ(run("service multipathd stop").status, 0);
    EXPECT_EQ(run("pidof multipathd").status, 1);
    EXPECT_EQ(run("service multipathd status").status, 3);
}

TEST_F(OnPrague, iscsidIsNotStoppedWhileThereAreSessions)
{
    ASSERT_EQ(run("service iscsid force-start").status, 0);
    client.kernel.sessions << KernelSession{};
    const Reply reply = run("service iscsid stop");
    EXPECT_EQ(reply.status, 0);
    EXPECT_TRUE(reply.out.startsWith("Not stopping iscsid: iscsi sessions still active"));
    EXPECT_TRUE(client.services.isRunning(QStringLiteral("iscsid")));
}

TEST_F(OnPrague, serviceKnowsOnlyWhatIsInstalled)
{
    const Reply reply = run("service nosuch status");
    EXPECT_EQ(reply.status, 1);
    EXPECT_EQ(reply.err, QByteArray("nosuch: unrecognized service\n"));
    EXPECT_EQ(run("systemctl is-active iscsid").status, 127);
}

TEST_F(OnPrague, onlyRootStartsServices)
{
    const Reply reply = client.machine.run(QStringLiteral("admin"), "service iscsid force-start", {});
    EXPECT_EQ(reply.status, 4);
    EXPECT_FALSE(client.services.isRunning(QStringLiteral("iscsid")));
}

TEST_F(OnBrno, isEnabledSaysTheWordAndExitsAccordingly)
{
    EXPECT_EQ(run("systemctl is-enabled iscsid.socket").out, QByteArray("enabled\n"));
    EXPECT_EQ(run("systemctl is-enabled iscsid.socket").status, 0);
    EXPECT_EQ(run("systemctl is-enabled iscsid.service").out, QByteArray("disabled\n"));
    EXPECT_EQ(run("systemctl is-enabled iscsid.service").status, 1);
    EXPECT_EQ(run("systemctl is-enabled nosuch").status, 1);
    EXPECT_TRUE(run("systemctl is-enabled nosuch").err.contains("No such file or directory"));
}

TEST_F(OnBrno, isActiveExitsWithThreeForWhatDoesNotRun)
{
    EXPECT_EQ(run("systemctl is-active multipathd").status, 0);
    ASSERT_EQ(run("systemctl stop multipathd.socket multipathd.service").status, 0);
    EXPECT_EQ(run("systemctl is-active multipathd").status, 3);
    EXPECT_EQ(run("systemctl is-active multipathd").out, QByteArray("inactive\n"));
}

TEST_F(OnBrno, stoppingADaemonWarnsOfTheSocketThatWakesIt)
{
    ASSERT_TRUE(client.services.isRunning(QStringLiteral("multipathd.socket")));
    const Reply reply = run("systemctl stop multipathd.service");
    EXPECT_EQ(reply.status, 0);
    EXPECT_EQ(reply.err, QByteArray("Warning: Stopping multipathd.service, but it can still be activated by:\n"
                                    "  multipathd.socket\n"));
    EXPECT_TRUE(client.services.reach(QStringLiteral("multipathd")));
    EXPECT_TRUE(client.services.isRunning(QStringLiteral("multipathd")));
}

TEST_F(OnBrno, multipathdWithoutItsFileStartsNotAndSaysNothing) // §1.4
{
    ASSERT_EQ(run("systemctl stop multipathd.socket multipathd.service; rm /etc/multipath.conf").status, 0);
    const Reply reply = run("systemctl start multipathd");
    EXPECT_EQ(reply.status, 0);
    EXPECT_EQ(reply.err, QByteArray());
    EXPECT_EQ(run("systemctl is-active multipathd").status, 3);
    EXPECT_EQ(run("systemctl show -p ConditionResult multipathd").out, QByteArray("ConditionResult=no\n"));
}

TEST_F(OnBrno, showPrintsTheAskedPropertiesInItsOwnOrder)
{
    EXPECT_EQ(run("systemctl show -p UnitFileState,LoadState,ActiveState,SubState iscsid.socket").out,
              QByteArray("LoadState=loaded\nActiveState=active\nSubState=running\nUnitFileState=enabled\n"));
    EXPECT_EQ(run("systemctl show -p LoadState,UnitFileState nosuch").out,
              QByteArray("LoadState=not-found\nUnitFileState=\n"));
}

TEST_F(OnBrno, enableAndDisableSayWhichLinkTheyMakeOnce)
{
    const Reply disable = run("systemctl disable iscsi.service");
    EXPECT_TRUE(disable.err.contains("Removed \"/etc/systemd/system/remote-fs.target.wants/iscsi.service\"."));
    const Reply enable = run("systemctl enable iscsi.service");
    EXPECT_EQ(enable.status, 0);
    EXPECT_TRUE(enable.err.startsWith("Created symlink /etc/systemd/system/remote-fs.target.wants/iscsi.service"));
    EXPECT_EQ(run("systemctl enable iscsi.service").err, QByteArray());
}

TEST_F(OnBrno, companionsAreEnabledAndDisabledTogether)
{
    ASSERT_EQ(run("systemctl disable multipathd").status, 0);
    EXPECT_EQ(run("systemctl is-enabled multipathd.socket").out, QByteArray("disabled\n"));
    ASSERT_EQ(run("systemctl enable multipathd").status, 0);
    EXPECT_EQ(run("systemctl is-enabled multipathd.socket").out, QByteArray("enabled\n"));
}

TEST_F(OnBrno, aMaskedUnitIsNotStarted)
{
    ASSERT_EQ(run("systemctl stop iscsi.service; systemctl mask iscsi.service").status, 0);
    const Reply start = run("systemctl start iscsi.service");
    EXPECT_EQ(start.status, 1);
    EXPECT_EQ(start.err, QByteArray("Failed to start iscsi.service: Unit iscsi.service is masked.\n"));
    EXPECT_EQ(run("systemctl is-enabled iscsi.service").out, QByteArray("masked\n"));
}

TEST_F(OnBrno, unknownUnitsAreRefusedWithFive)
{
    const Reply reply = run("systemctl start nosuch");
    EXPECT_EQ(reply.status, 5);
    EXPECT_EQ(reply.err, QByteArray("Failed to start nosuch.service: Unit nosuch.service not found.\n"));
    EXPECT_EQ(run("service iscsid status").status, 127);
}

TEST_F(OnBrno, aRebootBringsBackWhatIsEnabledAndNothingElse)
{
    ASSERT_EQ(run("systemctl disable multipathd; systemctl start iscsid").status, 0);
    client.reboot();
    EXPECT_FALSE(client.services.isRunning(QStringLiteral("multipathd")));
    EXPECT_TRUE(client.services.isRunning(QStringLiteral("iscsid.socket")));
    ASSERT_EQ(run("systemctl enable multipathd").status, 0);
    client.reboot();
    EXPECT_TRUE(client.services.isRunning(QStringLiteral("multipathd")));
}

} // namespace
} // namespace twinrail::lab
