// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/vault.h"
#include "core/plan/fleet.h"

#include <map>
#include <memory>
#include <mutex>

namespace twinrail {

/// Logins of this session: what was typed, and what the keychain holds. Never a file. Called from several threads.
class SecretStore : public Credentials {
public:
    /// Without a vault everything is for this session only.
    explicit SecretStore(std::unique_ptr<Vault> vault = nullptr);

    /// For this session. An empty secret forgets.
    void keep(const QString& key, Secret secret);
    [[nodiscard]] bool has(const QString& key) const; ///< typed in this session, or read before
    /// Puts what was kept into the keychain. Blocks up to the vault's deadline: not for the thread of the window.
    [[nodiscard]] Result<> remember(const QString& key);

    /// Refused when nobody has told it yet.
    [[nodiscard]] Result<Secret> appliancePassword(const ApplianceAccess& access) override;
    /// An agent or the user's own key may do without a password, so a missing one is no error here.
    [[nodiscard]] Result<SshLogin> sshLogin(const Client& client) override;

private:
    [[nodiscard]] std::optional<Secret> find(const QString& key);

    std::unique_ptr<Vault> m_vault;
    mutable std::mutex m_mutex;
    std::map<QString, Secret> m_kept;
    bool m_vaultIsSilent = false; ///< it did not answer in time once: nobody waits for it again
};

} // namespace twinrail
