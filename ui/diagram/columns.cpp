// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/columns.h"

#include "core/base/tr.h"

#include <algorithm>

namespace twinrail {

namespace {

// In characters. A gap stands to the right of its column; rails, portals and targets are inside one band.
struct Wish {
    int least, most; ///< of the text
    int padding;
    int gapLeast, gapWanted;
};
constexpr std::array<Wish, columnCount> wishes{
    Wish{10, 24, 4, 4, 9}, // clients
    Wish{1, 5, 1, 0, 3},   // rails: the gate on the left of the band
    Wish{10, 20, 2, 1, 4}, // portals
    Wish{7, 20, 2, 5, 9},  // targets
    Wish{11, 24, 5, 0, 0}, // LUNs
};
constexpr qreal roomForLines = 1.5; // a gap may grow by this much of what all columns want

} // namespace

QString columnTitle(Column column)
{
    switch (column) {
    case Column::Clients:
        return Tr::tr("Clients");
    case Column::Rails:
        return Tr::tr("Rails");
    case Column::Portals:
        return Tr::tr("Portals");
    case Column::Targets:
        return Tr::tr("Targets");
    case Column::Luns:
        return Tr::tr("LUNs");
    }
    return {};
}

Columns columnsFor(const std::array<int, columnCount>& longestTexts, const LayoutHints& hints)
{
    std::array<qreal, columnCount> least{}, wanted{};
    qreal leastTotal = 0, wantedTotal = 0, gaps = 0;
    for (std::size_t i = 0; i < columnCount; ++i) {
        const Wish& wish = wishes.at(i);
        const int heading = static_cast<int>(columnTitle(static_cast<Column>(i)).size());
        const int lower = std::max(wish.least, heading);
        least.at(i) = (lower + wish.padding) * hints.charWidth;
        wanted.at(i) =
            (std::clamp(longestTexts.at(i), lower, std::max(lower, wish.most)) + wish.padding) * hints.charWidth;
        leastTotal += least.at(i) + wish.gapLeast * hints.charWidth;
        wantedTotal += wanted.at(i) + wish.gapWanted * hints.charWidth;
        gaps += wish.gapWanted;
    }
    const qreal width = std::clamp(hints.width, leastTotal, wantedTotal * roomForLines);
    const qreal share =
        wantedTotal > leastTotal ? std::min((width - leastTotal) / (wantedTotal - leastTotal), 1.0) : 1.0;
    const qreal over = std::max(width - wantedTotal, 0.0);

    Columns columns;
    qreal left = 0;
    for (std::size_t i = 0; i < columnCount; ++i) {
        const Wish& wish = wishes.at(i);
        columns.spans.at(i) = {left, least.at(i) + (wanted.at(i) - least.at(i)) * share};
        const qreal gap = (wish.gapLeast + (wish.gapWanted - wish.gapLeast) * share) * hints.charWidth;
        left += columns.spans.at(i).width + gap + over * wish.gapWanted / gaps;
    }
    columns.total = columns.spans.back().right();
    return columns;
}

} // namespace twinrail
