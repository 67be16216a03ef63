// SPDX-License-Identifier: Apache-2.0
#include "core/host/sshstream.h"

#include "core/base/tr.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace twinrail {
namespace {

constexpr qsizetype mostKept = 1 << 20; // bytes; about 1,500 kernel events
constexpr qint64 longestWait = 100;     // ms: how soon a wish to stop is seen

} // namespace

SshStream::SshStream(const SshSession& session, std::unique_ptr<SshChannel> channel, SshSession::Job job)
    : m_session(session), m_channel(std::move(channel)), m_job(std::move(job))
{
    m_channel->keepAtMost(mostKept);
}

Result<QByteArray> SshStream::hear(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    for (bool goesOn = true;;) {
        if (const QByteArray said = m_channel->take(); !said.isEmpty())
            return said;
        if (!goesOn)
            return fail(wasCut() ? m_session.broken() : ended());
        if (m_session.stop().requested())
            return fail(m_session.stopped());
        if (deadline.hasExpired())
            return QByteArray();
        goesOn = m_channel->advance(m_job, int(std::min(deadline.remainingTime() + 1, longestWait)));
    }
}

// A program that ends tells its status; a channel that closed without one was cut.
bool SshStream::wasCut() const { return m_channel->lost() || m_channel->output().status < 0; }

Error SshStream::ended() const
{
    const Output& output = m_channel->output();
    return {Error::Kind::Failed,
            {},
            Tr::tr("%1 no longer tells what happens there: see what was said.").arg(m_session.name()),
            QStringLiteral("status %1\n%2").arg(output.status).arg(QString::fromUtf8(output.err)).trimmed()};
}

} // namespace twinrail
