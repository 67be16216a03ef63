// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace twinrail::lab {

/// What itadm prints in the end: the answer, and the system's error number for it (nms-api §2.3: 17 for a duplicate).
[[nodiscard]] QString itadmFailure(const QString& subcommand, const QString& answer);

} // namespace twinrail::lab
