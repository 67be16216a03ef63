// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace twinrail {

namespace {

QList<int> cappedAt(const QList<FairColumn>& wishes, int cap)
{
    QList<int> widths;
    for (const FairColumn& wish : wishes)
        widths << std::max(std::min(wish.wanted, cap), std::min(wish.least, wish.wanted));
    return widths;
}

int sum(const QList<int>& widths) { return std::accumulate(widths.cbegin(), widths.cend(), 0); }

} // namespace

QList<int> fairWidths(const QList<FairColumn>& wishes, int available, int stretch)
{
    int low = 0; // the largest cap at which all fit, if there is one
    int high = 0;
    for (const FairColumn& wish : wishes)
        high = std::max(high, wish.wanted);
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (sum(cappedAt(wishes, middle)) <= available)
            low = middle;
        else
            high = middle - 1;
    }
    QList<int> widths = cappedAt(wishes, low);
    if (const int left = available - sum(widths); left > 0 && stretch >= 0 && stretch < widths.size())
        widths[stretch] += left;
    return widths;
}

} // namespace twinrail
