// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace twinrail::vm {

/// The QEMU of one machine, known by its file NAME.pid. A pid may have gone to somebody else since: only a process
/// that has this very file on its command line is ours, and only ours is ever ended.
class Process {
public:
    [[nodiscard]] static Process of(const QString& directory, const QString& name);
    [[nodiscard]] bool alive() const;
    [[nodiscard]] bool waitForEnd(int seconds) const; ///< false: it still runs
    void end() const;                                 ///< asks, then kills

private:
    explicit Process(QString pidFile) : m_pidFile(std::move(pidFile)) {}
    [[nodiscard]] int pid() const; ///< 0: none of ours

    QString m_pidFile;
};

} // namespace twinrail::vm
