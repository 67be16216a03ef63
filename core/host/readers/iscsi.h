// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/shell.h"
#include "core/topology/names.h"
#include "core/topology/portal.h"

#include <QMap>

namespace twinrail {

/// C4: the interface records, by name, each with its keys ("iface.net_ifacename" → "eth1"; `<empty>` reads as empty).
/// Built-in `default` and `iser` are left out. Read from the record files: asking iscsiadm would start iscsid.
using IfaceRecords = QMap<QString, QMap<QString, QString>>;
[[nodiscard]] Query ifacesQuery(const QString& databaseRoot);
[[nodiscard]] Result<IfaceRecords> readIfaces(const Output& answer);

/// C7: one node record and its keys. Passwords never get in here (the query leaves those lines out and says that they
/// exist).
struct NodeRecord {
    IscsiName target;
    Portal portal;
    int tag = -1;
    QString interface;
    QMap<QString, QString> keys; ///< "node.startup" → "automatic"
    bool hasSecret = false;
    friend bool operator==(const NodeRecord&, const NodeRecord&) = default;
};
[[nodiscard]] Query nodesQuery(const QString& databaseRoot);
[[nodiscard]] Result<QList<NodeRecord>> readNodes(const Output& answer);

/// C8, C10: the live sessions, from sysfs (passive, the same on every version; linux-initiator §4.6).
struct Session {
    static constexpr int notTold = -1000; ///< of a timer: negative numbers have a meaning of their own
    int sid = 0;
    QString state; ///< kernel's word: LOGGED_IN, FAILED, FREE
    IscsiName target;
    Portal portal;     ///< persistent portal
    QString interface; ///< logical interface
    QString initiator; ///< name the session runs under
    // Seconds, as they are in force.
    int recoveryTimeout = notTold;
    int noopInterval = notTold; ///< between pings
    int noopTimeout = notTold;  ///< how long a ping may stay without an answer
    QString host;               ///< "host3"
    QStringList disks;          ///< "sdb", …
    friend bool operator==(const Session&, const Session&) = default;
};
[[nodiscard]] Query sessionsQuery();
[[nodiscard]] Result<QList<Session>> readSessions(const Output& answer);

/// C6: discovery that stores nothing, bound to one interface.
struct Discovered {
    IscsiName target;
    Portal portal;
    int tag = -1;
    friend bool operator==(const Discovered&, const Discovered&) = default;
};
[[nodiscard]] Query discoveryQuery(const Portal& portal, const QString& interface);
/// Failed or Unreachable with a sentence made from stderr (the exit code misleads, linux-initiator §4.1).
[[nodiscard]] Result<QList<Discovered>> readDiscovery(const Output& answer);

} // namespace twinrail
