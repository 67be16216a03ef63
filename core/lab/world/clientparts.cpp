// SPDX-License-Identifier: Apache-2.0
#include "core/lab/world/clientparts.h"

#include "core/lab/client/clientmodel.h"

namespace twinrail::lab {

namespace {

// Accounts of the lab, told to everybody by Lab::description().
constexpr const char* rootPassword = "twinrail";
constexpr const char* adminPassword = "operator";

struct ReleaseFile {
    const char* path;
    const char* text;
};
constexpr ReleaseFile centos6Files[] = {
    {"/etc/redhat-release", "CentOS release 6.10 (Final)\n"},
    {"/etc/centos-release", "CentOS release 6.10 (Final)\n"},
    {"/etc/system-release-cpe", "cpe:/o:centos:linux:6:GA\n"},
    {"/etc/sysctl.conf", "# Kernel parameters of this machine\n"
                         "net.ipv4.ip_forward = 0\n"
                         "net.ipv4.conf.default.rp_filter = 1\n"
                         "# asked for by the operations team\n"
                         "kernel.sysrq = 0\n"},
    {"/lib/udev/scsi_id", "#!/bin/sh\nexec scsi_id \"$@\"\n"},
};
constexpr ReleaseFile centos9Files[] = {
    {"/etc/redhat-release", "CentOS Stream release 9\n"},
    {"/etc/centos-release", "CentOS Stream release 9\n"},
    {"/etc/system-release-cpe", "cpe:/o:centos:centos:9\n"},
    {"/etc/os-release", "NAME=\"CentOS Stream\"\n"
                        "VERSION=\"9\"\n"
                        "ID=\"centos\"\n"
                        "ID_LIKE=\"rhel fedora\"\n"
                        "VERSION_ID=\"9\"\n"
                        "PLATFORM_ID=\"platform:el9\"\n"
                        "PRETTY_NAME=\"CentOS Stream 9\"\n"
                        "CPE_NAME=\"cpe:/o:centos:centos:9\"\n"},
    {"/etc/sysctl.conf", "# Settings belong into files of their own below /etc/sysctl.d\n"},
    {"/etc/sysctl.d/50-site.conf", "# asked for by the operations team\nnet.ipv4.ip_forward = 0\n"},
    {"/usr/lib/udev/scsi_id", "#!/bin/sh\nexec scsi_id \"$@\"\n"},
};

template <std::size_t N> void leaveFiles(ClientModel& client, const ReleaseFile (&files)[N])
{
    for (const ReleaseFile& file : files) {
        const bool program = QLatin1String(file.text).startsWith(QLatin1String("#!"));
        client.machine.files.add(QLatin1String(file.path), file.text, program ? 0755 : 0644);
    }
}

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
    const QString script =
        QStringLiteral("DEVICE=%1\nHWADDR=%2\nONBOOT=yes\nBOOTPROTO=none\nIPADDR=%3\nPREFIX=%4\nDEFROUTE=no\n")
            .arg(nic.name, nic.mac, nic.addresses.first().address)
            .arg(prefixLength);
    client.machine.files.add(QStringLiteral("/etc/sysconfig/network-scripts/ifcfg-") + nic.name, script.toUtf8());
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
    if (release.systemd)
        leaveFiles(client, centos9Files);
    else
        leaveFiles(client, centos6Files);
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
    client.packages.install(QStringLiteral("iscsi-initiator-utils"));
    client.packages.install(QStringLiteral("device-mapper-multipath"));
}

} // namespace twinrail::lab
