// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/ssh/hostkey.h"

#include "core/base/tr.h"

namespace twinrail::lab {

namespace {

QString fingerprintOf(ssh_key key)
{
    unsigned char* hash = nullptr;
    std::size_t length = 0;
    if (ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &length) != SSH_OK)
        return {};
    char* text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, length);
    const QString result = QString::fromLatin1(text);
    ssh_string_free_char(text);
    ssh_clean_pubkey_hash(&hash);
    return result;
}

} // namespace

Result<HostIdentity> makeHostIdentity()
{
    HostIdentity identity{BindHandle(ssh_bind_new()), {}};
    const bool readsConfiguration = false; // of the system's own SSH server
    ssh_bind_options_set(identity.bind.get(), SSH_BIND_OPTIONS_PROCESS_CONFIG, &readsConfiguration);
    ssh_key key = nullptr;
    if (ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &key) != SSH_OK)
        return fail(Error::Kind::Failed, Tr::tr("A host key for the simulated client could not be made."));
    identity.fingerprint = fingerprintOf(key);
    if (ssh_bind_options_set(identity.bind.get(), SSH_BIND_OPTIONS_IMPORT_KEY, key) != SSH_OK) {
        ssh_key_free(key); // from here on the bind would own it
        return fail(Error::Kind::Failed, Tr::tr("A host key for the simulated client could not be used."),
                    QString::fromUtf8(ssh_get_error(identity.bind.get())));
    }
    return identity;
}

} // namespace twinrail::lab
