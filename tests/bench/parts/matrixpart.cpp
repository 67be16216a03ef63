// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/measure.h"
#include "tests/bench/parts/drag.h"
#include "tests/bench/parts/part.h"
#include "tests/bench/parts/tiersite.h"
#include "ui/dashboard/matrixmodel.h"
#include "ui/dashboard/matrixview.h"

namespace twinrail::bench {

ViewCost measureMatrix(const Tier& tier)
{
    ViewCost cost;
    const Site site = tierSite(tier);
    SiteLive live = tierLive(site);
    MatrixModel model;
    {
        const Timer timer;
        model.showSite(site, live);
        cost.layout = timer.seconds();
    }
    MatrixView view(model);
    view.resize(1280, 800);
    view.show();
    paintAll();

    const Timer timer;
    failFirstRail(live.clients.last(), site);
    model.showClients(live, {live.clients.last().client});
    paintAll();
    cost.update = timer.seconds();

    drag(view, cost);
    cost.memory = peakMemory();
    return cost;
}

} // namespace twinrail::bench
