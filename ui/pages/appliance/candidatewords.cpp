// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/candidatewords.h"

#include "core/base/tr.h"

namespace twinrail {

QString addressText(const PortalCandidate& candidate)
{
    QString text = candidate.address.toString();
    if (candidate.prefixLength > 0)
        text += QStringLiteral("/%1").arg(candidate.prefixLength);
    return candidate.nic.isEmpty() ? text : candidate.nic + u' ' + text;
}

const PortalGroup* plannedGroup(const Site& site, const PortalCandidate& candidate)
{
    for (const PortalGroup& group : site.portalGroups)
        if (group.portal.address() == candidate.address)
            return &group;
    return nullptr;
}

bool isFree(const Site& site, const PortalCandidate& candidate)
{
    return !candidate.management && !plannedGroup(site, candidate);
}

QString useSentence(const Site& site, const PortalCandidate& candidate)
{
    if (const PortalGroup* group = plannedGroup(site, candidate))
        return Tr::tr("Is the portal of %1.").arg(group->name);
    if (candidate.management)
        return Tr::tr("Serves administration, which must not share a wire with the data.");
    if (!candidate.portalGroup.isEmpty())
        return Tr::tr("Can be used; %1 on the appliance has it already.").arg(candidate.portalGroup);
    return Tr::tr("Can be used.");
}

} // namespace twinrail
