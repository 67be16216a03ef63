// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/nics.h"
#include "tests/fixture.h"
#include "tests/host/localshell.h"
#include "tests/host/tree.h"
#include "tests/print.h"

using namespace twinrail;

namespace {

const Output noAddresses{"", "", 0};
const Output bareMetal{"product PowerEdge R640\nvirt none\n", "", 0};
const Output oneNic{
    "all 0\nnic eth1|/sys/devices/pci0000:00/0000:00:1c.0/0000:03:00.1|||00:0c:29:94:5b:83|1|1500|1000|1\n", "", 0};

Result<NicSurvey> surveyOf(const Output& links, const Output& addresses, const Output& machine = bareMetal)
{
    return readNics({links, addresses, machine});
}

void putNic(const Tree& tree, const QString& name, const QByteArray& mac)
{
    const QString place = QStringLiteral("sys/class/net/") + name;
    tree.put(place + QStringLiteral("/address"), mac + '\n');
    tree.put(place + QStringLiteral("/mtu"), "9000\n");
    tree.put(QStringLiteral("proc/sys/net/ipv4/conf/%1/rp_filter").arg(name), "2\n");
}

struct Machine {
    const char* name;
    const char* said;
    bool isVirtual;
    friend std::ostream& operator<<(std::ostream& out, const Machine& machine) { return out << machine.name; }
};

class MachineKind : public testing::TestWithParam<Machine> {};

} // namespace

TEST(Nics, areReadFromSysfs)
{
    Tree tree;
    const QString net = QStringLiteral("sys/class/net/");
    const QString card = QStringLiteral("sys/devices/pci0000:00/0000:00:03.0/virtio2");
    tree.put(QStringLiteral("proc/sys/net/ipv4/conf/all/rp_filter"), "1\n");
    tree.put(net + QStringLiteral("bonding_masters"), "bond0\n");
    putNic(tree, QStringLiteral("lo"), "00:00:00:00:00:00");
    putNic(tree, QStringLiteral("eth1"), "00:0c:29:94:5b:83");
    tree.put(net + QStringLiteral("eth1/carrier"), "1\n");
    tree.put(net + QStringLiteral("eth1/speed"), "10000\n");
    tree.put(card + QStringLiteral("/vendor"), "0x1af4\n");
    tree.link(net + QStringLiteral("eth1/device"), tree.path(card));
    tree.link(net + QStringLiteral("eth1/master"), tree.path(net + QStringLiteral("bond0")));
    putNic(tree, QStringLiteral("bond0"), "00:0c:29:94:5b:83");
    tree.put(net + QStringLiteral("bond0/bonding/mode"), "active-backup 1\n");
    tree.put(net + QStringLiteral("bond0/speed"), "4294967295\n");
    for (const QString& shell : localShells) {
        const Output output = runScript(shell, nicQueries()[0].command(), tree.path());
        const auto survey = surveyOf(output, noAddresses);
        ASSERT_TRUE(survey.has_value()) << survey.error().evidence.toStdString();
        EXPECT_EQ(survey->rpFilterAll, 1);
        ASSERT_EQ(survey->nics.size(), 2) << output.out.toStdString();
        Nic eth1;
        eth1.name = QStringLiteral("eth1");
        eth1.mac = MacAddress::parse(u"00:0c:29:94:5b:83").value();
        eth1.pciAddress = QStringLiteral("0000:00:03.0");
        eth1.master = QStringLiteral("bond0");
        eth1.physical = true;
        eth1.carrier = true;
        eth1.mtu = 9000;
        eth1.speed = 10000;
        eth1.rpFilter = 2;
        EXPECT_EQ(survey->nics[1], eth1) << output.out.toStdString();
        const Nic* bond = survey->nic(QStringLiteral("bond0"));
        ASSERT_NE(bond, nullptr);
        EXPECT_FALSE(bond->physical);
        EXPECT_FALSE(bond->carrier);
        EXPECT_EQ(bond->speed, -1);
    }
}

