// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

#include <tl/expected.hpp>

namespace twinrail::lab {

/// The files as one process sees them: paths count from its directory, permissions are those of its user. Deeds answer
/// what strerror() would say, or nothing when done.
class FileView {
public:
    enum class Right { Read = 4, Write = 2, Search = 1 };

    FileView(Machine& machine, const Call& call) : m_machine(machine), m_call(call) {}

    [[nodiscard]] QString absolute(const QString& path) const;
    [[nodiscard]] std::optional<Node> look(const QString& path, bool follow = true) const;
    [[nodiscard]] bool isDirectory(const QString& path) const;
    [[nodiscard]] bool mayUse(const Node& node, Right right) const;
    [[nodiscard]] QStringList children(const QString& path) const { return m_machine.files.children(absolute(path)); }
    [[nodiscard]] tl::expected<QByteArray, QString> read(const QString& path) const;

    [[nodiscard]] QString mayWrite(const QString& path) const; ///< whether open(…, O_WRONLY | O_CREAT) would succeed
    [[nodiscard]] QString write(const QString& path, const QByteArray& bytes, bool append);
    [[nodiscard]] QString truncate(const QString& path); ///< what `> path` does before anything is written
    [[nodiscard]] QString makeDirectory(const QString& path, int mode = 0777);
    [[nodiscard]] QString put(const QString& path, const Node& node); ///< by whoever may write in the directory
    [[nodiscard]] QString remove(const QString& path);
    /// Mode, owner: only the owner or root; the caller changes a copy.
    [[nodiscard]] QString change(const QString& path, const std::function<void(Node&)>& change);

private:
    [[nodiscard]] QString mayReach(const QString& path) const; ///< every directory on the way may be searched
    [[nodiscard]] QString mayChangeDirectoryOf(const QString& path) const;
    [[nodiscard]] Node owned(Node node) const;
    Machine& m_machine;
    const Call& m_call;
};

} // namespace twinrail::lab
