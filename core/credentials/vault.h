// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace twinrail {

/// A place for secrets, addressed by what they open: "ssh://root@10.0.0.5:22", "nms://admin@lab9:2000".
class Vault {
public:
    virtual ~Vault() = default;
    /// NotFound: no such entry. Failed: no usable keychain here (or it did not answer in time).
    [[nodiscard]] virtual Result<Secret> read(const QString& key) = 0;
    [[nodiscard]] virtual Result<> write(const QString& key, const Secret& secret) = 0;
    [[nodiscard]] virtual Result<> remove(const QString& key) = 0;
};

} // namespace twinrail
