// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

#include <map>
#include <optional>

namespace twinrail {

/// One account of a credentials file.
struct FileAccount {
    Secret password;
    Secret passphrase;
    Secret sudo;
    QString keyFile;
};

/// `--credentials FILE`: JSON, mode 0600 or stricter, owned by the user, else refused (Refused, naming `chmod 600`).
/// { "appliance": { "password": "…" }, "clients": { "prague": { "password": "…", "keyFile": "…", "passphrase": "…",
///   "sudo": "…" } } }; `clients."*"` serves every client that is not named.
struct CredentialsFile {
    std::optional<FileAccount> appliance;
    std::map<QString, FileAccount> clients;
    [[nodiscard]] const FileAccount* client(const QString& name) const;
};
[[nodiscard]] Result<CredentialsFile> readCredentialsFile(const QString& path);

} // namespace twinrail
