// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/places.h"

#include "ui/diagram/boxnames.h"
#include "ui/diagram/placebuilder.h"

#include <algorithm>

namespace twinrail {

namespace {

std::array<int, columnCount> longestTexts(const Site& site, const Fold& fold)
{
    std::array<int, columnCount> longest{};
    if (site.clients.isEmpty() || site.luns.isEmpty() || site.portalGroups.isEmpty())
        longest.fill(10); // what stands there instead
    const auto see = [&](Column column, qsizetype length) {
        int& most = longest.at(static_cast<std::size_t>(column));
        most = std::max(most, static_cast<int>(length));
    };
    for (const Client& client : site.clients) {
        see(Column::Clients, client.name.size() + 6);
        for (const Interface& interface : client.interfaces)
            see(Column::Clients, fold.compact ? client.name.size() * 2 + 1
                                              : interface.nic.size() + 2 + interface.address.toString().size());
    }
    for (const PortalGroup& group : site.portalGroups)
        see(Column::Portals, std::max(boxnames::shortPortal(group.portal).size(), group.name.size()));
    for (const Target& target : site.targets)
        see(Column::Targets, boxnames::shortTarget(target.name).size());
    for (const Lun& lun : site.luns)
        see(Column::Luns, lun.alias.size() + 4);
    return longest;
}

} // namespace

Measures::Measures(const LayoutHints& hints, qreal room)
    : heading(hints.lineHeight * 1.7), pad(hints.lineHeight * 0.5 * (0.5 + room / 2)),
      gap(hints.lineHeight * 0.75 * room), row(hints.lineHeight * (1.1 + room / 4)), head(hints.lineHeight * 1.6),
      pair(hints.lineHeight * (2.2 + room / 4)), slim(hints.lineHeight * 0.3 * room), lowRow(hints.lineHeight * 1.15),
      plug(hints.lineHeight * 0.3)
{}

int Places::add(DiagramBox box, const QStringList& names)
{
    const auto taken = [this](const QString& key) {
        return std::any_of(boxes.cbegin(), boxes.cend(), [&](const DiagramBox& one) { return one.key == key; });
    };
    const QString wanted = box.key;
    for (int copy = 2; taken(box.key); ++copy)
        box.key = wanted + QStringLiteral(" #%1").arg(copy); // a site that is being typed may have a name twice
    const auto at = static_cast<int>(boxes.size());
    boxes.append(std::move(box));
    for (const QString& name : names)
        if (!index.contains(name))
            index.insert(name, at);
    return at;
}

Places placesOf(const Site& site, const Fold& fold, const LayoutHints& hints, qreal room)
{
    const Measures measures(hints, room);
    Places places;
    places.room = room;
    places.columns = columnsFor(longestTexts(site, fold), hints);
    places.top = measures.heading;
    places.empty = site.clients.isEmpty() && site.rails.isEmpty() && site.portalGroups.isEmpty() &&
                   site.targets.isEmpty() && site.luns.isEmpty();

    // Built one after the other from 0, then moved so that all have the same middle.
    struct Part {
        qsizetype end;
        qreal height;
    };
    QList<Part> parts;
    const qreal bands = buildBands(places, site, measures);
    parts.append({places.boxes.size(), bands});
    const qreal clients = buildClients(places, site, fold, measures);
    parts.append({places.boxes.size(), clients});
    const qreal luns = buildLuns(places, site, fold, measures);
    parts.append({places.boxes.size(), luns});

    const qreal height = std::max({bands, clients, luns});
    qsizetype i = 0;
    for (const Part& part : parts)
        for (; i < part.end; ++i)
            places.boxes[i].rect.translate(0, places.top + (height - part.height) / 2);
    places.bottom = places.top + height;
    return places;
}

QString clientPlace(const QString& client) { return QStringLiteral("client/") + client; }
QString nicPlace(const QString& client, const QString& interface)
{
    return QStringLiteral("nic/%1/%2").arg(client, interface);
}
QString railPlace(const QString& rail) { return QStringLiteral("rail/") + rail; }
QString portalPlace(const Portal& portal)
{
    return QStringLiteral("at/") + (portal.isEmpty() ? QString() : portal.text());
}
QString targetPlace(const IscsiName& target) { return QStringLiteral("target/") + target.text(); }
QString lunPlace(int number) { return QStringLiteral("lun/%1").arg(number); }

} // namespace twinrail
