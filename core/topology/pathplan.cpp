// SPDX-License-Identifier: Apache-2.0
#include "core/topology/pathplan.h"

#include <algorithm>

namespace twinrail {

namespace {

bool joins(const PathPlan& plan, const Interface& interface, const PortalGroup& group)
{
    switch (plan.kind) {
    case PathPlanKind::RailPinned:
        return interface.rail == group.rail;
    case PathPlanKind::FullMesh:
        return true;
    case PathPlanKind::Custom:
        return plan.custom.contains(CustomPath{interface.name, group.portal});
    }
    return false;
}

} // namespace

QList<PlannedSession> plannedSessions(const Site& site, const Client& client)
{
    QList<PlannedSession> sessions;
    for (const Interface& interface : client.interfaces)
        for (const Target& target : site.targets) {
            const PortalGroup* group = site.portalGroup(target.portalGroup);
            if (group && joins(site.pathPlan, interface, *group))
                sessions.append({interface.name, interface.nic, target.name, group->portal});
        }
    return sessions;
}

Prediction predict(const Site& site)
{
    Prediction prediction;
    for (const Client& client : site.clients) {
        const int sessions = static_cast<int>(plannedSessions(site, client).size());
        const bool first = &client == &site.clients.front();
        prediction.sessions += sessions;
        prediction.pathsPerLun = first ? sessions : std::min(prediction.pathsPerLun, sessions);
        prediction.paths += sessions * static_cast<int>(site.luns.size());
    }
    return prediction;
}

} // namespace twinrail
