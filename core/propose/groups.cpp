// SPDX-License-Identifier: Apache-2.0
#include "core/propose/existing.h"
#include "core/propose/naming.h"
#include "core/propose/propose.h"

#include <algorithm>

namespace twinrail {

namespace {

using namespace propose;

const QString targetPrefix = QStringLiteral("tg_");
const QString hostPrefix = QStringLiteral("hg_");

/// The name with the largest number; the first of equal ones. Empty: all numbers are zero.
QString largest(const QMap<QString, qsizetype>& numbers)
{
    QString best;
    for (auto one = numbers.cbegin(); one != numbers.cend(); ++one)
        if (*one > numbers.value(best))
            best = one.key();
    return best;
}

/// Nobody is in it and nothing is mapped to it: whoever made it had this name in mind.
bool isEmptyGroup(const ApplianceState& found, const QString& name)
{
    return found.targetGroups.value(name).isEmpty() && found.hostGroups.value(name).isEmpty() &&
           !found.foreignGroups.contains(name) &&
           std::none_of(found.mappings.cbegin(), found.mappings.cend(), [&](const MappingInfo& mapping) {
               return mapping.targetGroup == name || mapping.hostGroup == name;
           });
}

/// Named like its counterpart ("tg_x", "hg_x"), else after the site; with a number when others have it.
QString newName(const Site& site, const ApplianceState& found, const QString& prefix, const QString& counterpart)
{
    const bool paired = counterpart.startsWith(targetPrefix) || counterpart.startsWith(hostPrefix);
    const QString word = paired ? counterpart.mid(prefix.size()) : siteWord(site);
    return freeName(prefix + spelled(word, QStringLiteral("[A-Za-z0-9_.:-]")), QStringLiteral("_"),
                    [&](const QString& name) { return !isEmptyGroup(found, name); });
}

/// A target can be in one target group only (nms-api §5.3), so the one that holds them is it.
QString targetGroupHolding(const Site& site, const ApplianceState& found)
{
    QMap<QString, qsizetype> members;
    for (const Target& target : site.targets)
        if (const QString group = targetGroupOf(found, target.name); !group.isEmpty())
            ++members[group];
    return largest(members);
}

/// An initiator can be in one host group only as well (nms-api §5.4); before the clients are known, the group that is
/// mapped with the targets says it.
QString hostGroupHolding(const Site& site, const ApplianceState& found)
{
    QMap<QString, qsizetype> members;
    for (auto group = found.hostGroups.cbegin(); group != found.hostGroups.cend(); ++group)
        for (const Client& client : site.clients)
            members[group.key()] += group->contains(client.initiator) ? 1 : 0;
    QMap<QString, qsizetype> mapped;
    for (const MappingInfo& mapping : found.mappings)
        if (mapping.targetGroup == site.targetGroup && found.hostGroups.contains(mapping.hostGroup))
            ++mapped[mapping.hostGroup];
    const QString holding = largest(members);
    return holding.isEmpty() ? largest(mapped) : holding;
}

} // namespace

Site withProposedGroups(Site site, const ApplianceState& found)
{
    if (site.targetGroup.isEmpty())
        site.targetGroup = targetGroupHolding(site, found);
    if (site.targetGroup.isEmpty())
        site.targetGroup = newName(site, found, targetPrefix, site.hostGroup);
    if (site.hostGroup.isEmpty())
        site.hostGroup = hostGroupHolding(site, found);
    if (site.hostGroup.isEmpty())
        site.hostGroup = newName(site, found, hostPrefix, site.targetGroup);
    return site;
}

} // namespace twinrail
