// SPDX-License-Identifier: Apache-2.0
#include "core/topology/rename.h"

#include <algorithm>

namespace twinrail {

namespace {

template <typename Named> auto count(const QList<Named>& all, const QString& name)
{
    return std::count_if(all.cbegin(), all.cend(), [&](const Named& one) { return one.name == name; });
}

template <typename Named> bool isCertain(const QList<Named>& all, const QString& old, const QString& renamed)
{
    return !old.isEmpty() && !renamed.isEmpty() && count(all, old) == 1 && count(all, renamed) == 0;
}

void follow(QString& name, const QString& old, const QString& renamed)
{
    if (name == old)
        name = renamed;
}

} // namespace

Site withRailRenamed(Site site, const QString& old, const QString& renamed)
{
    if (!isCertain(site.rails, old, renamed))
        return site;
    for (Rail& rail : site.rails)
        follow(rail.name, old, renamed);
    for (PortalGroup& group : site.portalGroups)
        follow(group.rail, old, renamed);
    for (Client& client : site.clients)
        for (Interface& interface : client.interfaces)
            follow(interface.rail, old, renamed);
    return site;
}

Site withPortalGroupRenamed(Site site, const QString& old, const QString& renamed)
{
    if (!isCertain(site.portalGroups, old, renamed))
        return site;
    for (PortalGroup& group : site.portalGroups)
        follow(group.name, old, renamed);
    for (Target& target : site.targets)
        follow(target.portalGroup, old, renamed);
    return site;
}

} // namespace twinrail
