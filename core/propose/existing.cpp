// SPDX-License-Identifier: Apache-2.0
#include "core/propose/existing.h"

#include <algorithm>

namespace twinrail::propose {

QString portalGroupWith(const ApplianceState& found, const QHostAddress& address)
{
    QString among;
    for (auto group = found.portalGroups.cbegin(); group != found.portalGroups.cend(); ++group) {
        const bool has = std::any_of(group->cbegin(), group->cend(),
                                     [&](const Portal& portal) { return portal.address() == address; });
        if (has && group->size() == 1)
            return group.key();
        if (has && among.isEmpty())
            among = group.key();
    }
    return among;
}

QList<IscsiName> targetsOn(const ApplianceState& found, const QString& portalGroup)
{
    QList<IscsiName> names;
    for (const TargetInfo& target : found.targets)
        if (target.portalGroups.contains(portalGroup))
            names += target.name;
    return names;
}

QString targetGroupOf(const ApplianceState& found, const IscsiName& target)
{
    for (auto group = found.targetGroups.cbegin(); group != found.targetGroups.cend(); ++group)
        if (group->contains(target))
            return group.key();
    return {};
}

bool holdsClient(const Site& site, const ApplianceState& found, const QString& hostGroup)
{
    const QList<IscsiName> members = found.hostGroups.value(hostGroup);
    return std::any_of(site.clients.cbegin(), site.clients.cend(),
                       [&](const Client& client) { return members.contains(client.initiator); });
}

bool servesOthers(const Site& site, const ApplianceState& found, const QString& targetGroup)
{
    bool mapped = false;
    for (const MappingInfo& mapping : found.mappings) {
        if (mapping.targetGroup != targetGroup)
            continue;
        mapped = true;
        if (holdsClient(site, found, mapping.hostGroup))
            return false;
    }
    return mapped;
}

} // namespace twinrail::propose
