// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/measure.h"
#include "tests/bench/parts/drag.h"
#include "tests/bench/parts/part.h"
#include "tests/bench/parts/tiersite.h"
#include "ui/diagram/scene.h"
#include "ui/diagram/view.h"

#include <QEventLoop>
#include <QFontMetricsF>

namespace twinrail::bench {

namespace {

/// The view draws news when they have gathered for a moment.
void waitForNews(DiagramView& view)
{
    QEventLoop loop;
    QObject::connect(qobject_cast<DiagramScene*>(view.scene()), &DiagramScene::selectedChanged, &loop,
                     &QEventLoop::quit);
    loop.exec();
}

} // namespace

ViewCost measureDiagram(const Tier& tier)
{
    ViewCost cost;
    const Site site = tierSite(tier);
    SiteLive live = tierLive(site);
    {
        const Snapshot snapshot = live.snapshot();
        const QFontMetricsF metrics{QFont()};
        const Timer timer;
        (void)layoutOf(site, snapshot, {1200, 800, metrics.height(), metrics.horizontalAdvance(u'0')});
        cost.layout = timer.seconds();
    }
    DiagramView view;
    view.resize(1280, 800);
    view.showSnapshot(site, live.snapshot());
    view.show();
    paintAll();

    // Processor time, since the view waits on purpose.
    failFirstRail(live.clients.last(), site);
    const double before = processorTime();
    view.showSnapshot(site, live.snapshot());
    waitForNews(view);
    paintAll();
    cost.update = processorTime() - before;

    view.setZoom(2); // else all of it is in sight, and there is nothing to drag
    paintAll();
    drag(view, cost);
    cost.memory = peakMemory();
    return cost;
}

} // namespace twinrail::bench
