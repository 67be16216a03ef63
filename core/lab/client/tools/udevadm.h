// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

class ClientModel;

/// udevadm: settle, trigger, control (events are dealt with at once here), info -q property | --query=property.
[[nodiscard]] Reply udevadm(ClientModel& model, const Call& call);

} // namespace twinrail::lab
