// SPDX-License-Identifier: Apache-2.0
// That the bench keeps what it promises to the scenarios.
#include "tests/vm/machines/machines.h"

#include "core/lab/world/siteparts.h"
#include "tests/print.h"

#include <gtest/gtest.h>

#include <optional>

using namespace twinrail;
using namespace twinrail::vm;

namespace {

class Bare : public testing::Test {
protected:
    void SetUp() override
    {
        Result<Machines> attached = Machines::attachAt(QStringLiteral("bare"));
        ASSERT_TRUE(attached.has_value()) << describe(attached.error()).toStdString();
        m_machines = std::move(*attached);
    }
    const Machine& prague() const { return m_machines->client(QStringLiteral("prague")); }
    const Machine& brno() const { return m_machines->client(QStringLiteral("brno")); }
    const Machine& san() const { return m_machines->san(); }

    std::optional<Machines> m_machines;
};

QString carrier(const Machine& machine, const char* nic)
{
    const Said said = machine.run(QStringLiteral("cat /sys/class/net/%1/carrier").arg(QLatin1String(nic)));
    return QString::fromUtf8(said.out.trimmed());
}

// Whether an ARP request out of `nic` finds somebody with `address`. ping would also
// need a way back; bash sends a datagram, and the kernel asks first.
bool reaches(const Machine& machine, const char* nic, const char* address)
{
    const QString line = QStringLiteral("ip neigh flush dev %1; ip route add %2 dev %1 2>/dev/null; "
                                        "for i in 1 2 3 4 5 6 7 8; do echo > /dev/udp/%2/9; sleep 0.5; "
                                        "ip neigh show %2 dev %1 | grep -q lladdr && exit 0; done; exit 1")
                             .arg(QLatin1String(nic), QLatin1String(address));
    return machine.run(QStringLiteral("bash -c '%1'").arg(line)).ok();
}

} // namespace

TEST_F(Bare, restoringBringsBackADeletedFile)
{
    ASSERT_TRUE(prague().run(QStringLiteral("rm /etc/hostname && sync")).ok());
    ASSERT_EQ(prague().file(QStringLiteral("/etc/hostname")), QByteArray());
    ASSERT_TRUE(m_machines->restore(QStringLiteral("bare")).has_value());
    EXPECT_EQ(prague().file(QStringLiteral("/etc/hostname")), QByteArrayLiteral("prague\n"));
}

TEST_F(Bare, aPulledClientCableLosesItsCarrier)
{
    ASSERT_EQ(carrier(prague(), "eth2"), QStringLiteral("1"));
    ASSERT_TRUE(prague().plug(Net::RailB, false).has_value());
    EXPECT_TRUE(prague().waitFor(QStringLiteral("grep -q 0 /sys/class/net/eth2/carrier"), 30));
    EXPECT_EQ(carrier(prague(), "eth1"), QStringLiteral("1"));
    EXPECT_EQ(carrier(brno(), "eth2"), QStringLiteral("1"));
    ASSERT_TRUE(prague().plug(Net::RailB, true).has_value());
    EXPECT_TRUE(prague().waitFor(QStringLiteral("grep -q 1 /sys/class/net/eth2/carrier"), 30));
}

TEST_F(Bare, aPulledSanCableHidesThePortalFromBothClientsWhoKeepTheirCarrier)
{
    ASSERT_TRUE(reaches(prague(), "eth1", "10.10.8.90"));
    ASSERT_TRUE(san().plug(Net::RailA, false).has_value());
    for (const Machine* client : {&prague(), &brno()}) {
        EXPECT_FALSE(reaches(*client, "eth1", "10.10.8.90")) << client->name().toStdString();
        EXPECT_TRUE(reaches(*client, "eth2", "10.10.9.90")) << client->name().toStdString();
        EXPECT_EQ(carrier(*client, "eth1"), QStringLiteral("1"));
    }
    ASSERT_TRUE(san().plug(Net::RailA, true).has_value());
    EXPECT_TRUE(reaches(prague(), "eth1", "10.10.8.90"));
}

TEST_F(Bare, theNetsAreIsolatedFromEachOther)
{
    EXPECT_TRUE(reaches(prague(), "eth1", "10.10.8.61")) << "the clients share a rail";
    EXPECT_TRUE(reaches(prague(), "eth3", "10.20.0.90"));
    EXPECT_FALSE(reaches(prague(), "eth1", "10.10.9.90")) << "rail B's portal must not be found on rail A";
    EXPECT_FALSE(reaches(prague(), "eth2", "10.20.0.90"));
}

TEST_F(Bare, theCardsAreThoseOfTheLab)
{
    struct Row {
        const Machine* machine;
        const lab::ClientValues* values;
    };
    for (const Row& row : {Row{&prague(), &lab::pragueValues()}, Row{&brno(), &lab::brnoValues()}})
        for (const auto& nic : row.values->rails) {
            const QString name = QLatin1String(nic.name);
            EXPECT_EQ(row.machine->file(QStringLiteral("/sys/class/net/%1/address").arg(name)).trimmed(), nic.mac);
            EXPECT_TRUE(row.machine->run(QStringLiteral("ip addr show %1").arg(name)).out.contains(nic.address));
        }
}

TEST_F(Bare, aFileIsPutAsItIs)
{
    const QByteArray bytes("two\nlines, 'quoted' \\ and\0zero", 31);
    ASSERT_TRUE(brno().putFile(QStringLiteral("/root/file"), bytes, 0600).has_value());
    EXPECT_EQ(brno().file(QStringLiteral("/root/file")), bytes);
    EXPECT_EQ(brno().run(QStringLiteral("stat -c %a /root/file")).out, QByteArrayLiteral("600\n"));
}

TEST_F(Bare, aptGetInstallsOpenIscsiWithoutANetwork)
{
    for (const Machine* client : {&prague(), &brno()}) {
        ASSERT_FALSE(client->run(QStringLiteral("command -v iscsiadm")).ok()) << "the client must be bare";
        const Said said =
            client->run(QStringLiteral("DEBIAN_FRONTEND=noninteractive apt-get -y install open-iscsi"), {}, 600);
        EXPECT_TRUE(said.ok()) << said.err.toStdString();
        EXPECT_TRUE(client->run(QStringLiteral("command -v iscsiadm")).ok());
    }
}

TEST_F(Bare, aRebootedClientKeepsItsDisk)
{
    ASSERT_TRUE(prague().putFile(QStringLiteral("/root/kept"), QByteArrayLiteral("kept")).has_value());
    const QByteArray before = prague().file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    const Result<> rebooted = m_machines->reboot(QStringLiteral("prague"));
    ASSERT_TRUE(rebooted.has_value()) << describe(rebooted.error()).toStdString();
    EXPECT_NE(prague().file(QStringLiteral("/proc/sys/kernel/random/boot_id")), before);
    EXPECT_EQ(prague().file(QStringLiteral("/root/kept")), QByteArrayLiteral("kept"));
    EXPECT_TRUE(reaches(prague(), "eth1", "10.10.8.90")) << "its wires are connected again";
}
