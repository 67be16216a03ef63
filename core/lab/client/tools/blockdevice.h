// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

class ClientModel;

/// A block device that a path leads to, whichever link it was: a disk or a map.
struct BlockDevice {
    QString name; ///< "sdb", "dm-0"
    QString wwid;
    quint64 sizeBytes = 0;
    QString devt; ///< "8:16"
    bool answers = false;
};
[[nodiscard]] std::optional<BlockDevice> blockDevice(const ClientModel& model, const QString& path);

/// blockdev: --getsize64, --getsz, --getsize, --getss, --getbsz, --getro, --flushbufs, --rereadpt.
[[nodiscard]] Reply blockdev(ClientModel& model, const Call& call);

/// scsi_id of udev: --whitelisted | -g, --device=DEV | -d DEV, -u.
[[nodiscard]] Reply scsiId(ClientModel& model, const Call& call);

} // namespace twinrail::lab
