// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

class ClientModel;

/// curl as a bound TCP probe (linux-initiator §11.6): -s, --interface, --connect-timeout, --max-time, -w, telnet://.
[[nodiscard]] Reply curl(ClientModel& model, const Call& call);

} // namespace twinrail::lab
