// SPDX-License-Identifier: Apache-2.0
#include "app/signals.h"

#include <csignal>

namespace twinrail {

namespace {

Stop& theStop()
{
    static Stop stop;
    return stop;
}

void onSignal(int) { theStop().request(); } // one atomic store: safe in a signal handler

} // namespace

const Stop& stopOnSignal()
{
    const Stop& stop = theStop(); // made before the handler can run
    std::signal(SIGINT, &onSignal);
    std::signal(SIGTERM, &onSignal);
    return stop;
}

} // namespace twinrail
