// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/machines/process.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <csignal>

namespace twinrail::vm {

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Process Process::of(const QString& directory, const QString& name)
{
    return Process(QStringLiteral("%1/%2.pid").arg(directory, name));
}

int Process::pid() const
{
    const int pid = bytesOf(m_pidFile).trimmed().toInt();
    if (pid <= 1)
        return 0;
    const QByteArray words = bytesOf(QStringLiteral("/proc/%1/cmdline").arg(pid));
    return words.split('\0').contains(m_pidFile.toUtf8()) ? pid : 0;
}

bool Process::alive() const { return pid() != 0; }

bool Process::waitForEnd(int seconds) const
{
    const QDeadlineTimer deadline(seconds * 1000);
    while (alive()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(100);
    }
    return true;
}

void Process::end() const
{
    for (const int signal : {SIGTERM, SIGKILL})
        if (const int ours = pid(); ours != 0) {
            ::kill(ours, signal);
            if (waitForEnd(10))
                break;
        }
    QFile::remove(m_pidFile);
}

} // namespace twinrail::vm
