// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/credentials/vault.h"

#include <chrono>

namespace twinrail {

/// The system's keychain through QtKeychain. Never falls back to a file. Each call ends by the deadline, since a locked
/// keychain with a display waits for ever for somebody to answer its prompt (toolchain §6).
class KeychainVault : public Vault {
public:
    explicit KeychainVault(std::chrono::milliseconds deadline = std::chrono::seconds(30));
    [[nodiscard]] Result<Secret> read(const QString& key) override;
    [[nodiscard]] Result<> write(const QString& key, const Secret& secret) override;
    [[nodiscard]] Result<> remove(const QString& key) override;

private:
    std::chrono::milliseconds m_deadline;
};

} // namespace twinrail
