// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <optional>

namespace twinrail {

/// "8K", "8KB", "8192" and "8192B" are one block size (nms-api §3.4); nothing when the text is none of these.
[[nodiscard]] std::optional<quint64> blockBytes(QStringView text);

/// An empty wish means the appliance's default, so everything fits it.
[[nodiscard]] bool blockSizeFits(QStringView wanted, QStringView found);

} // namespace twinrail
