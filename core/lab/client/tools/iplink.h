// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/kernel/kernel.h"

namespace twinrail::lab::iptool {

/// A NIC, or lo, as `ip` numbers and names them.
struct Link {
    int index = 0;
    KernelNic nic;
    bool loopback = false;
    bool carrier = true;
    [[nodiscard]] QStringList flags() const; ///< "BROADCAST", "MULTICAST", "UP", "LOWER_UP"
    [[nodiscard]] QString operstate() const; ///< UP, DOWN, UNKNOWN
    [[nodiscard]] QString queueing() const { return loopback ? QStringLiteral("noqueue") : QStringLiteral("fq_codel"); }
    [[nodiscard]] QString type() const { return loopback ? QStringLiteral("loopback") : QStringLiteral("ether"); }
    [[nodiscard]] QString broadcast() const
    {
        return loopback ? QStringLiteral("00:00:00:00:00:00") : QStringLiteral("ff:ff:ff:ff:ff:ff");
    }
};

/// All of them, lo first; or the one of that name.
[[nodiscard]] QList<Link> linksOf(const ClientModel& model, const QString& only = {});

/// The last address of the subnet.
[[nodiscard]] QString broadcastAddress(const KernelNic::Address& address);
/// "10.10.8.0/24".
[[nodiscard]] QString networkOf(const KernelNic::Address& address);

} // namespace twinrail::lab::iptool
