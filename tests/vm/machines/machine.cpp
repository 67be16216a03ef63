// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/machines/machine.h"

#include "tests/vm/machines/process.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

namespace twinrail::vm {

namespace {

struct NetRow {
    Net net;
    const char* id; ///< of the card's -netdev: the same in every machine, see launch.cpp
};
constexpr NetRow nets[] = {{Net::RailA, "rail-a"}, {Net::RailB, "rail-b"}, {Net::Other, "other"}};

QString idOf(Net net)
{
    for (const NetRow& row : nets)
        if (row.net == net)
            return QLatin1String(row.id);
    return {};
}

// One shared connection for each machine, so that a command costs a quarter of a second instead of two.
QStringList sshArguments(const QString& directory, quint16 port)
{
    const QStringList options{
        QStringLiteral("BatchMode=yes"),
        QStringLiteral("IdentitiesOnly=yes"),
        QStringLiteral("StrictHostKeyChecking=no"),
        QStringLiteral("UserKnownHostsFile=/dev/null"),
        QStringLiteral("LogLevel=ERROR"),
        // QEMU takes the connection at once and then tries the guest with growing pauses: better to ask again soon.
        QStringLiteral("ConnectTimeout=3"),
        QStringLiteral("ServerAliveInterval=15"),
        QStringLiteral("ControlMaster=auto"),
        QStringLiteral("ControlPersist=120"),
        QStringLiteral("ControlPath=%1/ssh-%p").arg(directory),
    };
    QStringList arguments{QStringLiteral("-F"), QStringLiteral("none"), QStringLiteral("-i"),
                          directory + QStringLiteral("/login")};
    for (const QString& option : options)
        arguments << QStringLiteral("-o") << option;
    return arguments << QStringLiteral("-p") << QString::number(port);
}

const QString root = QStringLiteral("root@127.0.0.1");

} // namespace

Said Machine::run(const QString& line, const QByteArray& input, int seconds) const
{
    QProcess ssh;
    ssh.start(QStringLiteral("ssh"), sshArguments(m_directory, m_sshPort) << root << line);
    if (!ssh.waitForStarted())
        return {255, {}, QByteArrayLiteral("ssh does not start: install openssh-client.")};
    ssh.write(input);
    ssh.closeWriteChannel();
    if (!ssh.waitForFinished(seconds * 1000)) {
        ssh.kill();
        ssh.waitForFinished();
        return {255, ssh.readAllStandardOutput(),
                ssh.readAllStandardError() + "no end after " + QByteArray::number(seconds) + " s"};
    }
    const int status = ssh.exitStatus() == QProcess::NormalExit ? ssh.exitCode() : 255;
    return {status, ssh.readAllStandardOutput(), ssh.readAllStandardError()};
}

bool Machine::waitFor(const QString& line, int seconds) const
{
    const QDeadlineTimer deadline(seconds * 1000);
    while (true) {
        const int left = int((deadline.remainingTime() + 999) / 1000);
        if (run(line, {}, qMax(left, 1)).ok())
            return true;
        if (deadline.hasExpired())
            return false;
        QThread::msleep(300);
    }
}

QByteArray Machine::file(const QString& path) const
{
    const Said said = run(QStringLiteral("cat '%1'").arg(path));
    return said.ok() ? said.out : QByteArray();
}

Result<> Machine::putFile(const QString& path, const QByteArray& bytes, int mode) const
{
    const Said said = run(QStringLiteral("cat > '%1' && chmod %2 '%1'").arg(path, QString::number(mode, 8)), bytes);
    if (!said.ok())
        return fail(Error::Kind::Failed, QStringLiteral("%1 does not take the file %2.").arg(m_name, path),
                    QString::fromUtf8(said.err));
    return {};
}

Result<> Machine::plug(Net net, bool in) const
{
    TWINRAIL_TRY(
        qmp().execute(QStringLiteral("set_link"), {{QStringLiteral("name"), idOf(net)}, {QStringLiteral("up"), in}}));
    return {};
}

const Qmp Machine::qmp() const { return Qmp(QStringLiteral("%1/%2.qmp").arg(m_directory, m_name)); }

bool Machine::alive() const { return Process::of(m_directory, m_name).alive(); }

void Machine::forgetConnection() const
{
    QProcess ssh;
    ssh.start(QStringLiteral("ssh"), sshArguments(m_directory, m_sshPort)
                                         << QStringLiteral("-O") << QStringLiteral("exit") << root);
    ssh.waitForFinished(5'000);
    QFile::remove(QStringLiteral("%1/ssh-%2").arg(m_directory).arg(m_sshPort));
}

} // namespace twinrail::vm
