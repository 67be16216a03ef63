// SPDX-License-Identifier: Apache-2.0
#include "core/host/access.h"

#include "core/host/sshshell.h"

namespace twinrail {

Result<OpenHost> openSsh(const SshAddress& address, const SshLogin& login, const TrustQuestion& trust, const Stop& stop)
{
    Result<std::unique_ptr<SshSession>> session = SshSession::connect(address, trust, stop);
    if (!session)
        return fail(at(address.name, session.error()));
    const QString hostKey = (*session)->hostKey();
    if (Result<> in = (*session)->login(login); !in)
        return fail(at(address.name, in.error()));
    Secret sudo = login.sudo.isEmpty() ? login.password.clone() : login.sudo.clone();
    Result<std::unique_ptr<SshShell>> shell = SshShell::open(std::move(*session), std::move(sudo));
    if (!shell)
        return fail(at(address.name, shell.error()));
    HostListener* listener = shell->get();
    return OpenHost{std::move(*shell), hostKey, listener};
}

} // namespace twinrail
