// SPDX-License-Identifier: Apache-2.0
#include "core/watch/access.h"

namespace twinrail {

namespace {

bool notNow(const QString&, const QString&) { return false; }

} // namespace

WatchAccess watchAccess(const Site& site, std::shared_ptr<Credentials> credentials)
{
    WatchAccess access;
    access.client = [credentials](const Client& client, const Stop& stop) {
        return openClient(client, *credentials, &notNow, stop);
    };
    access.appliance = [credentials, appliance = site.appliance](const Stop& stop) {
        return openAppliance(appliance, *credentials, &notNow, stop);
    };
    return access;
}

} // namespace twinrail
