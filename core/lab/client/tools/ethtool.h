// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

class ClientModel;

/// ethtool NIC, and ethtool -i NIC.
[[nodiscard]] Reply ethtool(ClientModel& model, const Call& call);

} // namespace twinrail::lab
