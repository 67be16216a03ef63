// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/nms/nmsappliance.h"
#include "tests/appliance/fakenms.h"
#include "tests/appliance/samples.h"

namespace twinrail {

inline ApplianceAccess accessTo(const FakeNms& nms, Scheme scheme = Scheme::Http)
{
    ApplianceAccess access;
    access.name = qs("lab9");
    access.host = qs("127.0.0.1");
    access.port = nms.port();
    access.scheme = scheme;
    return access;
}

/// Waiting times for tests: what takes seconds with people takes milliseconds here.
inline nms::Patience hurried(int deadline = 3000)
{
    nms::Patience patience;
    patience.limits.deadline = std::chrono::milliseconds(deadline);
    patience.limits.inactivity = std::chrono::milliseconds(deadline);
    patience.tries = 3;
    patience.firstPause = std::chrono::milliseconds(5);
    return patience;
}

inline Result<OpenAppliance> openFake(const ApplianceAccess& access, const CertificateQuestion& trust = {},
                                      const Stop& stop = {}, const nms::Patience& patience = hurried())
{
    return nms::open(access, Secret("nexenta"), trust, stop, patience);
}

} // namespace twinrail
