// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/placebuilder.h"

#include "core/base/tr.h"
#include "ui/diagram/boxnames.h"

#include <algorithm>

namespace twinrail {

namespace {

DiagramBox portalBox(const PortalGroup& group)
{
    DiagramBox box{QStringLiteral("portal/") + group.name, BoxKind::Portal, {}};
    box.title = group.portal.isEmpty() ? group.name : group.portal.text();
    box.subtitle = group.portal.isEmpty() ? QString() : group.name;
    box.name = boxnames::portal(group);
    return box;
}

DiagramBox targetBox(const Target& target)
{
    DiagramBox box{targetPlace(target.name), BoxKind::Target, {}};
    box.title = target.alias.isEmpty() ? boxnames::shortTarget(target.name) : target.alias;
    box.subtitle = target.alias.isEmpty() ? boxnames::authority(target.name) : target.name.text();
    box.name = boxnames::target(target);
    return box;
}

DiagramBox ghostBox(BoxKind kind, const QString& key, const QString& title)
{
    DiagramBox box{key, kind, {}};
    box.title = title;
    box.ghost = true;
    return box;
}

/// One rail with its portals, and beside each the targets that are bound to it.
class Band {
public:
    Band(Places& places, const Measures& measures, DiagramBox rail, const QStringList& names, qreal top)
        : m_places(places), m_measures(measures), m_y(top + measures.head)
    {
        const qreal left = places.columns[Column::Rails].left;
        rail.rect = {left, top, places.columns[Column::Targets].right() + measures.pad - left, measures.head};
        m_at = places.add(std::move(rail), names);
    }
    void addGroup(const DiagramBox* portal, const QString& place, const QList<DiagramBox>& targets,
                  const QStringList& targetNames)
    {
        const auto count = static_cast<qreal>(std::max<qsizetype>(targets.size(), 1));
        const qreal height = count * m_measures.pair + (count - 1) * m_measures.slim;
        if (portal)
            put(*portal, {place}, Column::Portals, m_y + (height - m_measures.pair) / 2);
        qreal y = m_y;
        for (qsizetype i = 0; i < targets.size(); ++i) {
            put(targets.at(i), targetNames.isEmpty() ? QStringList() : QStringList{targetNames.at(i)}, Column::Targets,
                y);
            y += m_measures.pair + m_measures.slim;
        }
        m_y += height + m_measures.pad;
    }
    [[nodiscard]] qreal close()
    {
        m_places.boxes[m_at].rect.setBottom(m_y);
        return m_y;
    }

private:
    void put(DiagramBox box, const QStringList& names, Column column, qreal y)
    {
        const auto span = m_places.columns[column];
        box.rect = {span.left, y, span.width, m_measures.pair};
        box.parent = m_places.boxes.at(m_at).key;
        m_places.add(std::move(box), names);
    }

    Places& m_places;
    const Measures& m_measures;
    qreal m_y;
    int m_at = 0;
};

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
    Band band(places, measures, ghostBox(BoxKind::Rail, QStringLiteral("ghost/rail"), Tr::tr("No rail yet")), {}, 0);
    const DiagramBox portal = ghostBox(BoxKind::Portal, QStringLiteral("ghost/portal"), Tr::tr("No portal yet"));
    band.addGroup(&portal, {}, {ghostBox(BoxKind::Target, QStringLiteral("ghost/target"), Tr::tr("No target yet"))},
                  {});
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

void addElsewhere(Places& places, const PathRowState& row, const LayoutHints& hints)
{
    const Measures measures(hints);
    const bool newPortal = places.find(portalPlace(row.portal)) < 0;
    const bool newTarget = places.find(targetPlace(row.target)) < 0;
    if (!newPortal && !newTarget)
        return;
    DiagramBox rail{railPlace(QStringLiteral(" elsewhere")), BoxKind::Rail, {}};
    rail.title = Tr::tr("Not in the site");
    rail.name = rail.title;
    rail.number = -1;
    DiagramBox portal = portalBox({{}, row.portal, {}});
    portal.key = portalPlace(row.portal);
    portal.name = Tr::tr("Portal %1, which is not in the site").arg(row.portal.text());
    if (row.portal.isEmpty()) {
        portal.title = Tr::tr("No iSCSI portal");
        portal.name = Tr::tr("A way that leads over no iSCSI session");
    }
    DiagramBox target = targetBox({row.target, {}, {}});
    if (row.target.isEmpty()) {
        target.title = Tr::tr("No iSCSI target");
        target.name = portal.name;
    }
    Band band(places, measures, rail, {}, places.bottom + measures.gap);
    band.addGroup(newPortal ? &portal : nullptr, portalPlace(row.portal),
                  newTarget ? QList<DiagramBox>{target} : QList<DiagramBox>(),
                  newTarget ? QStringList{targetPlace(row.target)} : QStringList());
    places.bottom = band.close();
}

} // namespace twinrail
