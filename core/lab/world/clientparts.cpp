// SPDX-License-Identifier: Apache-2.0
#include "core/lab/world/clientparts.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/world/releasefiles.h"

namespace twinrail::lab {

namespace {

// Accounts of the lab, told to everybody by Lab::description().
constexpr const char* rootPassword = "twinrail";
constexpr const char* adminPassword = "operator";

void addNic(World& world, ClientModel& client, const ClientValues::Nic& values)
{
    const QString address = QLatin1String(values.address);
    const int prefixLength = address.section(QLatin1Char('/'), 1).toInt();
    KernelNic nic;
    nic.name = QLatin1String(values.name);
    nic.mac = QLatin1String(values.mac);
    nic.pci = QLatin1String(values.pci);
    nic.addresses << KernelNic::Address{address.section(QLatin1Char('/'), 0, 0), prefixLength, {}};
    const QHostAddress own(nic.addresses.first().address);
    Fabric::Wire wire;
    wire.client = client.machine.name;
    wire.nic = nic.name;
    wire.subnet = Subnet::of(own, prefixLength).text();
    world.fabric.wires << wire;
    leaveNicFile(client, nic);
    client.kernel.nics << nic;
}

/// The disk it boots from. The hypervisor gives it no identity that multipath could take.
void addSystemDisk(ClientModel& client)
{
    KernelDisk disk;
    disk.name = QStringLiteral("sda");
    disk.vendor = QStringLiteral("VMware");
    disk.product = QStringLiteral("Virtual disk");
    disk.sizeBytes = Q_UINT64_C(20) << 30;
    client.kernel.disks << disk;
}

void addAccounts(Machine& machine)
{
    machine.passwords[QStringLiteral("root")] = rootPassword;
    machine.passwords[QStringLiteral("admin")] = adminPassword;
    machine.sudoers << QStringLiteral("admin");
    machine.files.makePath(QStringLiteral("/home/admin"));
}

} // namespace

ClientModel& addClient(World& world, const ClientValues& values, const Release& release)
{
    world.clients.push_back(std::make_unique<ClientModel>(world, QLatin1String(values.name), release));
    ClientModel& client = *world.clients.back();
    addAccounts(client.machine);
    leaveReleaseFiles(client);
    if (release.systemd)
        client.machine.files.makePath(QStringLiteral("/run/systemd/system"));
    addNic(world, client, values.management);
    for (const ClientValues::Nic& nic : values.rails)
        addNic(world, client, nic);
    if (values.foreign.name != nullptr)
        addNic(world, client, values.foreign);
    addSystemDisk(client);
    return client;
}

void byHand(ClientModel& client, const QByteArray& line) { (void)client.machine.run(QStringLiteral("root"), line, {}); }

void leaveFile(ClientModel& client, const QString& path, const QByteArray& text, int mode)
{
    client.machine.files.add(path, text, mode);
}

void appendToFile(ClientModel& client, const QString& path, const QByteArray& text)
{
    const std::optional<Node> old = client.machine.files.look(path);
    client.machine.files.add(path, (old ? old->bytes : QByteArray()) + text, old ? old->mode : 0644);
}

void replaceInFile(ClientModel& client, const QString& path, const QByteArray& before, const QByteArray& after)
{
    if (const std::optional<Node> old = client.machine.files.look(path))
        client.machine.files.add(path, QByteArray(old->bytes).replace(before, after), old->mode);
}

void installPackages(ClientModel& client)
{
    client.packages.install(client.release.iscsiPackage);
    client.packages.install(client.release.multipathPackage);
}

} // namespace twinrail::lab
