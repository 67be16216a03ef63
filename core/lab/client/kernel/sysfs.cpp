// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/clientmodel.h"
#include "core/lab/client/kernel/mounts.h"

namespace twinrail::lab {

namespace {

const QString sys = QStringLiteral("/sys");
const QString devices = QStringLiteral("/sys/devices/");
constexpr quint64 sectorBytes = 512;

QString hostPath(const KernelSession& session) { return devices + QStringLiteral("platform/host%1").arg(session.host); }

QString sessionPath(const KernelSession& session)
{
    return hostPath(session) + QStringLiteral("/session%1").arg(session.sid);
}

/// The place of a SCSI device: below its session, or below the local controller.
QString scsiPath(const KernelSession* session, const KernelDisk& disk)
{
    const QString parent = session != nullptr
                               ? sessionPath(*session)
                               : devices + QStringLiteral("pci0000:00/0000:00:10.0/host%1").arg(disk.host);
    return parent + QStringLiteral("/target%1:0:0/%2").arg(disk.host).arg(disk.address());
}

QString blockPath(const Kernel& kernel, const KernelDisk& disk)
{
    return sys + devicePath(kernel.session(disk.sid), disk);
}

void addNic(Nodes& nodes, const Kernel& kernel, const KernelNic& nic)
{
    const QString card = devices + QStringLiteral("pci0000:00/") + nic.pci;
    const QString at = card + QStringLiteral("/net/") + nic.name;
    addLink(nodes, QStringLiteral("/sys/class/net/") + nic.name, at);
    addLink(nodes, at + QStringLiteral("/device"), card);
    addLink(nodes, card + QStringLiteral("/driver"), QStringLiteral("/sys/bus/pci/drivers/") + nic.driver);
    addDirectory(nodes, QStringLiteral("/sys/bus/pci/drivers/") + nic.driver);
    addAttribute(nodes, at + QStringLiteral("/address"), nic.mac);
    addAttribute(nodes, at + QStringLiteral("/mtu"), QString::number(nic.mtu));
    addAttribute(nodes, at + QStringLiteral("/type"), QStringLiteral("1"));
    addAttribute(nodes, at + QStringLiteral("/operstate"),
                 kernel.carrier(nic) ? QStringLiteral("up") : QStringLiteral("down"));
    if (!nic.up) // carrier and speed of a NIC that is down cannot be read
        return;
    addAttribute(nodes, at + QStringLiteral("/carrier"),
                 kernel.carrier(nic) ? QStringLiteral("1") : QStringLiteral("0"));
    addAttribute(nodes, at + QStringLiteral("/speed"), QString::number(kernel.carrier(nic) ? nic.speed : -1));
}

void addLoopback(Nodes& nodes)
{
    const QString at = devices + QStringLiteral("virtual/net/lo");
    addLink(nodes, QStringLiteral("/sys/class/net/lo"), at);
    addAttribute(nodes, at + QStringLiteral("/address"), QStringLiteral("00:00:00:00:00:00"));
    addAttribute(nodes, at + QStringLiteral("/mtu"), QStringLiteral("65536"));
}

/// Sysfs says "(null)" for a text that was never set.
QString orNull(const QString& text) { return text.isEmpty() ? QStringLiteral("(null)") : text; }

void addSession(Nodes& nodes, const Kernel& kernel, const KernelSession& session)
{
    const QString name = QStringLiteral("session%1").arg(session.sid);
    const QString at = sessionPath(session) + QStringLiteral("/iscsi_session/") + name;
    addLink(nodes, QStringLiteral("/sys/class/iscsi_session/") + name, at);
    addLink(nodes, at + QStringLiteral("/device"), sessionPath(session));
    addAttribute(nodes, at + QStringLiteral("/state"), kernel.sessionState(session));
    addAttribute(nodes, at + QStringLiteral("/targetname"), session.target);
    addAttribute(nodes, at + QStringLiteral("/initiatorname"), session.initiator);
    addAttribute(nodes, at + QStringLiteral("/ifacename"), session.interface);
    addAttribute(nodes, at + QStringLiteral("/tpgt"), QString::number(session.tag));
    addAttribute(nodes, at + QStringLiteral("/username"), orNull(session.user));
    addAttribute(nodes, at + QStringLiteral("/recovery_tmo"), QString::number(session.recoveryTimeout), 0644);

    const QString connection = QStringLiteral("connection%1:0").arg(session.sid);
    const QString to = sessionPath(session) + u'/' + connection + QStringLiteral("/iscsi_connection/") + connection;
    addLink(nodes, QStringLiteral("/sys/class/iscsi_connection/") + connection, to);
    for (const char* prefix : {"", "persistent_"}) {
        addAttribute(nodes, to + u'/' + QLatin1String(prefix) + QStringLiteral("address"), session.address);
        addAttribute(nodes, to + u'/' + QLatin1String(prefix) + QStringLiteral("port"), QString::number(session.port));
    }
    addAttribute(nodes, to + QStringLiteral("/ping_tmo"), QString::number(session.noopTimeout));
    addAttribute(nodes, to + QStringLiteral("/recv_tmo"), QString::number(session.noopInterval));

    const QString host = QStringLiteral("host%1").arg(session.host);
    const QString hostAt = hostPath(session) + QStringLiteral("/iscsi_host/") + host;
    const KernelNic* nic = session.nic.isEmpty() ? kernel.nicFor(session.address) : kernel.nic(session.nic);
    const QString own = nic != nullptr && !nic->addresses.isEmpty() ? nic->addresses.first().address : QString();
    addLink(nodes, QStringLiteral("/sys/class/iscsi_host/") + host, hostAt);
    addAttribute(nodes, hostAt + QStringLiteral("/ipaddress"), orNull(own));
    addAttribute(nodes, hostAt + QStringLiteral("/netdev"), session.nic.isEmpty() ? orNull({}) : session.nic);
    addAttribute(nodes, hostAt + QStringLiteral("/hwaddress"), orNull({}));
    addAttribute(nodes, hostAt + QStringLiteral("/initiatorname"), session.initiator);
    const QString scsiHost = hostPath(session) + QStringLiteral("/scsi_host/") + host;
    addLink(nodes, QStringLiteral("/sys/class/scsi_host/") + host, scsiHost);
    addAttribute(nodes, scsiHost + QStringLiteral("/scan"), QString(), 0200);
}

void addDisk(Nodes& nodes, const ClientModel& model, const KernelDisk& disk)
{
    const QString scsi = scsiPath(model.kernel.session(disk.sid), disk);
    const QString block = blockPath(model.kernel, disk);
    addAttribute(nodes, scsi + QStringLiteral("/vendor"), disk.vendor.leftJustified(8));
    addAttribute(nodes, scsi + QStringLiteral("/model"), disk.product.leftJustified(16));
    addAttribute(nodes, scsi + QStringLiteral("/rev"), disk.revision.leftJustified(4));
    addAttribute(nodes, scsi + QStringLiteral("/type"), QStringLiteral("0"));
    addAttribute(nodes, scsi + QStringLiteral("/state"), model.kernel.diskState(disk), 0644);
    addAttribute(nodes, scsi + QStringLiteral("/delete"), QString(), 0200);
    addAttribute(nodes, scsi + QStringLiteral("/rescan"), QString(), 0200);
    if (model.release.hasWwidFile && !disk.wwid.isEmpty())
        addAttribute(nodes, scsi + QStringLiteral("/wwid"), QStringLiteral("naa.") + disk.wwid.mid(1));
    addLink(nodes, QStringLiteral("/sys/block/") + disk.name, block);
    addLink(nodes, QStringLiteral("/sys/class/block/") + disk.name, block);
    addLink(nodes, block + QStringLiteral("/device"), scsi);
    addAttribute(nodes, block + QStringLiteral("/size"), QString::number(disk.sizeBytes / sectorBytes));
    addAttribute(nodes, block + QStringLiteral("/dev"), disk.devt());
    addDirectory(nodes, block + QStringLiteral("/holders"));
}

void addMap(Nodes& nodes, const Kernel& kernel, const KernelMap& map)
{
    const QString at = devices + QStringLiteral("virtual/block/") + map.device();
    addLink(nodes, QStringLiteral("/sys/block/") + map.device(), at);
    addLink(nodes, QStringLiteral("/sys/class/block/") + map.device(), at);
    addAttribute(nodes, at + QStringLiteral("/size"), QString::number(map.sizeBytes / sectorBytes));
    addAttribute(nodes, at + QStringLiteral("/dev"), QStringLiteral("253:%1").arg(map.minor));
    addAttribute(nodes, at + QStringLiteral("/dm/name"), map.name);
    addAttribute(nodes, at + QStringLiteral("/dm/uuid"), QStringLiteral("mpath-") + map.wwid);
    addDirectory(nodes, at + QStringLiteral("/slaves"));
    for (const QString& name : map.disks())
        if (const KernelDisk* disk = kernel.disk(name)) {
            addLink(nodes, at + QStringLiteral("/slaves/") + name, blockPath(kernel, *disk));
            addLink(nodes, blockPath(kernel, *disk) + QStringLiteral("/holders/") + map.device(), at);
        }
}

} // namespace

QString devicePath(const KernelSession* session, const KernelDisk& disk)
{
    return scsiPath(session, disk).mid(sys.size()) + QStringLiteral("/block/") + disk.name;
}

Nodes sysNodes(const ClientModel& model)
{
    Nodes nodes;
    addDirectory(nodes, QStringLiteral("/sys/block"));
    addDirectory(nodes, QStringLiteral("/sys/class/net"));
    addAttribute(nodes, QStringLiteral("/sys/class/dmi/id/product_name"), QStringLiteral("VMware Virtual Platform"));
    addLoopback(nodes);
    for (const KernelNic& nic : model.kernel.nics)
        addNic(nodes, model.kernel, nic);
    if (model.kernel.hasModule(QStringLiteral("scsi_transport_iscsi")))
        for (const char* name : {"iscsi_session", "iscsi_connection", "iscsi_host"})
            addDirectory(nodes, QStringLiteral("/sys/class/") + QLatin1String(name));
    for (const KernelSession& session : model.kernel.sessions)
        addSession(nodes, model.kernel, session);
    for (const KernelDisk& disk : model.kernel.disks)
        addDisk(nodes, model, disk);
    for (const KernelMap& map : model.kernel.maps)
        addMap(nodes, model.kernel, map);
    for (const QString& module : model.kernel.modules)
        addAttribute(nodes, QStringLiteral("/sys/module/%1/refcnt").arg(module),
                     QString::number(model.kernel.moduleUsers(module)));
    return nodes;
}

} // namespace twinrail::lab
