// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"
#include "core/lab/client/tools/packages.h"

namespace twinrail::lab {

class ClientModel;

/// dpkg-query -W (with -f), dpkg -r and dpkg -P.
void addDpkg(ClientModel& model);

/// What dpkg does with packages that it is told to remove, and what it says about each. apt-get lets it do its work.
[[nodiscard]] Reply removeWithDpkg(ClientModel& model, const QStringList& names, Packages::Leaving leaving);

} // namespace twinrail::lab
