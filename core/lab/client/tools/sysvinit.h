// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace twinrail::lab {

class ClientModel;

/// CentOS 6: chkconfig, and service with the init scripts of the services that are known.
void addSysvInit(ClientModel& model);

} // namespace twinrail::lab
