// SPDX-License-Identifier: Apache-2.0
#include "tests/host/sshserver.h"

#include "tests/host/localshell.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <unistd.h>

namespace twinrail {
namespace {

const QString program = QStringLiteral("/usr/sbin/sshd");

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(200) && socket.waitForReadyRead(2000);
}

} // namespace

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QString SshServer::missing()
{
    if (!QFile::exists(program))
        return QStringLiteral("there is no sshd here: install openssh-server to run this test");
    if (geteuid() != 0)
        return QStringLiteral("this test logs in as root: run it as root");
    return {};
}

SshServer::SshServer(const QByteArray& settings) : m_port(freePort())
{
    QDir().mkpath(QStringLiteral("/run/sshd")); // where it separates its privileges; absent until it was once started
    const QString type = settings.contains("ssh-rsa") ? QStringLiteral("rsa") : QStringLiteral("ed25519");
    m_hostKey = makeKey(QStringLiteral("hostkey"), type);
    makeKey(QStringLiteral("id"), QStringLiteral("ed25519"));
    letIn(QStringLiteral("id"));
    const QByteArray place = m_tree.path().toUtf8();
    m_tree.put(QStringLiteral("sshd_config"), settings + "\nPort " + QByteArray::number(m_port) +
                                                  "\nListenAddress 127.0.0.1\nHostKey " + place +
                                                  "/hostkey\nAuthorizedKeysFile " + place +
                                                  "/authorized\nPidFile none\nUsePAM no\nStrictModes no\n"
                                                  "PermitRootLogin yes\nPasswordAuthentication no\n"
                                                  "KbdInteractiveAuthentication no\nMaxStartups 100\n");
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"),
                              m_tree.path(QStringLiteral("sshd_config"))});
    m_process.waitForStarted();
    for (int i = 0; i < 100 && m_process.state() == QProcess::Running && !answers(m_port); ++i)
        QThread::msleep(20);
    if (!answers(m_port))
        ADD_FAILURE() << "sshd does not start: " << m_process.readAll().toStdString();
}

SshServer::~SshServer()
{
    m_process.terminate();
    m_process.waitForFinished();
}

SshAddress SshServer::address() const
{
    return SshAddress{QStringLiteral("prague"), QStringLiteral("127.0.0.1"), m_port, QStringLiteral("root"), m_hostKey};
}

SshLogin SshServer::login() const
{
    SshLogin login;
    login.agent = false;
    login.keyFile = m_tree.path(QStringLiteral("id"));
    return login;
}

QString SshServer::makeKey(const QString& name, const QString& type, const QString& passphrase) const
{
    const QString keygen = QStringLiteral("ssh-keygen");
    const QString path = m_tree.path(name);
    runLocally(keygen, {QStringLiteral("-q"), QStringLiteral("-t"), type, QStringLiteral("-N"), passphrase,
                        QStringLiteral("-C"), QString(), QStringLiteral("-f"), path});
    const Output print =
        runLocally(keygen, {QStringLiteral("-l"), QStringLiteral("-f"), path + QStringLiteral(".pub")});
    return QString::fromLatin1(print.out).section(u' ', 1, 1);
}

void SshServer::letIn(const QString& keyName) const
{
    const QString list = QStringLiteral("authorized");
    const QByteArray before = QFile::exists(m_tree.path(list)) ? m_tree.get(list) : QByteArray();
    m_tree.put(list, before + m_tree.get(keyName + QStringLiteral(".pub")));
}

} // namespace twinrail
