// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/nms/request.h"
#include "core/base/result.h"

namespace twinrail::nms {

/// What a refusal of the NMS means. Only parts of the texts are matched: they wrap the output of itadm, stmfadm and
/// sbdadm, and their frame differs between 3.x and 4.x (nms-api §2.3).
enum class Fault {
    Exists,       ///< already there, perhaps not where it was wanted: read again before calling it success
    Busy,         ///< used by something else
    Missing,      ///< the object is not there
    NeedsOffline, ///< a target in use cannot change its group
    Restarting,   ///< the NMS is starting; nothing was done
    NoReply,      ///< time-out inside the appliance; a write may have happened
    Other
};

[[nodiscard]] Fault classify(const QString& message);

/// The refusal as an Error: one sentence for people, the appliance's own words as evidence.
[[nodiscard]] Error refusal(const Request& request, const QString& message);

} // namespace twinrail::nms
