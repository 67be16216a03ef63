// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace twinrail {

/// Why COMSTAR would not take this name of a group; empty when it would (nms-api §5.1, §5.3: up to 255 characters, `*`
/// is reserved). "All" is refused because the answers of the appliance use the word for every group.
[[nodiscard]] QString groupNameFault(const QString& name);

} // namespace twinrail
