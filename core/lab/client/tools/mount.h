// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

class ClientModel;

/// mount and umount of a device that is there, by device or directory; findmnt (-n, -o SOURCE,TARGET, -S) and fuser.
[[nodiscard]] Reply mount(ClientModel& model, const Call& call);
[[nodiscard]] Reply umount(ClientModel& model, const Call& call);
[[nodiscard]] Reply findmnt(ClientModel& model, const Call& call);
[[nodiscard]] Reply fuser(ClientModel& model, const Call& call);

} // namespace twinrail::lab
