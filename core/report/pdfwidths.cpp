// SPDX-License-Identifier: Apache-2.0
#include "core/report/pdfwidths.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace twinrail {

namespace {

constexpr qreal airiest = 1.35; ///< a table with room to spare grows by that much and not over the whole page

/// As wide as the level, though never less than it can be nor more than it needs.
qreal atLevel(const ColumnWish& wish, qreal level)
{
    return std::clamp(level, wish.least, std::max(wish.least, wish.natural));
}

/// The level at which the columns fill the width: two columns of long texts come out alike, also when one of them has a
/// long word. Between two wishes the sum grows evenly.
qreal levelFor(const QList<ColumnWish>& wishes, qreal width)
{
    const auto total = [&](qreal level) {
        return std::accumulate(wishes.cbegin(), wishes.cend(), qreal{0},
                               [level](qreal sum, const ColumnWish& wish) { return sum + atLevel(wish, level); });
    };
    QList<qreal> steps;
    for (const ColumnWish& wish : wishes)
        steps << wish.least << wish.natural;
    std::sort(steps.begin(), steps.end());
    qreal level = 0;
    for (const qreal next : std::as_const(steps)) {
        const qreal from = total(level), to = total(next);
        if (to > width)
            return level + (next - level) * (width - from) / (to - from);
        level = next;
    }
    return level;
}

} // namespace

qreal leastTotal(const QList<ColumnWish>& wishes)
{
    qreal total = 0;
    for (const ColumnWish& wish : wishes)
        total += wish.least;
    return total;
}

QList<qreal> columnWidths(const QList<ColumnWish>& wishes, qreal width)
{
    const qreal least = leastTotal(wishes);
    QList<qreal> widths;
    for (const ColumnWish& wish : wishes)
        widths.append(least > width ? wish.least * width / least : wish.least);
    if (least > width)
        return widths;

    const qreal level = levelFor(wishes, width);
    for (qsizetype i = 0; i < wishes.size(); ++i)
        widths[i] = atLevel(wishes.at(i), level);
    const qreal used = std::accumulate(widths.cbegin(), widths.cend(), qreal{0});
    const qreal grow = used > 0 ? std::min(width / used, airiest) : 1.0;
    for (qreal& one : widths)
        one *= grow;
    return widths;
}

} // namespace twinrail
