// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/host/command.h"

#include <QList>

#include <optional>

namespace twinrail {

/// A file with what must survive a replacement.
struct FileImage {
    QByteArray bytes;
    int mode = 0644;                       ///< permission bits
    QString owner = QStringLiteral("0:0"); ///< numeric uid:gid
    friend bool operator==(const FileImage&, const FileImage&) = default;
};

/// The asking half of one Linux machine, as root. The environment is LC_ALL=C with sbin in PATH, no terminal.
/// A Result error means the machine could not be asked at all; a program's own failure is in Output.
class HostProbe {
public:
    virtual ~HostProbe() = default;
    /// Questions that belong together travel as one remote command; answers come in the same order.
    [[nodiscard]] virtual Result<QList<Output>> ask(const QList<Query>& queries) = 0;
    /// Whole files; nothing where there is no such file.
    [[nodiscard]] virtual Result<QList<std::optional<FileImage>>> read(const QStringList& paths) = 0;

    [[nodiscard]] Result<Output> ask(const Query& query);                     ///< one question
    [[nodiscard]] Result<std::optional<FileImage>> read(const QString& path); ///< one file
};

/// The doing half: only the runner holds it.
class HostHands : public HostProbe {
public:
    using HostProbe::ask;
    using HostProbe::read;
    [[nodiscard]] virtual Result<Output> perform(const Mutation& mutation) = 0;
    /// Replaces the file atomically (temporary name in the same directory, mode, owner, rename, SELinux label).
    /// Missing directories are not made. Nothing: removes the file.
    [[nodiscard]] virtual Result<> replace(const QString& path, const std::optional<FileImage>& image) = 0;
};

} // namespace twinrail
