// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/layout.h"

#include "core/base/tr.h"
#include "ui/diagram/lines.h"

#include <algorithm>
#include <cmath>

namespace twinrail {

namespace {

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

DiagramLayout laidOut(const Site& site, const Snapshot& snapshot, const Fold& fold, const LayoutHints& hints)
{
    Places places = placesOf(site, fold, hints);
    DiagramLayout layout;
    layout.lines = linesOf(site, snapshot, fold, places, hints);
    dock(layout.lines, places, hints);
    layout.boxes = places.boxes;
    layout.headings = headingsOf(places, hints);
    layout.note = places.empty ? hint() : fold.note();
    qreal bottom = places.bottom;
    if (!layout.note.isEmpty()) {
        const qreal width = places.columns.total;
        const qreal rows = std::ceil(static_cast<qreal>(layout.note.size()) * hints.charWidth * 1.15 / width);
        layout.noteRect = {0, bottom + hints.lineHeight, width, rows * hints.lineHeight * 1.2};
        bottom = layout.noteRect.bottom();
    }
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
