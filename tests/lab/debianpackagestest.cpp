// SPDX-License-Identifier: Apache-2.0
#include "tests/fixture.h"
#include "tests/lab/clientscene.h"

namespace twinrail::lab {
namespace {

class OnDebian12 : public OnClient {
protected:
    OnDebian12() : OnClient("debian", "prague") {}
};
class OnDebian13 : public OnClient {
protected:
    OnDebian13() : OnClient("debian", "brno") {}
};

constexpr const char* states = "dpkg-query -W -f '${Package} ${db:Status-Status} ${Version}\\n' ";
constexpr const char* install = "DEBIAN_FRONTEND=noninteractive apt-get -y -q --no-install-recommends "
                                "-o DPkg::Lock::Timeout=300 install open-iscsi multipath-tools curl";

TEST_F(OnDebian12, aPackageIsInstalledRemovedOrUnknown)
{
    ASSERT_EQ(run(install).status, 0);
    ASSERT_EQ(run("dpkg -r multipath-tools open-iscsi").status, 0);
    const Reply reply = run(QByteArray(states) + "curl open-iscsi nosuch");
    EXPECT_EQ(reply.status, 1);
    EXPECT_EQ(reply.out, QByteArray("curl installed 7.88.1-10+deb12u15\nopen-iscsi config-files 2.1.8-1+deb12u1\n"));
    EXPECT_EQ(reply.err, QByteArray("dpkg-query: no packages found matching nosuch\n"));
}

TEST_F(OnDebian12, aProgramComesAndGoesWithItsPackage)
{
    for (const char* program : {"iscsiadm -m iface", "multipath -ll", "curl -s http://10.10.8.90:3260"})
        EXPECT_EQ(run(program).status, 127) << program;
    ASSERT_EQ(run(install).status, 0);
    for (const char* program : {"iscsiadm -m iface", "multipath -ll", "curl -s http://10.10.8.90:3260"})
        EXPECT_NE(run(program).status, 127) << program;
    ASSERT_EQ(run("apt-get -y purge open-iscsi multipath-tools curl").status, 0);
    EXPECT_EQ(run("iscsiadm -m iface").status, 127);
}

TEST_F(OnDebian12, installingStartsSocketAndMultipathdAtOnce) // §1.3
{
    ASSERT_EQ(run(install).status, 0);
    EXPECT_EQ(run("systemctl is-active iscsid.socket multipathd.service multipathd.socket").out,
              QByteArray("active\nactive\nactive\n"));
    EXPECT_EQ(run("systemctl is-active open-iscsi.service").out, QByteArray("inactive\n")); // there is no record yet
    EXPECT_EQ(run("service multipathd status").status, 0);
}

TEST_F(OnDebian12, theFirstInitiatorNameStandsBelowAWarning)
{
    ASSERT_EQ(run(install).status, 0);
    const QByteArray recorded = fixture(QStringLiteral("initiatorname/debian12-default.txt")).out;
    const QByteArray warning = recorded.mid(recorded.indexOf("##"), recorded.indexOf("iqn.") - recorded.indexOf("##"));
    EXPECT_TRUE(bytesOf(client, "/etc/iscsi/initiatorname.iscsi").startsWith(warning + "iqn.1993-08.org.debian:01:"));
    EXPECT_EQ(run("stat -c %a /etc/iscsi/initiatorname.iscsi").out, QByteArray("600\n"));
}

TEST_F(OnDebian12, removingKeepsTheSettingsAndPurgingTakesThemAll)
{
    ASSERT_EQ(run(install).status, 0);
    ASSERT_EQ(run("iscsiadm -m iface -I sw-iscsi-0 -o new && dpkg -r open-iscsi").status, 0);
    EXPECT_EQ(run("ls /etc/iscsi").out, QByteArray("ifaces\ninitiatorname.iscsi\niscsid.conf\n"));
    ASSERT_EQ(run("dpkg -P open-iscsi").status, 0);
    EXPECT_EQ(run("test -e /etc/iscsi").status, 1);
}

TEST_F(OnDebian13, aPurgeLeavesTheRecords)
{
    ASSERT_EQ(run(install).status, 0);
    ASSERT_EQ(run("iscsiadm -m iface -I sw-iscsi-0 -o new && dpkg -P open-iscsi").status, 0);
    EXPECT_EQ(run("test -e /etc/iscsi").status, 1);
    EXPECT_EQ(run("ls /var/lib/iscsi/ifaces").out, QByteArray("sw-iscsi-0\n"));
}

TEST_F(OnDebian13, whatOthersNeedIsNotRemovedByDpkgAndTakesThemAlongWithApt)
{
    ASSERT_EQ(run(install).status, 0);
    const Reply refused = run("dpkg -r libopeniscsiusr");
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains("dependency problems - not removing"));
    ASSERT_EQ(run("apt-get -y remove libopeniscsiusr").status, 0);
    EXPECT_FALSE(client.packages.isInstalled(QStringLiteral("open-iscsi")));
}

TEST_F(OnDebian12, whatCameAlongIsLeftOverAfterwards)
{
    const QJsonObject before = client.packages.toJson();
    ASSERT_EQ(run(install).status, 0);
    EXPECT_FALSE(client.packages.isLeftOver(QStringLiteral("kpartx")));
    ASSERT_EQ(run("dpkg -P open-iscsi multipath-tools curl").status, 0);
    EXPECT_TRUE(client.packages.isInstalled(QStringLiteral("kpartx")));
    EXPECT_TRUE(client.packages.isLeftOver(QStringLiteral("sg3-utils"))); // needed only by what is left over too
    EXPECT_EQ(client.packages.toJson(), before);
    ASSERT_EQ(run("apt-get -y autoremove").status, 0);
    EXPECT_FALSE(client.packages.isInstalled(QStringLiteral("sg3-utils")));
}

TEST_F(OnDebian12, aptRemembersWhatItInstalledAndWhatCameAlong)
{
    ASSERT_EQ(run("apt-get -y -o Twinrail::Installs=yes install open-iscsi").status, 0);
    EXPECT_EQ(
        run("sed -n '/^Commandline: .*Installs=yes install open-iscsi$/,/^End-Date:/s/^Install: //p' "
            "/var/log/apt/history.log")
            .out,
        QByteArray("libisns0:amd64 (0.101-0.2+b1, automatic), libopeniscsiusr:amd64 (2.1.8-1+deb12u1, automatic), "
                   "open-iscsi:amd64 (2.1.8-1+deb12u1)\n"));
    EXPECT_EQ(run("apt-mark showauto libisns0:amd64 libopeniscsiusr:amd64 open-iscsi:amd64").out,
              QByteArray("libisns0\nlibopeniscsiusr\n"));
}

TEST_F(OnDebian12, aSessionKeepsItsPackage)
{
    ASSERT_EQ(run(install).status, 0);
    client.kernel.sessions << KernelSession{};
    const Reply reply = run("apt-get -y purge open-iscsi");
    EXPECT_EQ(reply.status, 100);
    EXPECT_TRUE(reply.err.contains("pre-removal script subprocess returned error exit status 1"));
    EXPECT_TRUE(client.packages.isInstalled(QStringLiteral("open-iscsi")));
}

TEST_F(OnDebian12, nobodyInstallsWithoutConsentOrWithoutBeingRoot)
{
    EXPECT_EQ(run("apt-get install multipath-tools").status, 1);
    EXPECT_EQ(client.machine.run(QStringLiteral("admin"), "apt-get -y install multipath-tools", {}).status, 100);
    EXPECT_FALSE(client.packages.isInstalled(QStringLiteral("multipath-tools")));
    const Reply unknown = run("apt-get -y install nosuch");
    EXPECT_EQ(unknown.status, 100);
    EXPECT_EQ(unknown.err, QByteArray("E: Unable to locate package nosuch\n"));
}

} // namespace
} // namespace twinrail::lab
