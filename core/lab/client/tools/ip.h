// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

class ClientModel;
struct KernelNic;

/// ip of iproute2: addr, link, route, route get, neigh; -o, -4, and -j where the release has it; link set … up|down.
[[nodiscard]] Reply ip(ClientModel& model, const Call& call);

namespace iptool {

struct Request {
    bool oneline = false;
    bool json = false;
    bool ipv4 = false;
    QString object; ///< in full: "address", "link", "route", "neighbour"
    QStringList words;
    [[nodiscard]] QString after(const char* keyword) const; ///< the word behind this one, "dev" → "eth1"
};

[[nodiscard]] Reply addresses(const ClientModel& model, const Request& request);
[[nodiscard]] Reply links(const ClientModel& model, const Request& request);
[[nodiscard]] Reply setLink(ClientModel& model, const Request& request);
[[nodiscard]] Reply routes(const ClientModel& model, const Request& request);
[[nodiscard]] Reply routeTo(const ClientModel& model, const Request& request);
[[nodiscard]] Reply neighbours(const ClientModel& model, const Request& request);

} // namespace iptool
} // namespace twinrail::lab
