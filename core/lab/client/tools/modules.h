// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

class ClientModel;

/// modprobe: names, -r, -n, -q, -v, -a.
[[nodiscard]] Reply modprobe(ClientModel& model, const Call& call);

/// lsmod: /proc/modules in columns.
[[nodiscard]] Reply lsmod(ClientModel& model, const Call& call);

} // namespace twinrail::lab
