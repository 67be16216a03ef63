// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/clientscene.h"

namespace twinrail::lab {
namespace {

TEST_F(OnPrague, rpmAnswersInTheAskedFormat)
{
    EXPECT_EQ(run("rpm -q --qf '%{NAME} %{VERSION}-%{RELEASE}\\n' iscsi-initiator-utils device-mapper-multipath").out,
              QByteArray("iscsi-initiator-utils 6.2.0.873-27.el6_10\ndevice-mapper-multipath 0.4.9-106.el6\n"));
}

TEST_F(OnBareBrno, rpmExitsWithTheNumberOfMissingPackages)
{
    const Reply reply = run("rpm -q iscsi-initiator-utils device-mapper-multipath nosuch");
    EXPECT_EQ(reply.status, 2);
    EXPECT_TRUE(reply.out.contains("package device-mapper-multipath is not installed\n"));
    EXPECT_TRUE(reply.out.contains("package nosuch is not installed\n"));
}

TEST_F(OnBareBrno, aPackageBringsItsProgramsUnitsAndDirectories)
{
    EXPECT_EQ(run("mpathconf").status, 127);
    EXPECT_EQ(run("systemctl is-enabled multipathd").status, 1);
    const Reply install = run("dnf -y install device-mapper-multipath");
    EXPECT_EQ(install.status, 0);
    EXPECT_TRUE(install.out.contains("device-mapper-multipath-0.8.7"));
    EXPECT_EQ(run("mpathconf").status, 0);
    EXPECT_EQ(run("systemctl is-enabled multipathd").out, QByteArray("enabled\n"));
    EXPECT_EQ(run("test -d /etc/multipath").status, 0);
}

TEST_F(OnBareBrno, removingAPackageRestoresTheMachine)
{
    const QJsonObject before = client.toJson();
    ASSERT_EQ(run("dnf -y install device-mapper-multipath").status, 0);
    EXPECT_NE(client.toJson(), before);
    ASSERT_EQ(run("rpm -e device-mapper-multipath").status, 0);
    EXPECT_EQ(client.toJson(), before);
}

TEST_F(OnBareBrno, installingTwiceIsNothingToDo)
{
    const Reply reply = run("dnf -y install iscsi-initiator-utils");
    EXPECT_EQ(reply.status, 0);
    EXPECT_TRUE(reply.out.contains("is already installed"));
    EXPECT_TRUE(reply.out.contains("Nothing to do."));
}

TEST_F(OnBareBrno, anUnknownPackageIsAnError)
{
    const Reply reply = run("dnf -y install nosuch");
    EXPECT_EQ(reply.status, 1);
    EXPECT_EQ(reply.err, QByteArray("Error: Unable to find a match: nosuch\n"));
}

TEST_F(OnBareBrno, withoutConsentNothingIsInstalled)
{
    EXPECT_EQ(run("dnf install device-mapper-multipath").status, 1);
    EXPECT_FALSE(client.packages.isInstalled(QStringLiteral("device-mapper-multipath")));
}

TEST_F(OnPrague, whatOthersNeedIsNotErased)
{
    const Reply reply = run("rpm -e device-mapper-multipath-libs");
    EXPECT_EQ(reply.status, 1);
    EXPECT_TRUE(reply.err.startsWith("error: Failed dependencies:\n"));
}

TEST_F(OnPrague, verifyTellsAnEditedConfigurationFile)
{
    ASSERT_EQ(run("rpm -V device-mapper-multipath").status, 0);
    const Reply reply = run("rpm -V iscsi-initiator-utils"); // the seed has a line of the site in it
    EXPECT_EQ(reply.status, 1);
    EXPECT_EQ(reply.out, QByteArray("S.5....T.  c /etc/iscsi/iscsid.conf\n"));
}

TEST_F(OnPrague, anEditedConfigurationFileIsKeptBesideItsPlace)
{
    const QByteArray edited = bytesOf(client, "/etc/iscsi/iscsid.conf");
    ASSERT_EQ(run("rpm -e iscsi-initiator-utils").status, 0);
    EXPECT_EQ(bytesOf(client, "/etc/iscsi/iscsid.conf.rpmsave"), edited);
    EXPECT_EQ(run("iscsiadm -m iface").status, 127);
}

TEST_F(OnPrague, eachMachineHasItsOwnFirstInitiatorName)
{
    ClientModel& other = clientOf(*world, "brno");
    other.packages.remove(QStringLiteral("iscsi-initiator-utils"));
    other.packages.install(QStringLiteral("iscsi-initiator-utils"));
    const QByteArray here = bytesOf(client, "/etc/iscsi/initiatorname.iscsi");
    EXPECT_TRUE(here.startsWith("InitiatorName=iqn.1994-05.com.redhat:"));
    EXPECT_NE(here, bytesOf(other, "/etc/iscsi/initiatorname.iscsi"));
}

} // namespace
} // namespace twinrail::lab
