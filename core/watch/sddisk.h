// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace twinrail {

/// The name of the SCSI disk with this device number: "8:80" → "sdf". Empty for what is no whole SCSI disk.
[[nodiscard]] QString sdDiskOf(const QString& devt);

} // namespace twinrail
