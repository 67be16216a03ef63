// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/lab/client/ssh/handles.h"

namespace twinrail::lab {

/// An acceptor of connections with a fresh Ed25519 key that exists only in memory.
struct HostIdentity {
    BindHandle bind;
    QString fingerprint; ///< "SHA256:…", as OpenSSH prints it
};
[[nodiscard]] Result<HostIdentity> makeHostIdentity();

} // namespace twinrail::lab
