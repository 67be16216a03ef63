// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/sshchannel.h"
#include "core/host/waker.h"

namespace twinrail {

/// A remote command that goes on, in a channel of its own. The session takes in what it says while it runs other
/// commands, and only then or within hear(); what nobody hears is kept up to a limit.
class SshStream {
public:
    SshStream(const SshSession& session, std::unique_ptr<SshChannel> channel, SshSession::Job job);

    /// See HostListener::hear().
    [[nodiscard]] Result<QByteArray> hear(std::chrono::milliseconds patience, const Waker& waker);
    [[nodiscard]] SshChannel& channel() { return *m_channel; }

private:
    [[nodiscard]] bool wasCut() const;
    [[nodiscard]] Error ended() const;
    const SshSession& m_session;
    std::unique_ptr<SshChannel> m_channel;
    SshSession::Job m_job;
};

} // namespace twinrail
