// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/host/shell.h"

namespace twinrail {

/// A1: which distribution answers (linux-initiator §1.1).
struct OsRelease {
    QString id;           ///< "centos"
    QStringList like;     ///< ID_LIKE
    QString version;      ///< "9", "6.10"
    QString title;        ///< PRETTY_NAME or the release file's line
    bool systemd = false; ///< /run/systemd/system is a directory
    friend bool operator==(const OsRelease&, const OsRelease&) = default;
};

[[nodiscard]] QList<Query> osReleaseQueries();
[[nodiscard]] Result<OsRelease> readOsRelease(const QList<Output>& answers);

} // namespace twinrail
