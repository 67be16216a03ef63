// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/appliance/opened.h"

namespace twinrail {

/// What a handler answers to calls that are not its topic: the opening passes, nothing else is known.
inline FakeReply elsewise(const FakeCall& call)
{
    return call.name == qs("appliance.get_license_info") ? resultReply(json("{}")) : errorReply("no such method");
}

/// Opens the appliance and performs one deed.
inline Result<> perform(const FakeNms& nms, const Deed& deed, int deadline = 3000)
{
    const Result<OpenAppliance> opened = openFake(accessTo(nms), {}, {}, hurried(deadline));
    if (!opened)
        return fail(opened.error());
    return opened->appliance->perform(deed);
}

} // namespace twinrail
