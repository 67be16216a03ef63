// SPDX-License-Identifier: Apache-2.0
#include "core/propose/existing.h"
#include "core/propose/naming.h"
#include "core/propose/propose.h"

#include <algorithm>

namespace twinrail {

namespace {

using namespace propose;

bool hasTarget(const Site& site, const IscsiName& name)
{
    return std::any_of(site.targets.cbegin(), site.targets.cend(), [&](const Target& one) { return one.name == name; });
}

/// The targets that are as N2 makes them: online, and bound to this group alone.
QList<IscsiName> boundTo(const ApplianceState& found, const QString& portalGroup)
{
    QList<IscsiName> names;
    for (const IscsiName& name : targetsOn(found, portalGroup))
        if (const TargetInfo& target = found.targets[name.text()]; target.portalGroups.size() == 1 && target.isOnline())
            names += name;
    return names;
}

/// Of how many of the site's portal groups it holds a target.
qsizetype reach(const Site& site, const ApplianceState& found, const QString& targetGroup)
{
    const QList<IscsiName> members = found.targetGroups.value(targetGroup);
    return std::count_if(site.portalGroups.cbegin(), site.portalGroups.cend(), [&](const PortalGroup& group) {
        const QList<IscsiName> names = boundTo(found, group.name);
        return std::any_of(names.cbegin(), names.cend(), [&](const IscsiName& one) { return members.contains(one); });
    });
}

/// A target is in one target group only, so all that are taken over must be in one group or in none. The group is the
/// site's; else the one that reaches most, and is not other people's: with their LUNs, it must be complete.
QString groupToTakeFrom(const Site& site, const ApplianceState& found)
{
    if (!site.targetGroup.isEmpty())
        return site.targetGroup;
    QString best;
    qsizetype most = 0;
    for (auto group = found.targetGroups.keyBegin(); group != found.targetGroups.keyEnd(); ++group) {
        const qsizetype reached = reach(site, found, *group);
        const bool taken = servesOthers(site, found, *group) && reached < site.portalGroups.size();
        if (taken || found.foreignGroups.contains(*group) || reached <= most)
            continue;
        best = *group;
        most = reached;
    }
    return best;
}

/// COMSTAR's own form of a name that it makes up (nms-api §5.2).
IscsiName madeUp(const Site& site, const ApplianceState& found, const QString& portalGroup)
{
    const QStringList words{site.name, site.appliance.name, site.appliance.host, portalGroup};
    IscsiName name;
    for (int attempt = 0; name.isEmpty() || hasTarget(site, name) || found.targets.contains(name.text()); ++attempt) {
        const QString uuid = uuidOf(attempt == 0 ? words : words + QStringList{QString::number(attempt)});
        name = IscsiName::parse(QStringLiteral("iqn.2010-08.org.illumos:02:") + uuid).value();
    }
    return name;
}

IscsiName targetFor(const Site& site, const ApplianceState& found, const QString& portalGroup)
{
    const QString from = groupToTakeFrom(site, found);
    IscsiName inNone;
    for (const IscsiName& name : boundTo(found, portalGroup)) {
        const QString group = targetGroupOf(found, name);
        if (hasTarget(site, name) || (group != from && !group.isEmpty()))
            continue;
        if (!group.isEmpty())
            return name;
        if (inNone.isEmpty())
            inNone = name;
    }
    return inNone.isEmpty() ? madeUp(site, found, portalGroup) : inNone;
}

/// The portal group that it is bound to already, as far as the site has it.
QString groupOf(const Site& site, const ApplianceState& found, const IscsiName& target)
{
    const QStringList bound = found.targets.value(target.text()).portalGroups;
    return bound.size() == 1 && site.portalGroup(bound.first()) ? bound.first() : QString();
}

} // namespace

Site withProposedTargets(Site site, const ApplianceState& found)
{
    for (Target& target : site.targets) {
        if (target.portalGroup.isEmpty() && !target.name.isEmpty())
            target.portalGroup = groupOf(site, found, target.name);
        if (target.name.isEmpty() && !target.portalGroup.isEmpty())
            target.name = targetFor(site, found, target.portalGroup);
    }
    for (const PortalGroup& group : std::as_const(site.portalGroups)) {
        const bool served = std::any_of(site.targets.cbegin(), site.targets.cend(),
                                        [&](const Target& one) { return one.portalGroup == group.name; });
        if (!served && !group.name.isEmpty())
            site.targets += Target{targetFor(site, found, group.name), group.name, {}};
    }
    return site;
}

} // namespace twinrail
