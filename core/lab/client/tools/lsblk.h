// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

class ClientModel;

/// lsblk: the tree, -n, -d, -b, -o COLUMNS, and -J where the release has it.
[[nodiscard]] Reply lsblk(ClientModel& model, const Call& call);

/// lsscsi: plain, -i (WWIDs), -t (targets).
[[nodiscard]] Reply lsscsi(ClientModel& model, const Call& call);

} // namespace twinrail::lab
