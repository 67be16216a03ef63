// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace twinrail::lab {

class ClientModel;

/// CentOS Stream 9: systemctl of systemd 252 over the units that are known.
void addSystemctl(ClientModel& model);

} // namespace twinrail::lab
