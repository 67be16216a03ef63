// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/shell.h"
#include "core/topology/portal.h"

namespace twinrail {

/// A7, before C6: is a portal reached through one NIC? Unknown where the tool is missing or forbidden.
enum class Reach { Yes, No, Unknown };
[[nodiscard]] QString reachWord(Reach reach); ///< "yes", "no", "unknown": for machines to read

/// A TCP connect bound to the NIC; seconds, not minutes (linux-initiator §11.6: curl's printed time decides, not its
/// exit).
[[nodiscard]] Query connectQuery(const QString& nic, const Portal& portal);
[[nodiscard]] Reach readConnect(const Output& answer);

/// A ping bound to the NIC; with mtu > 0 at full size and fragmentation forbidden (§11.7).
[[nodiscard]] Query pingQuery(const QString& nic, const QHostAddress& address, int mtu = 0);
[[nodiscard]] Reach readPing(const Output& answer);

} // namespace twinrail
