// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <optional>

namespace twinrail {

/// A size as the appliance's tools write it: "1073741824", "8K", "8KB", "1G" (powers of 1024). Nothing when the text is
/// none of these, or too large.
[[nodiscard]] std::optional<quint64> parseSize(QStringView text);

} // namespace twinrail
