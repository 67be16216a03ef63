// SPDX-License-Identifier: Apache-2.0
#include "app/credentialssource.h"

#include "core/base/tr.h"
#include "core/credentials/keys.h"

namespace twinrail {

namespace {

// A locked keychain may be waiting for a person who is looking at this terminal instead.
constexpr std::chrono::seconds keychainDeadline{10};

Error noPassword(const QString& machine)
{
    return Error{
        Error::Kind::Refused,
        machine,
        Tr::tr("No password for %1: neither a credentials file nor the keychain has one, and nobody can be asked. "
               "Give --credentials FILE.")
            .arg(machine),
        {}};
}

} // namespace

CredentialsSource::CredentialsSource(std::optional<CredentialsFile> file, const Terminal& terminal)
    : m_file(std::move(file)), m_terminal(terminal), m_keychain(keychainDeadline)
{}

Result<std::unique_ptr<CredentialsSource>> CredentialsSource::open(const QString& file, const Terminal& terminal)
{
    std::optional<CredentialsFile> accounts;
    if (!file.isEmpty()) {
        TWINRAIL_LET(read, readCredentialsFile(file));
        accounts = std::move(read);
    }
    return std::unique_ptr<CredentialsSource>(new CredentialsSource(std::move(accounts), terminal));
}

Result<Secret> CredentialsSource::appliancePassword(const ApplianceAccess& access)
{
    const std::lock_guard lock(m_mutex);
    if (m_file && m_file->appliance)
        return m_file->appliance->password.clone();
    const QString key = applianceKey(access.user, access.host);
    if (auto secret = fromKeychain(key))
        return std::move(*secret);
    if (auto secret = m_terminal.askSecret(Tr::tr("Password of %1 on the appliance %2:").arg(access.user, access.name)))
        return std::move(*secret);
    return fail(noPassword(access.name));
}

// An agent or the user's own key may do without a password, so a missing one is no error here.
Result<SshLogin> CredentialsSource::sshLogin(const Client& client)
{
    const std::lock_guard lock(m_mutex);
    SshLogin login;
    if (const FileAccount* account = m_file ? m_file->client(client.name) : nullptr) {
        login.keyFile = account->keyFile;
        login.passphrase = account->passphrase.clone();
        login.password = account->password.clone();
        login.sudo = account->sudo.clone();
        return login;
    }
    const QString key = clientKey(client.user, client.host, client.port);
    if (auto secret = fromKeychain(key))
        login.password = std::move(*secret);
    else if (auto typed = m_terminal.askSecret(
                 Tr::tr("Password of %1 on %2 (empty: use the SSH agent):").arg(client.user, client.name)))
        login.password = std::move(*typed);
    return login;
}

std::optional<Secret> CredentialsSource::fromKeychain(const QString& key)
{
    if (m_file)
        return std::nullopt; // a script that names its credentials must not wait for a keychain's prompt
    Result<Secret> secret = m_keychain.read(key);
    if (!secret)
        return std::nullopt;
    return std::move(*secret);
}

} // namespace twinrail
