// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace twinrail::vm {

/// OpenSSH's agent with one key, for the programs that are started while it lives.
class SshAgent {
public:
    explicit SshAgent(const QString& keyPath);
    ~SshAgent();

private:
    QTemporaryDir m_directory;
    QProcess m_agent;
    QByteArray m_before;
};

} // namespace twinrail::vm
