// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace twinrail::lab {

class ClientModel;

/// apt-get: update, install, remove, purge and autoremove; apt-mark showauto.
void addApt(ClientModel& model);

} // namespace twinrail::lab
