// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

class ClientModel;

/// mpathconf of the Red Hat family: judges and edits the text of /etc/multipath.conf only (linux-initiator §6.5).
[[nodiscard]] Reply mpathconf(ClientModel& model, const Call& call);

} // namespace twinrail::lab
