// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/sshsession.h"

#include <libssh/callbacks.h>
#include <libssh/libssh.h>

#include <QByteArrayView>

#include <utility>

namespace twinrail {

/// One remote command on its way: opened, sent, fed, heard, closed. Only the close tells that all was heard: the exit
/// status may follow the end of output (toolchain §4a).
class SshChannel {
public:
    SshChannel(ssh_session session, ssh_event event);
    ~SshChannel();
    SshChannel(const SshChannel&) = delete;
    SshChannel& operator=(const SshChannel&) = delete;

    static constexpr int shortWait = 50; ///< ms: how soon a wish to stop is seen

    /// Does what can be done now and waits a little; false when there is nothing left to do.
    [[nodiscard]] bool advance(const SshSession::Job& job, int wait = shortWait);
    [[nodiscard]] bool runs() const { return m_stage == Stage::Listen; } ///< all was sent; what it says may come
    [[nodiscard]] qsizetype heard() const { return m_output.out.size() + m_output.err.size(); }
    [[nodiscard]] bool lost() const { return m_lost; }
    [[nodiscard]] int descriptor() const { return ssh_get_fd(m_session); } ///< readable when there is something to do
    [[nodiscard]] const Output& output() const { return m_output; }

    /// For what goes on and on: no more than this is kept, the oldest lines go first; take() hands over what there is.
    void keepAtMost(qsizetype bytes) { m_keeps = bytes; }
    [[nodiscard]] QByteArray take() { return std::exchange(m_output.out, {}); }

private:
    enum class Stage { Open, Exec, Feed, Listen };
    void act(const SshSession::Job& job);
    void settle(int answer, Stage next);
    void feed(const SshSession::Job& job);
    [[nodiscard]] static QByteArrayView rest(const SshSession::Job& job, qsizetype sent);
    void shorten(QByteArray& text) const;
    static int onData(ssh_session, ssh_channel, void* data, uint32_t length, int isErr, void* self);
    static void onStatus(ssh_session, ssh_channel, int status, void* self);
    static void onSignal(ssh_session, ssh_channel, const char* signal, int, const char*, const char*, void* self);
    static void onClose(ssh_session, ssh_channel, void* self);

    ssh_session m_session;
    ssh_event m_event;
    ssh_channel m_channel;
    ssh_channel_callbacks_struct m_callbacks{};
    Stage m_stage = Stage::Open;
    qsizetype m_sent = 0;
    qsizetype m_keeps = 0; ///< 0: everything
    bool m_closed = false;
    bool m_lost = false;
    Output m_output{{}, {}, -1};
};

} // namespace twinrail
