// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/lab/client/ssh/desk.h"

#include <memory>

namespace twinrail::lab {

/// A simulated client on the network: an SSH server on 127.0.0.1 with a host key of its own. Commands run under the
/// world's lock, one after the other; their delays are waited for outside of it. SFTP is refused, as on a server
/// without the subsystem.
class SshServer {
public:
    /// Lock and machine must outlive the server. Port 0: a free one.
    [[nodiscard]] static Result<std::unique_ptr<SshServer>> start(std::recursive_mutex& lock, Machine& machine,
                                                                  quint16 port = 0);
    ~SshServer(); ///< ends every connection; the world's lock may be held

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString fingerprint() const; ///< "SHA256:…"
    void dropConnections();                    ///< all that are open now
    [[nodiscard]] Result<> replaceHostKey();   ///< the machine was installed anew
    void setFault(SshFault fault);             ///< in force when this returns

private:
    struct Parts;
    explicit SshServer(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace twinrail::lab