TEST(Nics, haveTheirAddressesWithLabelAndLength)
{
    const auto survey = surveyOf(oneNic, fixture(QStringLiteral("ip/centos9-o-4-addr.txt")));
    ASSERT_TRUE(survey.has_value()) << survey.error().evidence.toStdString();
    const Nic* nic = survey->nic(QStringLiteral("eth1"));
    ASSERT_NE(nic, nullptr);
    EXPECT_EQ(nic->pciAddress, QStringLiteral("0000:03:00.1"));
    EXPECT_EQ(
        nic->addresses,
        (QList<NicAddress>{NicAddress{QHostAddress(QStringLiteral("10.10.8.60")), 24, QStringLiteral("eth1")},
                           NicAddress{QHostAddress(QStringLiteral("10.10.8.61")), 24, QStringLiteral("eth1:0")}}));
}

TEST(Nics, understandRowsWithoutLifetimes)
{
    const auto survey = surveyOf(oneNic, fixture(QStringLiteral("ip/centos6-o-4-addr.txt")));
    ASSERT_TRUE(survey.has_value());
    EXPECT_EQ(survey->nics[0].addresses.size(), 1);
    EXPECT_EQ(survey->nics[0].addresses[0].label, QStringLiteral("eth1"));
}

TEST(Nics, readAPointToPointAddressAsOneHost)
{
    const Output tun{"all 0\nnic tun0|||||1|1500||0\n", "", 0};
    const auto survey = surveyOf(tun, fixture(QStringLiteral("ip/centos9-o-4-addr.txt")));
    ASSERT_TRUE(survey.has_value());
    EXPECT_EQ(survey->nics[0].addresses,
              (QList<NicAddress>{NicAddress{QHostAddress(QStringLiteral("10.8.0.2")), 32, QStringLiteral("tun0")}}));
    EXPECT_FALSE(survey->nics[0].physical);
}

TEST(Nics, refuseRowsThatAreCutOffOrForeign)
{
    EXPECT_FALSE(surveyOf(Output{"all 0\nnic eth1|/sys/dev", "", 0}, noAddresses).has_value());
    EXPECT_FALSE(surveyOf(Output{"karte eth1\n", "", 0}, noAddresses).has_value());
    EXPECT_FALSE(surveyOf(oneNic, Output{"3: eth1    inet 10.10.", "", 0}).has_value());
    EXPECT_FALSE(readNics({oneNic}).has_value());
}

TEST(Nics, areNotCountedAsAddresslessWhereIpIsMissing)
{
    const auto survey = surveyOf(oneNic, Output{"", "sh: ip: not found", 127});
    ASSERT_FALSE(survey.has_value());
    EXPECT_EQ(survey.error().kind, Error::Kind::NotFound);
}

TEST(Nics, areNoneWhereThereAreNone)
{
    const auto survey = surveyOf(Output{"all 1\n", "", 0}, noAddresses);
    ASSERT_TRUE(survey.has_value());
    EXPECT_TRUE(survey->nics.isEmpty());
    EXPECT_EQ(survey->nic(QStringLiteral("eth1")), nullptr);
}

TEST_P(MachineKind, isToldByFirmwareOrSystemd)
{
    const auto survey = surveyOf(oneNic, noAddresses, Output{GetParam().said, "", 0});
    ASSERT_TRUE(survey.has_value());
    EXPECT_EQ(survey->virtualMachine, GetParam().isVirtual);
}

INSTANTIATE_TEST_SUITE_P(Nics, MachineKind,
                         testing::Values(Machine{"vmware", "product VMware Virtual Platform\n", true},
                                         Machine{"qemu", "product Standard PC (i440FX + PIIX, 1996)\n", true},
                                         Machine{"systemdSaysKvm", "product X\nvirt kvm\n", true},
                                         Machine{"server", "product PowerEdge R640\nvirt none\n", false},
                                         Machine{"nothingKnown", "product \n", false}),
                         [](const auto& param) { return std::string(param.param.name); });
