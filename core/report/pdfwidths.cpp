// SPDX-License-Identifier: Apache-2.0
#include "core/report/pdfwidths.h"

#include <algorithm>

namespace twinrail {

namespace {

constexpr qreal airiest = 1.35; ///< a table with room to spare grows by that much and not over the whole page

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

    QList<qsizetype> order;
    for (qsizetype i = 0; i < wishes.size(); ++i)
        order.append(i);
    const auto lack = [&](qsizetype i) { return std::max(0.0, wishes.at(i).natural - wishes.at(i).least); };
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return lack(a) < lack(b); });
    qreal rest = width - least;
    for (qsizetype n = 0; n < order.size(); ++n) {
        const qreal share = rest / static_cast<qreal>(order.size() - n);
        const qreal given = std::min(lack(order.at(n)), share);
        widths[order.at(n)] += given;
        rest -= given;
    }
    const qreal used = width - rest;
    const qreal grow = used > 0 ? std::min(width / used, airiest) : 1.0;
    for (qreal& one : widths)
        one *= grow;
    return widths;
}

} // namespace twinrail
