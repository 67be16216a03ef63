// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/ssh/channel.h"
#include "core/lab/client/ssh/handles.h"

#include <list>

namespace twinrail::lab {

/// One client that has connected; run() is the whole life of its thread.
class SshConnection {
public:
    SshConnection(SshDesk& desk, SessionHandle session);
    ~SshConnection();
    SshConnection(const SshConnection&) = delete;
    SshConnection& operator=(const SshConnection&) = delete;
    void run();

private:
    static SshConnection& of(void* self) { return *static_cast<SshConnection*>(self); }
    void setCallbacks();
    bool waitWhileFrozen();
    bool exchangeKeys();
    bool serveOnce(ssh_event event);
    [[nodiscard]] bool isWanted() const;
    int judge(const QString& user, bool accepted);
    int answerInteractive(ssh_message message);

    SshDesk& m_desk;
    const unsigned m_era;
    SessionHandle m_session;
    ssh_server_callbacks_struct m_callbacks = {};
    std::list<SshChannel> m_channels;
    QString m_user;  ///< logged in
    QString m_asked; ///< has been asked for a password (keyboard-interactive)
    int m_failures = 0;
};

} // namespace twinrail::lab
