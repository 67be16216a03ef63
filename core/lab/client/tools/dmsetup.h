// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

class ClientModel;

/// dmsetup over the multipath maps: ls (--target), info (-c, -o, --noheadings), status, table.
[[nodiscard]] Reply dmsetup(ClientModel& model, const Call& call);

} // namespace twinrail::lab
