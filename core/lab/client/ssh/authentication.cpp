// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/ssh/authentication.h"

#include "core/lab/client/accounts.h"

namespace twinrail::lab {

namespace {

/// The key in a line of authorized_keys: behind options, if there are any, "TYPE BASE64 COMMENT".
KeyHandle keyIn(const QByteArray& line)
{
    const QByteArrayList words = line.simplified().split(' ');
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const ssh_keytypes_e type = ssh_key_type_from_name(words[i].constData());
        ssh_key key = nullptr;
        if (type != SSH_KEYTYPE_UNKNOWN && ssh_pki_import_pubkey_base64(words[i + 1].constData(), type, &key) == SSH_OK)
            return KeyHandle(key);
    }
    return nullptr;
}

} // namespace

bool acceptsPassword(const Machine& machine, const QString& user, const QByteArray& password)
{
    const auto account = machine.passwords.find(user);
    return account != machine.passwords.end() && !account->second.isEmpty() && account->second == password;
}

bool acceptsKey(const Machine& machine, const QString& user, ssh_key key)
{
    const std::optional<Account> account = Accounts(machine).find(user);
    if (!account)
        return false;
    const std::optional<Node> file = machine.files.look(account->home + QStringLiteral("/.ssh/authorized_keys"));
    if (!file)
        return false;
    for (const QByteArray& line : file->bytes.split('\n')) {
        if (line.startsWith('#'))
            continue;
        const KeyHandle authorized = keyIn(line);
        if (authorized && ssh_key_cmp(authorized.get(), key, SSH_KEY_CMP_PUBLIC) == 0)
            return true;
    }
    return false;
}

} // namespace twinrail::lab
