// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace twinrail::lab {

/// "1G", "1024KB", "8B", "1.5T" or plain bytes, with steps of 1024 as the appliance counts (nms-api §3.4).
[[nodiscard]] std::optional<quint64> bytesOf(const QString& text);

/// One letter and at most three digits, rounded: "99.5G", "1.21T", "8K" (§3.3).
[[nodiscard]] QString shortSize(quint64 bytes);

} // namespace twinrail::lab
