// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

class ClientModel;
struct KernelDisk;
struct KernelSession;

using Nodes = QMap<QString, Node>;

/// What the kernel shows below one mount point, at this moment.
[[nodiscard]] Nodes sysNodes(const ClientModel& model);
[[nodiscard]] Nodes procNodes(const ClientModel& model);
[[nodiscard]] Nodes devNodes(const ClientModel& model);

/// The disk's place below /sys, as uevents name it: "/devices/platform/host3/session1/…/block/sdb".
[[nodiscard]] QString devicePath(const KernelSession* session, const KernelDisk& disk);

/// What writing does. An errno text, or empty.
[[nodiscard]] QString writeSys(ClientModel& model, const QString& path, const QByteArray& bytes);
[[nodiscard]] QString writeProc(ClientModel& model, const QString& path, const QByteArray& bytes);

/// The mount for "/sys", "/proc" or "/dev".
[[nodiscard]] std::shared_ptr<Mount> kernelMount(ClientModel& model, const QString& point);

// For building the trees.
inline void addAttribute(Nodes& nodes, const QString& path, const QString& value, int mode = 0444)
{
    nodes[path] = Node{Node::Kind::File, value.toUtf8() + '\n', mode};
}
inline void addLink(Nodes& nodes, const QString& path, const QString& target)
{
    nodes[path] = Node{Node::Kind::Link, target.toUtf8(), 0777};
}
inline void addDirectory(Nodes& nodes, const QString& path) { nodes[path] = Node{Node::Kind::Directory, {}, 0755}; }

} // namespace twinrail::lab
