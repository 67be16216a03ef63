// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

class ClientModel;

/// ping of iputils: -c, -I, -M do, -n, -q, -s, -w, -W.
[[nodiscard]] Reply ping(ClientModel& model, const Call& call);

/// arping of iputils: -c, -D, -I, -q, -w.
[[nodiscard]] Reply arping(ClientModel& model, const Call& call);

} // namespace twinrail::lab
