// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/ssh/desk.h"
#include "core/lab/client/ssh/handles.h"

namespace twinrail::lab {

/// Who may log in to a machine: accounts with a password, and keys in ~/.ssh/authorized_keys.
[[nodiscard]] bool acceptsPassword(const Machine& machine, const QString& user, const QByteArray& password);
[[nodiscard]] bool acceptsKey(const Machine& machine, const QString& user, ssh_key key);

} // namespace twinrail::lab
