// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/terminal.h"
#include "core/credentials/credentialsfile.h"
#include "core/credentials/keychainvault.h"
#include "core/plan/fleet.h"

#include <mutex>

namespace twinrail {

/// Logins for the command line: the credentials file when there is one; otherwise the keychain; otherwise the person at
/// the terminal. Asks once for each machine; safe to call from several threads.
class CredentialsSource : public Credentials {
public:
    [[nodiscard]] static Result<std::unique_ptr<CredentialsSource>> open(const QString& file, const Terminal& terminal);
    [[nodiscard]] Result<Secret> appliancePassword(const ApplianceAccess& access) override;
    [[nodiscard]] Result<SshLogin> sshLogin(const Client& client) override;

private:
    CredentialsSource(std::optional<CredentialsFile> file, const Terminal& terminal);
    [[nodiscard]] std::optional<Secret> fromKeychain(const QString& key);

    std::optional<CredentialsFile> m_file;
    const Terminal& m_terminal;
    std::mutex m_mutex;
    KeychainVault m_keychain;
};

} // namespace twinrail
