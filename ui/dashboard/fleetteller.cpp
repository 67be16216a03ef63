// SPDX-License-Identifier: Apache-2.0

// The teller of the news in the program: a watch over all clients.

#include "ui/dashboard/livesite.h"

namespace twinrail {

void LiveSite::watch(const Site& site, WatchAccess access, WatchPace pace)
{
    watchWith(site, [&](FleetWatch::Listener listener) {
        const auto fleet = std::make_shared<FleetWatch>(site, std::move(access), pace, std::move(listener));
        return Teller{fleet, [fleet = std::weak_ptr(fleet)] {
                          if (const auto here = fleet.lock())
                              here->pollNow();
                      }};
    });
}

} // namespace twinrail
