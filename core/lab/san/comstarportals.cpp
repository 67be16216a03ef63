// SPDX-License-Identifier: Apache-2.0
// Target portal groups: nms-api §5.1.
#include "core/lab/san/comstar.h"
#include "core/lab/san/comstarnames.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

constexpr qsizetype mostPortalGroups = 256;

bool isTaken(const QMap<QString, QStringList>& groups, const QString& portal)
{
    return std::any_of(groups.begin(), groups.end(),
                       [&](const QStringList& portals) { return portals.contains(portal); });
}

} // namespace

Comstar::Answer Comstar::createPortalGroup(const QString& name, const QStringList& portals)
{
    if (!isGroupName(name))
        return QStringLiteral("Invalid name %1").arg(name);
    if (portalGroups.contains(name))
        return QStringLiteral("Target Portal Group %1 already exists").arg(name);
    if (portalGroups.size() >= mostPortalGroups)
        return QStringLiteral("Maximum number of Target Portal Groups reached");
    QStringList canonical;
    for (const QString& text : portals) {
        const Result<Portal> portal = Portal::parse(text);
        if (!portal)
            return QStringLiteral("Bad portal name %1").arg(text);
        if (isTaken(portalGroups, portal->text()) || canonical.contains(portal->text()))
            return QStringLiteral("Portal %1 already in use").arg(portal->text());
        canonical << portal->text();
    }
    if (canonical.isEmpty())
        return QStringLiteral("Bad portal name ");
    portalGroups.insert(name, canonical);
    return {};
}

Comstar::Answer Comstar::deletePortalGroup(const QString& name, bool force)
{
    if (!portalGroups.contains(name))
        return QStringLiteral("Target Portal Group %1 does not exist").arg(name);
    const bool bound = std::any_of(targets.cbegin(), targets.cend(),
                                   [&](const Target& target) { return target.portalGroups.contains(name); });
    if (bound && !force)
        return QStringLiteral("Target Portal Group %1 is in use by a target").arg(name);
    // A target that loses its last group falls back to the default one: it is then open on every address.
    for (Target& target : targets)
        target.portalGroups.removeAll(name);
    portalGroups.remove(name);
    return {};
}

} // namespace twinrail::lab
