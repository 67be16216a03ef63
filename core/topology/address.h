// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QHostAddress>

namespace twinrail {

/// One unicast IP address, the whole text: four decimal numbers without leading zeros, or IPv6 without a scope.
/// Stricter than QHostAddress, which reads "10.8" as 10.0.0.8.
[[nodiscard]] Result<QHostAddress> parseAddress(QStringView text);

} // namespace twinrail
