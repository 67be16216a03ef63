// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/access.h"

#include <chrono>
#include <memory>

struct ssh_session_struct;
struct ssh_event_struct;

namespace twinrail {

class SshChannel;
class SshStream;

/// One SSH connection, for one lane thread: straight-line calls that block, each with its own deadline.
/// libssh is known to sshsession.cpp, sshchannel.cpp, sshstream.cpp and sshlogin.cpp alone.
class SshSession {
public:
    /// Connects and checks the host key; nobody is logged in yet.
    [[nodiscard]] static Result<std::unique_ptr<SshSession>> connect(const SshAddress& address,
                                                                     const TrustQuestion& trust, const Stop& stop);
    ~SshSession();
    SshSession(const SshSession&) = delete;
    SshSession& operator=(const SshSession&) = delete;

    [[nodiscard]] Result<> login(const SshLogin& login);

    struct Job {
        QString text;
        const Secret* firstLine = nullptr; ///< goes in before the input, followed by a newline
        QByteArray input;
        std::chrono::seconds silence{120}; ///< the far side is given up when it says nothing for so long
        bool mayStop = true;               ///< a question may be abandoned, a deed may not
        bool endsInput = true;             ///< false: the input stays open as long as the channel
    };
    /// Runs one remote command. The status is -1 when the far side did not tell it.
    [[nodiscard]] Result<Output> run(const Job& job);
    /// Begins a remote command that goes on, while others run. The stream must not outlive the session.
    [[nodiscard]] Result<std::unique_ptr<SshStream>> begin(const Job& job);

    [[nodiscard]] const QString& hostKey() const { return m_hostKey; }
    [[nodiscard]] const QString& name() const { return m_name; }

    // What ends a stream, too.
    [[nodiscard]] const Stop& stop() const { return m_stop; }
    [[nodiscard]] Error stopped() const;
    [[nodiscard]] Error broken() const;

private:
    SshSession(const SshAddress& address, const Stop& stop);
    [[nodiscard]] Result<> dial(const SshAddress& address);
    [[nodiscard]] Result<> checkHostKey(const SshAddress& address, const TrustQuestion& trust);
    [[nodiscard]] Result<> pursue(SshChannel& channel, const Job& job, bool onlyUntilItRuns) const;

    ssh_session_struct* m_session;
    ssh_event_struct* m_event = nullptr;
    Stop m_stop;
    QString m_name;
    QString m_hostKey;
};

} // namespace twinrail
