// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/clientmodel.h"
#include "core/lab/client/kernel/mounts.h"

namespace twinrail::lab {

namespace {

const QString byPath = QStringLiteral("/dev/disk/by-path/");
const QString byId = QStringLiteral("/dev/disk/by-id/");

Node device(Node::Kind kind, int mode) { return Node{kind, {}, mode}; }

/// The name says portal, target and LUN, but not the interface: of two paths through the same portal the later one has
/// the link (linux-initiator §10.4).
QString pathName(const KernelSession& session, int lun)
{
    return QStringLiteral("ip-%1-iscsi-%2-lun-%3").arg(session.portal(), session.target).arg(lun);
}

void addIds(Nodes& nodes, const QString& wwid, const QString& target)
{
    if (wwid.isEmpty())
        return;
    addLink(nodes, byId + QStringLiteral("scsi-") + wwid, target);
    addLink(nodes, byId + QStringLiteral("wwn-0x") + wwid.mid(1), target);
}

} // namespace

Nodes devNodes(const ClientModel& model)
{
    Nodes nodes;
    for (const char* name : {"null", "zero", "full", "random", "urandom", "tty"})
        nodes[QStringLiteral("/dev/") + QLatin1String(name)] = device(Node::Kind::Character, 0666);
    nodes[QStringLiteral("/dev/mapper/control")] = device(Node::Kind::Character, 0600);
    for (const KernelDisk& disk : model.kernel.disks) {
        const QString target = QStringLiteral("../../") + disk.name;
        nodes[QStringLiteral("/dev/") + disk.name] = device(Node::Kind::Block, 0660);
        addIds(nodes, disk.wwid, target);
        if (const KernelSession* session = model.kernel.session(disk.sid))
            addLink(nodes, byPath + pathName(*session, disk.lun), target);
        else
            addLink(nodes, byPath + QStringLiteral("pci-0000:00:10.0-scsi-0:0:%1:0").arg(disk.lun), target);
    }
    for (const KernelMap& map : model.kernel.maps) { // after the disks: a map takes over the names of its LUN
        const QString target = QStringLiteral("../../") + map.device();
        nodes[QStringLiteral("/dev/") + map.device()] = device(Node::Kind::Block, 0660);
        addLink(nodes, QStringLiteral("/dev/mapper/") + map.name, QStringLiteral("../") + map.device());
        addIds(nodes, map.wwid, target);
        addLink(nodes, byId + QStringLiteral("dm-name-") + map.name, target);
        addLink(nodes, byId + QStringLiteral("dm-uuid-mpath-") + map.wwid, target);
    }
    return nodes;
}

} // namespace twinrail::lab
