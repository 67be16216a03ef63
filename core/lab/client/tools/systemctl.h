// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace twinrail::lab {

class ClientModel;

/// systemctl of systemd 252 over the units that are known, and `service` where the release has it beside.
void addSystemctl(ClientModel& model);

} // namespace twinrail::lab
