// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/san/nms.h"

namespace twinrail::lab {

/// Output lines, or what the command said when it failed.
using CommandOutput = tl::expected<QStringList, QString>;

/// One command line as root of the appliance. Only the commands of a table exist; there is no shell behind it.
[[nodiscard]] CommandOutput runCommand(const NmsContext& context, const QString& line);

[[nodiscard]] bool isWriteCommand(const QString& line);

} // namespace twinrail::lab
