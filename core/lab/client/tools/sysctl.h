// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

class ClientModel;

/// sysctl: names, -w, -a, -n, -e, -p and --system, over /proc/sys of the modelled kernel.
[[nodiscard]] Reply sysctl(ClientModel& model, const Call& call);

/// What the boot does before the services: /etc/sysctl.conf, and with systemd /etc/sysctl.d before it.
void applySysctlFiles(ClientModel& model);

} // namespace twinrail::lab
