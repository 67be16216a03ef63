// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/survey.h"

namespace twinrail::propose {

/// What keeps a NIC from carrying an interface, the most lasting first.
enum class Obstacle {
    None,
    Management, ///< a failover test would cut the connection that Twinrail works over
    Enslaved,   ///< multipath needs the card by itself
    OffRail,    ///< no address on any rail
    NoLink      ///< stays in a proposal all the same: a cable can be plugged in later, the plan is the same
};
[[nodiscard]] QString sentence(Obstacle obstacle, const Nic& nic); ///< translated; empty for None

struct ClientNic {
    Nic nic;
    QHostAddress address; ///< on the rail; else the first that it has
    QString rail;
    Obstacle obstacle = Obstacle::None;
};
/// All NICs of the client, in its own order.
[[nodiscard]] QList<ClientNic> nicsOf(const Site& site, const ClientSurvey& found);

} // namespace twinrail::propose
