// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/shell.h"
#include "core/topology/names.h"

namespace twinrail {

/// C9: a SCSI disk of an iSCSI session, from sysfs (linux-initiator §4.6, §5.7, §6.2).
struct Disk {
    QString name; ///< "sdb"; never stored, it changes
    int sid = 0;  ///< session it belongs to
    int lun = -1;
    Wwid wwid;      ///< empty: not readable
    QString vendor; ///< trimmed
    QString product;
    QString state; ///< running, blocked, offline, transport-offline, …
    quint64 sizeBytes = 0;
    friend bool operator==(const Disk&, const Disk&) = default;
};
[[nodiscard]] Query disksQuery();
[[nodiscard]] Result<QList<Disk>> readDisks(const Output& answer);

/// C14: what stands under /dev/mapper/<alias>.
struct MapDevice {
    QString alias;
    bool linked = false; ///< the name is there and leads to a block device
    quint64 sizeBytes = 0;
    bool readable = false; ///< a direct read of 4 KiB succeeded
    friend bool operator==(const MapDevice&, const MapDevice&) = default;
};
[[nodiscard]] Query mapDevicesQuery(const QStringList& aliases);
[[nodiscard]] Result<QList<MapDevice>> readMapDevices(const Output& answer);

} // namespace twinrail
