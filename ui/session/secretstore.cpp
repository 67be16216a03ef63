// SPDX-License-Identifier: Apache-2.0
#include "ui/session/secretstore.h"

#include "core/base/tr.h"
#include "core/credentials/keys.h"

namespace twinrail {

SecretStore::SecretStore(std::unique_ptr<Vault> vault) : m_vault(std::move(vault)) {}

void SecretStore::keep(const QString& key, Secret secret)
{
    const std::lock_guard lock(m_mutex);
    if (secret.isEmpty())
        m_kept.erase(key);
    else
        m_kept[key] = std::move(secret);
}

bool SecretStore::has(const QString& key) const
{
    const std::lock_guard lock(m_mutex);
    return m_kept.count(key) > 0;
}

Result<> SecretStore::remember(const QString& key)
{
    Secret secret;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto kept = m_kept.find(key); kept != m_kept.end())
            secret = kept->second.clone();
    }
    if (secret.isEmpty())
        return {};
    if (!m_vault)
        return fail(Error::Kind::Failed, Tr::tr("There is no keychain here. The password is kept for this session "
                                                "only."));
    return m_vault->write(key, secret);
}

std::optional<Secret> SecretStore::find(const QString& key)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto kept = m_kept.find(key); kept != m_kept.end())
            return kept->second.clone();
        if (!m_vault || m_vaultIsSilent)
            return std::nullopt;
    }
    Result<Secret> read = m_vault->read(key); // may take until its deadline: not under the lock
    if (!read) {
        const std::lock_guard lock(m_mutex);
        m_vaultIsSilent = m_vaultIsSilent || read.error().kind != Error::Kind::NotFound;
        return std::nullopt;
    }
    keep(key, read->clone());
    return std::move(*read);
}

Result<Secret> SecretStore::appliancePassword(const ApplianceAccess& access)
{
    if (auto secret = find(applianceKey(access.user, access.host)))
        return std::move(*secret);
    return fail(Error::Kind::Refused,
                //: %1 is an account, %2 a machine
                Tr::tr("The password of %1 on %2 is not known yet. Enter it.").arg(access.user, access.host));
}

Result<SshLogin> SecretStore::sshLogin(const Client& client)
{
    SshLogin login;
    if (auto secret = find(clientKey(client.user, client.host, client.port)))
        login.password = std::move(*secret);
    return login;
}

} // namespace twinrail
