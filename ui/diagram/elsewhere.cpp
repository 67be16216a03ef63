// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/band.h"

#include "core/base/tr.h"

namespace twinrail {

namespace {

constexpr int mostElsewhere = 6; // bands; what else there is shares one more

DiagramBox strangePortal(const Portal& portal, bool others)
{
    DiagramBox box = portalBox({{}, portal, {}});
    box.key = portalPlace(portal);
    box.name = Tr::tr("Portal %1, which is not in the site").arg(portal.text());
    if (others) {
        box.key = QStringLiteral("at/others");
        box.title = Tr::tr("Other portals");
        box.name = Tr::tr("Other portals that are not in the site");
    } else if (portal.isEmpty()) {
        box.title = Tr::tr("No iSCSI portal");
        box.name = Tr::tr("A way that leads over no iSCSI session");
    }
    return box;
}

DiagramBox strangeTarget(const IscsiName& name, bool others)
{
    DiagramBox box = targetBox({name, {}, {}});
    if (others) {
        box.key = QStringLiteral("target/others");
        box.title = Tr::tr("Other targets");
        box.name = Tr::tr("Other targets that are not in the site");
    } else if (name.isEmpty()) {
        box.title = Tr::tr("No iSCSI target");
        box.name = Tr::tr("A way that leads over no iSCSI session");
    }
    return box;
}

/// Gives a second name to the box that stands for the others, if there is one of its kind.
bool joinOthers(Places& places, const QString& place, const QString& others)
{
    const int at = places.find(others);
    if (at >= 0)
        places.index.insert(place, at);
    return at >= 0;
}

} // namespace

void addElsewhere(Places& places, const PathRowState& row, const LayoutHints& hints)
{
    const bool others = places.elsewhere >= mostElsewhere;
    const QString portalName = portalPlace(row.portal);
    const QString targetName = targetPlace(row.target);
    const QString otherPortals = QStringLiteral("other portals");
    const QString otherTargets = QStringLiteral("other targets");
    const auto isNew = [&](const QString& place, const QString& other) {
        return places.find(place) < 0 && !(others && joinOthers(places, place, other));
    };
    const bool newPortal = isNew(portalName, otherPortals);
    const bool newTarget = isNew(targetName, otherTargets);
    if (!newPortal && !newTarget)
        return;
    const Measures measures(hints, places.room);
    DiagramBox rail{QStringLiteral("elsewhere"), BoxKind::Rail, {}};
    rail.title = Tr::tr("Not in the site");
    rail.name = rail.title;
    rail.number = -1;
    const DiagramBox portal = strangePortal(row.portal, others);
    Band band(places, measures, rail, {}, places.bottom + measures.gap);
    band.addGroup(newPortal ? &portal : nullptr, portalName,
                  newTarget ? QList<DiagramBox>{strangeTarget(row.target, others)} : QList<DiagramBox>(),
                  newTarget ? QStringList{targetName} : QStringList());
    if (others && newPortal)
        places.index.insert(otherPortals, places.find(portalName));
    if (others && newTarget)
        places.index.insert(otherTargets, places.find(targetName));
    places.bottom = band.close();
    ++places.elsewhere;
}

} // namespace twinrail
