// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/base/stop.h"
#include "core/host/listener.h"
#include "core/host/shell.h"

#include <functional>
#include <memory>

namespace twinrail {

/// Where and as whom to log in. The pin is the SHA-256 fingerprint as OpenSSH prints it ("SHA256:…").
struct SshAddress {
    QString name; ///< for people
    QString host;
    quint16 port = 22;
    QString user;
    QString pinnedKey; ///< empty: unknown, `trust` is asked once
};

/// What may be tried, in the order agent, key, password, keyboard-interactive.
struct SshLogin {
    bool agent = true;
    QString keyFile;   ///< empty: none
    Secret passphrase; ///< of the key file
    Secret password;   ///< also for keyboard-interactive and, unless `sudo` is set, for sudo
    Secret sudo;
};

/// Asked for an unknown host key: show the fingerprint, answer whether to pin it. A changed key is never asked about.
using TrustQuestion = std::function<bool(const QString& where, const QString& fingerprint)>;

struct OpenHost {
    std::unique_ptr<HostHands> hands;
    QString hostKey;                  ///< the fingerprint that was seen: to be pinned
    HostListener* listener = nullptr; ///< of the same session; lives as long as `hands`
};

/// Connects, checks the host key, logs in, finds out how to become root (root, sudo -n, sudo with password).
/// Errors: Unreachable, Untrusted (unknown and not trusted, or changed), Refused (login or sudo), Stopped.
[[nodiscard]] Result<OpenHost> openSsh(const SshAddress& address, const SshLogin& login, const TrustQuestion& trust,
                                       const Stop& stop);

} // namespace twinrail
