// SPDX-License-Identifier: Apache-2.0
#pragma once

// A storage with four mapped LUNs, ready to be logged in to, and one machine with two cables: for tests of its kernel,
// of open-iscsi and of dm-multipath. Nothing on the machine is configured yet.

#include "core/lab/client/clientmodel.h"
#include "core/lab/world/world.h"

#include "tests/examplesite.h"
#include "tests/print.h"

#include <gtest/gtest.h>

#include <functional>

namespace twinrail::lab {

inline void PrintTo(const std::reference_wrapper<const Release>& release, std::ostream* out)
{
    *out << release.get().id.toStdString();
}

inline void fillStorage(World& world)
{
    const Site site = exampleSite();
    Comstar& san = world.san;
    san.pools << QStringLiteral("tank");
    san.addresses << QStringLiteral("10.10.8.90/24") << QStringLiteral("10.10.9.90/24");
    for (const PortalGroup& group : site.portalGroups)
        san.portalGroups[group.name] << group.portal.text();
    for (const twinrail::Target& wanted : site.targets) {
        Comstar::Target target;
        target.name = wanted.name;
        target.portalGroups << wanted.portalGroup;
        san.targets[wanted.name.text()] = target;
        san.targetGroups[site.targetGroup] << wanted.name.text();
    }
    san.hostGroups[site.hostGroup] << site.clients.first().initiator.text();
    for (const Lun& lun : site.luns) {
        Comstar::Zvol zvol;
        zvol.sizeBytes = lun.sizeBytes;
        zvol.unit = Comstar::LogicalUnit();
        zvol.unit->guid = exampleGuid(lun.number);
        zvol.unit->views << Comstar::View{0, lun.number, site.hostGroup, site.targetGroup};
        san.zvols[lun.zvol] = zvol;
    }
}

class TwoRails : public testing::Test {
protected:
    explicit TwoRails(const Release& release)
    {
        fillStorage(world);
        world.clients.push_back(std::make_unique<ClientModel>(world, QStringLiteral("prague"), release));
        const QList<Interface> interfaces = exampleClient().interfaces;
        for (const Interface& wanted : interfaces) {
            KernelNic nic;
            nic.name = wanted.nic;
            nic.mac = wanted.mac.text();
            nic.pci = QStringLiteral("0000:02:0%1.0").arg(wanted.nic.right(1));
            nic.addresses << KernelNic::Address{wanted.address.toString(), 24, {}};
            client().kernel.nics << nic;
            world.fabric.wires << Fabric::Wire{QStringLiteral("prague"), nic.name,
                                               Subnet::of(wanted.address, 24).text(), true};
        }
        client().packages.install(release.iscsiPackage);
        client().packages.install(release.multipathPackage);
        write("/etc/iscsi/initiatorname.iscsi", "InitiatorName=" + exampleClient().initiator.text().toLatin1() + '\n');
    }

    ClientModel& client() { return *world.clients.front(); }
    Reply run(const QByteArray& line, const QByteArray& input = {})
    {
        return client().machine.run(QStringLiteral("root"), line, input);
    }
    QByteArray out(const QByteArray& line) { return run(line).out; }
    void write(const char* path, const QByteArray& text)
    {
        client().machine.files.add(QLatin1String(path), text, 0600);
    }
    QByteArray bytes(const QString& path) { return client().machine.files.look(path).value_or(Node()).bytes; }

    /// Interfaces and records of the planned paths, as step C4 and C6 make them.
    void bindAndRecord()
    {
        for (int i = 0; i < 2; ++i) {
            const QByteArray name = "sw-iscsi-" + QByteArray::number(i);
            (void)run("iscsiadm -m iface -I " + name + " -o new");
            (void)run("iscsiadm -m iface -I " + name + " -o update -n iface.net_ifacename -v eth" +
                      QByteArray::number(i + 1));
            (void)run(record(i) + ",2 -I " + name + " -o new");
        }
    }
    void logIn()
    {
        bindAndRecord();
        for (int i = 0; i < 2; ++i)
            ASSERT_EQ(run(record(i) + " -I sw-iscsi-" + QByteArray::number(i) + " -l").status, 0);
    }
    void startMultipathd(const QByteArray& config)
    {
        write("/etc/multipath.conf", config);
        ASSERT_TRUE(client().services.startIfMet(QStringLiteral("multipathd")));
    }
    static QByteArray target(int rail) { return exampleSite().targets.at(rail).name.text().toLatin1(); }
    static QByteArray portal(int rail) { return exampleSite().portalGroups.at(rail).portal.text().toLatin1(); }
    /// "iscsiadm -m node -T … -p …" of a rail.
    static QByteArray record(int rail) { return "iscsiadm -m node -T " + target(rail) + " -p " + portal(rail); }
    void setWire(const char* nic, bool up)
    {
        for (Fabric::Wire& wire : world.fabric.wires)
            if (wire.nic == QLatin1String(nic))
                wire.up = up;
    }

    World world;
};

class OnSix : public TwoRails {
protected:
    OnSix() : TwoRails(centos6()) {}
};
class OnNine : public TwoRails {
protected:
    OnNine() : TwoRails(centos9()) {}
};

/// What holds on both releases.
class OnBoth : public TwoRails, public testing::WithParamInterface<std::reference_wrapper<const Release>> {
protected:
    OnBoth() : TwoRails(GetParam()) {}
};
inline std::string releaseName(const testing::TestParamInfo<std::reference_wrapper<const Release>>& info)
{
    return info.param.get().id.toStdString();
}
#define ON_BOTH_RELEASES(suite)                                                                                        \
    INSTANTIATE_TEST_SUITE_P(Releases, suite, testing::Values(std::cref(centos6()), std::cref(centos9())), releaseName)

} // namespace twinrail::lab
