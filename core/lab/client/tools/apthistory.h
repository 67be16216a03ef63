// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

class ClientModel;

/// Notes an installation in /var/log/apt/history.log: the command line, and what arrived. Call it before they arrive:
/// what was not asked for by name is noted as automatic.
void noteInstallation(ClientModel& model, const QStringList& commandLine, const QStringList& asked,
                      const QStringList& arriving);

/// apt-mark showauto: of the named packages (all for none) those that came along with others.
[[nodiscard]] Reply aptMark(ClientModel& model, const Call& call);

} // namespace twinrail::lab
