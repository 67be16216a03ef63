// SPDX-License-Identifier: Apache-2.0
#include "core/host/sshchannel.h"

#include <algorithm>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace twinrail {
namespace {

constexpr qsizetype portion = 32768;    // bytes in one packet
constexpr qsizetype tooMuch = 64 << 20; // no question of ours has so long an answer

// The kernel forgets this option again and again; without it sshd's Nagle costs 40 ms for the first command.
void acknowledgeAtOnce(socket_t socket)
{
    const int yes = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_QUICKACK, &yes, sizeof yes);
}

} // namespace

SshChannel::SshChannel(ssh_session session, ssh_event event)
    : m_session(session), m_event(event), m_channel(ssh_channel_new(session)), m_lost(m_channel == nullptr)
{
    ssh_callbacks_init(&m_callbacks);
    m_callbacks.userdata = this;
    m_callbacks.channel_data_function = onData;
    m_callbacks.channel_exit_status_function = onStatus;
    m_callbacks.channel_exit_signal_function = onSignal;
    m_callbacks.channel_close_function = onClose;
    if (m_channel)
        ssh_add_channel_callbacks(m_channel, &m_callbacks);
}

SshChannel::~SshChannel()
{
    if (!m_channel)
        return;
    ssh_remove_channel_callbacks(m_channel, &m_callbacks);
    ssh_channel_close(m_channel);
    ssh_channel_free(m_channel);
}

bool SshChannel::advance(const SshSession::Job& job, int wait)
{
    if (m_closed || m_lost)
        return false;
    act(job);
    const bool busy = m_stage == Stage::Exec || m_stage == Stage::Feed;
    if (ssh_event_dopoll(m_event, busy ? 1 : wait) == SSH_ERROR || !ssh_is_connected(m_session))
        m_lost = !m_closed;
    acknowledgeAtOnce(ssh_get_fd(m_session));
    if (heard() > tooMuch)
        m_lost = true;
    return true;
}

void SshChannel::act(const SshSession::Job& job)
{
    switch (m_stage) {
    case Stage::Open:
        return settle(ssh_channel_open_session(m_channel), Stage::Exec);
    case Stage::Exec:
        return settle(ssh_channel_request_exec(m_channel, job.text.toUtf8().constData()), Stage::Feed);
    case Stage::Feed:
        return feed(job);
    case Stage::Listen:
        return;
    }
}

void SshChannel::settle(int answer, Stage next)
{
    if (answer == SSH_OK)
        m_stage = next;
    else if (answer != SSH_AGAIN)
        m_lost = true;
}

// A far side that closes its input early has its reasons; what it says about them is still heard.
void SshChannel::feed(const SshSession::Job& job)
{
    for (QByteArrayView left = rest(job, m_sent); !left.isEmpty(); left = rest(job, m_sent)) {
        const qsizetype room = std::min({left.size(), portion, qsizetype(ssh_channel_window_size(m_channel))});
        if (room == 0)
            return;
        const int written = ssh_channel_write(m_channel, left.data(), uint32_t(room));
        if (written == SSH_AGAIN || written == 0)
            return;
        if (written < 0)
            break;
        m_sent += written;
    }
    if (!job.endsInput || ssh_channel_send_eof(m_channel) != SSH_AGAIN)
        m_stage = Stage::Listen;
}

QByteArrayView SshChannel::rest(const SshSession::Job& job, qsizetype sent)
{
    const QByteArrayView secret = job.firstLine ? QByteArrayView(job.firstLine->reveal()) : QByteArrayView();
    const QByteArrayView newline = job.firstLine ? QByteArrayView("\n", 1) : QByteArrayView();
    for (const QByteArrayView piece : {secret, newline, QByteArrayView(job.input)}) {
        if (sent < piece.size())
            return piece.sliced(sent);
        sent -= piece.size();
    }
    return {};
}

int SshChannel::onData(ssh_session, ssh_channel, void* data, uint32_t length, int isErr, void* self)
{
    SshChannel& channel = *static_cast<SshChannel*>(self);
    QByteArray& text = isErr != 0 ? channel.m_output.err : channel.m_output.out;
    text.append(static_cast<const char*>(data), qsizetype(length));
    channel.shorten(text);
    return int(length);
}

void SshChannel::shorten(QByteArray& text) const
{
    if (m_keeps == 0 || text.size() <= m_keeps)
        return;
    const qsizetype end = text.indexOf('\n', text.size() - m_keeps);
    text.remove(0, end < 0 ? text.size() - m_keeps : end + 1);
}

void SshChannel::onStatus(ssh_session, ssh_channel, int status, void* self)
{
    static_cast<SshChannel*>(self)->m_output.status = status;
}

void SshChannel::onSignal(ssh_session, ssh_channel, const char* signal, int, const char*, const char*, void* self)
{
    static_cast<SshChannel*>(self)->m_output.err += QByteArray("killed by signal ") + signal + '\n';
}

void SshChannel::onClose(ssh_session, ssh_channel, void* self) { static_cast<SshChannel*>(self)->m_closed = true; }

} // namespace twinrail
