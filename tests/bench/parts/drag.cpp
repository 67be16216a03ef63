// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/parts/drag.h"

#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QScrollBar>

#include <algorithm>

namespace twinrail::bench {

namespace {

constexpr int frames = 120;
constexpr int pixels = 24; // of one frame at a brisk pace

/// There and back again: 0, 1, …, most, …, 1, 0, 1, …
int toAndFro(int step, int most)
{
    if (most <= 0)
        return 0;
    const int at = step % (2 * most);
    return at <= most ? at : 2 * most - at;
}

int range(const QScrollBar& bar) { return bar.maximum() - bar.minimum(); }

} // namespace

void paintAll() { QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents); }

void drag(QAbstractScrollArea& view, ViewCost& cost)
{
    const bool allInSight = range(*view.horizontalScrollBar()) == 0 && range(*view.verticalScrollBar()) == 0;
    QList<double> times;
    for (int i = 0; i < frames; ++i) {
        const Timer timer;
        for (QScrollBar* bar : {view.horizontalScrollBar(), view.verticalScrollBar()})
            bar->setValue(bar->minimum() + toAndFro(i * pixels, range(*bar)));
        if (allInSight)
            view.viewport()->update();
        paintAll();
        times << timer.seconds();
    }
    cost.frame = median(times);
    std::sort(times.begin(), times.end());
    cost.slowest = times[times.size() * 19 / 20];
}

} // namespace twinrail::bench
