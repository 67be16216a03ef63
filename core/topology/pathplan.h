// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/site.h"

namespace twinrail {

/// One planned session: this interface of this client, to this target, through this portal.
struct PlannedSession {
    QString interface;
    QString nic;
    IscsiName target;
    Portal portal;
    friend bool operator==(const PlannedSession&, const PlannedSession&) = default;

    /// Whether that is this session, or its node record.
    template <typename Found> [[nodiscard]] bool is(const Found& found) const
    {
        return found.interface == interface && found.target == target && found.portal == portal;
    }
};

/// The planned sessions of one client, in the order of interfaces, then targets. THE source of every count: each LUN of
/// the site is reached once through each session, so `size()` is also the number of paths of each LUN.
[[nodiscard]] QList<PlannedSession> plannedSessions(const Site& site, const Client& client);

/// The numbers that follow from plannedSessions(), for previews, checks, the diagram and the report.
struct Prediction {
    int sessions = 0;    ///< of all clients
    int pathsPerLun = 0; ///< the smallest number over all clients
    int paths = 0;       ///< clients × LUNs × paths
    friend bool operator==(const Prediction&, const Prediction&) = default;
};
[[nodiscard]] Prediction predict(const Site& site);

} // namespace twinrail
