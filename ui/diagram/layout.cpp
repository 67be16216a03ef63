// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/layout.h"

#include "core/base/tr.h"
#include "ui/diagram/lines.h"

#include <algorithm>
#include <cmath>

namespace twinrail {

namespace {

constexpr qreal airiest = 2.6;
constexpr int halvings = 6;

template <typename T> const T* findKey(const QList<T>& list, const QString& key)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const T& one) { return one.key == key; });
    return found == list.cend() ? nullptr : &*found;
}

QString hint()
{
    return Tr::tr("The paths appear here as soon as they are planned: from each client over the rails to the portals, "
                  "targets and LUNs of the appliance.");
}

QList<DiagramHeading> headingsOf(const Places& places, const LayoutHints& hints)
{
    QList<DiagramHeading> headings;
    for (int i = 0; i < columnCount; ++i) {
        const auto column = static_cast<Column>(i);
        const auto span = places.columns[column];
        headings.append({columnTitle(column), {span.left, 0, span.width, hints.lineHeight * 1.3}});
    }
    return headings;
}

qreal noteHeight(const QString& note, qreal width, const LayoutHints& hints)
{
    const qreal rows = std::ceil(static_cast<qreal>(note.size()) * hints.charWidth * 1.15 / width);
    return note.isEmpty() ? 0 : hints.lineHeight * (1 + rows * 1.2);
}

QString noteOf(const Places& places, const Fold& fold) { return places.empty ? hint() : fold.note(); }

/// As airy as the height allows. Depends on the site alone, like all places.
Places fittingPlaces(const Site& site, const Fold& fold, const LayoutHints& hints)
{
    const Places close = placesOf(site, fold, hints);
    const qreal scale = std::min(1.0, hints.width / close.columns.total);
    const qreal height = hints.height / scale - noteHeight(noteOf(close, fold), close.columns.total, hints);
    if (close.bottom >= height)
        return close;
    qreal low = 1, high = airiest;
    for (int i = 0; i < halvings; ++i) {
        const qreal room = (low + high) / 2;
        (placesOf(site, fold, hints, room).bottom <= height ? low : high) = room;
    }
    return placesOf(site, fold, hints, low);
}

DiagramLayout laidOut(const Site& site, const Snapshot& snapshot, const Fold& fold, const LayoutHints& hints)
{
    Places places = fittingPlaces(site, fold, hints);
    DiagramLayout layout;
    layout.lines = linesOf(site, snapshot, fold, places, hints);
    dock(layout.lines, places, hints);
    layout.boxes = places.boxes;
    layout.headings = headingsOf(places, hints);
    layout.note = noteOf(places, fold);
    const qreal bottom = places.bottom + noteHeight(layout.note, places.columns.total, hints);
    if (!layout.note.isEmpty())
        layout.noteRect = QRectF(QPointF(0, places.bottom + hints.lineHeight), QPointF(places.columns.total, bottom));
    layout.size = {places.columns.total, bottom};
    return layout;
}

} // namespace

const DiagramBox* DiagramLayout::box(const QString& key) const { return findKey(boxes, key); }
const DiagramLine* DiagramLayout::line(const QString& key) const { return findKey(lines, key); }

DiagramLayout layoutOf(const Site& site, const Snapshot& snapshot, const LayoutHints& hints)
{
    Fold fold = foldFor(site);
    DiagramLayout layout = laidOut(site, snapshot, fold, hints);
    // Only unexpected sessions in large numbers get here: the fold counts what the site plans.
    while (layout.lines.size() > DiagramLayout::maximumLines && fold.clientsPerBlock < 2 * site.clients.size()) {
        fold = fold.coarser();
        layout = laidOut(site, snapshot, fold, hints);
    }
    return layout;
}

} // namespace twinrail
