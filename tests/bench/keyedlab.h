// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/lab.h"

#include <QTemporaryDir>

#include <memory>

namespace twinrail::bench {

/// A lab whose clients let a key in too: for the programs that it is compared with.
class KeyedLab {
public:
    [[nodiscard]] static Result<std::unique_ptr<KeyedLab>> start(std::unique_ptr<lab::World> world);

    [[nodiscard]] lab::Lab& lab() { return *m_lab; }
    [[nodiscard]] QString file(const QString& name) const { return m_directory.filePath(name); }
    [[nodiscard]] QString key() const { return file(QStringLiteral("key")); }
    [[nodiscard]] QString sshConfig() const
    {
        return file(QStringLiteral("ssh_config"));
    } ///< knows the clients by name
    /// What twinrail is called with: COMMAND, site, credentials, more words.
    [[nodiscard]] QStringList arguments(const QString& command, const QStringList& more = {}) const;

private:
    KeyedLab() = default;
    [[nodiscard]] Result<> makeKey(lab::World& world) const;
    [[nodiscard]] Result<> writeSshConfig() const;

    QTemporaryDir m_directory;
    std::unique_ptr<lab::Lab> m_lab;
};

} // namespace twinrail::bench
