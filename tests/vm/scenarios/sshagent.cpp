// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/scenarios/sshagent.h"

#include <QFileInfo>
#include <QThread>

#include <gtest/gtest.h>

namespace twinrail::vm {

SshAgent::SshAgent(const QString& keyPath) : m_before(qgetenv("SSH_AUTH_SOCK"))
{
    const QString socket = m_directory.filePath(QStringLiteral("agent"));
    m_agent.start(QStringLiteral("ssh-agent"), {QStringLiteral("-D"), QStringLiteral("-a"), socket});
    for (int i = 0; i < 100 && !QFileInfo::exists(socket); ++i)
        QThread::msleep(50);
    qputenv("SSH_AUTH_SOCK", socket.toLocal8Bit());
    EXPECT_EQ(QProcess::execute(QStringLiteral("ssh-add"), {QStringLiteral("-q"), keyPath}), 0);
}

SshAgent::~SshAgent()
{
    m_agent.terminate();
    m_agent.waitForFinished();
    if (m_before.isEmpty())
        qunsetenv("SSH_AUTH_SOCK");
    else
        qputenv("SSH_AUTH_SOCK", m_before);
}

} // namespace twinrail::vm
