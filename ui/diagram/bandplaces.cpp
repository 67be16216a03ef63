// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/placebuilder.h"

#include "core/base/tr.h"
#include "ui/diagram/band.h"
#include "ui/diagram/boxnames.h"

#include <algorithm>

namespace twinrail {

namespace {

DiagramBox ghostBox(BoxKind kind, const QString& key, const QString& title)
{
    DiagramBox box{key, kind, {}};
    box.title = title;
    box.ghost = true;
    return box;
}

QList<Target> targetsOf(const Site& site, const QString& group)
{
    QList<Target> targets = site.targets;
    targets.removeIf([&](const Target& target) { return target.portalGroup != group; });
    return targets;
}

void addTargets(Band& band, const DiagramBox* portal, const QString& place, const QList<Target>& targets)
{
    QList<DiagramBox> boxes;
    QStringList names;
    for (const Target& target : targets) {
        boxes << targetBox(target);
        names << targetPlace(target.name);
    }
    band.addGroup(portal, place, boxes, names);
}

void addGroups(Band& band, const Site& site, const QList<PortalGroup>& groups)
{
    for (const PortalGroup& group : groups) {
        const DiagramBox portal = portalBox(group);
        addTargets(band, &portal, portalPlace(group.portal), targetsOf(site, group.name));
    }
}

template <typename Keep> QList<PortalGroup> groupsWhere(const Site& site, Keep keep)
{
    QList<PortalGroup> groups = site.portalGroups;
    groups.removeIf([&](const PortalGroup& group) { return !keep(group); });
    return groups;
}

bool hasRail(const Site& site, const QString& name)
{
    return std::any_of(site.rails.cbegin(), site.rails.cend(), [&](const Rail& rail) { return rail.name == name; });
}

qreal addGhostBand(Places& places, const Measures& measures)
{
    Band band(places, measures, ghostBox(BoxKind::Rail, QStringLiteral("ghost/rail"), Tr::tr("None yet")), {}, 0);
    const DiagramBox portal = ghostBox(BoxKind::Portal, QStringLiteral("ghost/portal"), Tr::tr("None yet"));
    band.addGroup(&portal, {}, {ghostBox(BoxKind::Target, QStringLiteral("ghost/target"), Tr::tr("None yet"))}, {});
    return band.close();
}

} // namespace

qreal buildBands(Places& places, const Site& site, const Measures& measures)
{
    qreal y = -measures.gap;
    int number = 0;
    for (const Rail& rail : site.rails) {
        DiagramBox box{railPlace(rail.name), BoxKind::Rail, {}};
        box.title = rail.name;
        box.subtitle = rail.subnet.isEmpty() ? QString() : rail.subnet.text();
        box.name = boxnames::rail(rail);
        box.number = number++;
        Band band(places, measures, box, {railPlace(rail.name)}, y + measures.gap);
        addGroups(band, site, groupsWhere(site, [&](const PortalGroup& group) { return group.rail == rail.name; }));
        y = band.close();
    }
    // A site that is still being typed: what belongs to no rail, or to no portal group.
    const QList<PortalGroup> loose =
        groupsWhere(site, [&](const PortalGroup& group) { return !hasRail(site, group.rail); });
    QList<Target> unbound = site.targets;
    unbound.removeIf([&](const Target& target) { return site.portalGroup(target.portalGroup); });
    if (!loose.isEmpty() || !unbound.isEmpty()) {
        DiagramBox box{railPlace({}), BoxKind::Rail, {}};
        box.title = Tr::tr("On no rail");
        box.name = box.title;
        box.number = number;
        Band band(places, measures, box, {railPlace({})}, y + measures.gap);
        addGroups(band, site, loose);
        if (!unbound.isEmpty())
            addTargets(band, nullptr, {}, unbound);
        y = band.close();
    }
    return y > 0 ? y : addGhostBand(places, measures);
}

} // namespace twinrail
