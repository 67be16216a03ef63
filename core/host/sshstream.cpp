// SPDX-License-Identifier: Apache-2.0
#include "core/host/sshstream.h"

#include "core/base/tr.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace twinrail {
namespace {

constexpr qsizetype mostKept = 1 << 20; // bytes; about 1,500 kernel events
constexpr qint64 longestWait = 1000;    // ms: how soon a wish to stop is seen of one who does not wake

} // namespace

SshStream::SshStream(const SshSession& session, std::unique_ptr<SshChannel> channel, SshSession::Job job)
    : m_session(session), m_channel(std::move(channel)), m_job(std::move(job))
{
    m_channel->keepAtMost(mostKept);
}

// Hundreds of these wait at a time: what costs is to wake up for nothing.
Result<QByteArray> SshStream::hear(std::chrono::milliseconds patience, const Waker& waker)
{
    const QDeadlineTimer deadline(patience);
    bool goesOn = true;
    for (bool woken = false;;) {
        if (const QByteArray said = m_channel->take(); !said.isEmpty())
            return said;
        if (!goesOn)
            return fail(wasCut() ? m_session.broken() : ended());
        if (m_session.stop().requested())
            return fail(m_session.stopped());
        if (woken || deadline.hasExpired())
            return QByteArray();
        const qint64 wait = std::min(deadline.remainingTime() + 1, longestWait);
        woken = waker.waitFor(m_channel->descriptor(), std::chrono::milliseconds(wait));
        goesOn = m_channel->advance(m_job, 0);
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
