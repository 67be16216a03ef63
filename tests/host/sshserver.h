// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/access.h"
#include "tests/host/tree.h"

#include <QProcess>

namespace twinrail {

/// A real OpenSSH server on loopback, with throw-away keys, for the account that runs the tests.
class SshServer {
public:
    /// Empty when such a server can run here, otherwise why not.
    [[nodiscard]] static QString missing();

    /// `settings`: further lines for its configuration.
    explicit SshServer(const QByteArray& settings = {});
    ~SshServer();

    [[nodiscard]] SshAddress address() const; ///< with the key pinned
    [[nodiscard]] SshLogin login() const;     ///< with the key that is let in
    [[nodiscard]] QString hostKey() const { return m_hostKey; }
    [[nodiscard]] const Tree& tree() const { return m_tree; }
    /// A new key pair in the tree; the fingerprint as ssh-keygen tells it.
    QString makeKey(const QString& name, const QString& type, const QString& passphrase = {}) const;
    void letIn(const QString& keyName) const; ///< adds to the authorized keys
    [[nodiscard]] Result<OpenHost> open() const { return openSsh(address(), login(), {}, Stop()); }

private:
    Tree m_tree;
    QString m_hostKey;
    quint16 m_port = 0;
    QProcess m_process;
};

/// A port on loopback where nobody listens.
[[nodiscard]] quint16 freePort();

} // namespace twinrail
