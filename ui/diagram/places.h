// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diagram/columns.h"
#include "ui/diagram/fold.h"
#include "ui/diagram/layout.h"

#include <QHash>

namespace twinrail {

/// The boxes of a site in their columns. The bands of the rails hold the portals and targets; every column is centred.
struct Places {
    Columns columns;
    QList<DiagramBox> boxes;
    QHash<QString, int> index; ///< what a row can name ("client/prague", "portal/10.10.8.90:3260") → its box
    qreal top = 0;             ///< below the headings
    qreal bottom = 0;
    qreal room = 1;     ///< 1: as close as can be; more is airier
    int elsewhere = 0;  ///< bands of what is not in the site
    bool empty = false; ///< the site has nothing to show

    [[nodiscard]] int find(const QString& name) const { return index.value(name, -1); }
    /// One more box, under a key that is nobody else's.
    int add(DiagramBox box, const QStringList& names);
};

[[nodiscard]] Places placesOf(const Site& site, const Fold& fold, const LayoutHints& hints, qreal room = 1);

/// Portal and target of a row that are not in the site: below everything else, so that nothing gives way to them.
void addElsewhere(Places& places, const PathRowState& row, const LayoutHints& hints);

// What the boxes are called in Places::index.
[[nodiscard]] QString clientPlace(const QString& client);
[[nodiscard]] QString nicPlace(const QString& client, const QString& interface);
[[nodiscard]] QString railPlace(const QString& rail);
[[nodiscard]] QString portalPlace(const Portal& portal);
[[nodiscard]] QString targetPlace(const IscsiName& target);
[[nodiscard]] QString lunPlace(int number);

} // namespace twinrail
