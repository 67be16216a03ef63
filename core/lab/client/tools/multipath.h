// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

class ClientModel;

/// multipath(8).
[[nodiscard]] Reply multipath(ClientModel& model, const Call& call);
/// multipathd(8) as a client of the daemon: -k"COMMAND", or COMMAND where the release takes that (linux-initiator
/// §6.3).
[[nodiscard]] Reply multipathdClient(ClientModel& model, const Call& call);

/// Takes one map away: "map in use", or "… is not a multipath device", or nothing when it is done.
[[nodiscard]] QString flushMap(ClientModel& model, const QString& name);

/// A message as libmultipath prints it: with the date, or with the seconds since boot.
[[nodiscard]] QString multipathMessage(const ClientModel& model, const QString& text);

} // namespace twinrail::lab
