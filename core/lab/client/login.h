// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

/// What a login gives to the user's shell: home directory and environment.
[[nodiscard]] Call loginCall(const Machine& machine, const QString& user, const QMap<QString, QString>& environment);

} // namespace twinrail::lab
