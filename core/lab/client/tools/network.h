// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace twinrail::lab {

class ClientModel;
struct KernelNic;

// What the network tools have in common: who is out there on the wires.

/// Its first address, without the prefix length; empty: it has none.
[[nodiscard]] QString sourceAddress(const KernelNic& nic);

/// The Ethernet address of whoever answers for this IP address on that NIC's wire; empty: nobody.
[[nodiscard]] QString answeringMac(const ClientModel& model, const KernelNic& nic, const QString& address);

/// The largest IP packet that gets through that NIC's wire. Smaller than the NIC's own MTU: a black hole for the rest.
[[nodiscard]] int pathMtu(const ClientModel& model, const KernelNic& nic);

} // namespace twinrail::lab
