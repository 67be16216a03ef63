// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/access.h"

struct ssh_session_struct;

namespace twinrail {

/// Logs in on a session whose host key is trusted: agent, key, password, keyboard-interactive, in this order, as far as
/// the server offers them and there is something to try. Several in a row where the server wants that. The session does
/// not block. Errors: Refused, Unreachable (it says nothing any more), Stopped.
[[nodiscard]] Result<> sshLogin(ssh_session_struct* session, const QString& name, const SshLogin& login,
                                const Stop& stop);

} // namespace twinrail
