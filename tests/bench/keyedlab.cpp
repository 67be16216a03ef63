// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/keyedlab.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/world/clientparts.h"
#include "tests/bench/programs.h"

#include <QFile>

namespace twinrail::bench {

namespace {

// Nothing of the person who measures; no key of a host is kept, as no question is answered.
constexpr const char* sshDefaults = R"(Host *
  User root
  HostName 127.0.0.1
  IdentityFile %1
  IdentitiesOnly yes
  PreferredAuthentications publickey
  StrictHostKeyChecking no
  UserKnownHostsFile /dev/null
  LogLevel ERROR
)";

} // namespace

Result<std::unique_ptr<KeyedLab>> KeyedLab::start(std::unique_ptr<lab::World> world)
{
    std::unique_ptr<KeyedLab> keyed(new KeyedLab);
    TWINRAIL_TRY(keyed->makeKey(*world));
    TWINRAIL_LET(lab, lab::Lab::start(std::move(world), keyed->m_directory.path()));
    keyed->m_lab = std::move(lab);
    TWINRAIL_TRY(keyed->writeSshConfig());
    return keyed;
}

QStringList KeyedLab::arguments(const QString& command, const QStringList& more) const
{
    return QStringList{command, m_lab->sitePath(), QStringLiteral("--credentials"), m_lab->credentialsPath()} + more;
}

Result<> KeyedLab::makeKey(lab::World& world) const
{
    TWINRAIL_TRY(run({QStringLiteral("ssh-keygen"),
                      {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"),
                       QString(), QStringLiteral("-f"), key()}}));
    QFile file(key() + QStringLiteral(".pub"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Failed, QStringLiteral("The new key cannot be read"));
    const QByteArray line = file.readAll();
    for (const auto& client : world.clients) {
        client->machine.files.makePath(QStringLiteral("/root/.ssh"));
        lab::leaveFile(*client, QStringLiteral("/root/.ssh/authorized_keys"), line, 0600);
    }
    return {};
}

Result<> KeyedLab::writeSshConfig() const
{
    QString text = QString::fromLatin1(sshDefaults).arg(key());
    for (const Client& client : m_lab->site().clients)
        text += QStringLiteral("Host %1\n  Port %2\n").arg(client.name).arg(client.port);
    QFile file(sshConfig());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return fail(Error::Kind::Failed, QStringLiteral("The configuration of ssh cannot be written"));
    return {};
}

} // namespace twinrail::bench
