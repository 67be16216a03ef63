// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/ssh/connection.h"
#include "core/lab/client/ssh/hostkey.h"
#include "core/lab/client/ssh/listener.h"

#include <gtest/gtest.h>

#include <poll.h>

namespace twinrail {

/// A lab machine behind a server that asks for the password at the keyboard alone, as PAM does where
/// PasswordAuthentication is off. It serves one connection.
class KeyboardOnlyServer {
public:
    explicit KeyboardOnlyServer(lab::Machine& machine) : m_desk{m_lock, machine}
    {
        m_identity = std::move(lab::makeHostIdentity().value());
        EXPECT_TRUE(m_listener.open(0));
        m_thread = std::thread([this] { serve(); });
    }
    ~KeyboardOnlyServer()
    {
        m_desk.stopping = true;
        m_thread.join();
    }
    KeyboardOnlyServer(const KeyboardOnlyServer&) = delete;
    KeyboardOnlyServer& operator=(const KeyboardOnlyServer&) = delete;
    [[nodiscard]] quint16 port() const { return m_listener.port(); }
    [[nodiscard]] QString fingerprint() const { return m_identity.fingerprint; }

private:
    void serve()
    {
        pollfd watched{m_listener.descriptor(), POLLIN, 0};
        while (!m_desk.stopping && ::poll(&watched, 1, 20) <= 0) {
        }
        const int connected = m_listener.accept();
        if (connected < 0)
            return;
        lab::SessionHandle session(ssh_new());
        ssh_session raw = session.get();
        if (ssh_bind_accept_fd(m_identity.bind.get(), raw, connected) != SSH_OK)
            return;
        lab::SshConnection connection(m_desk, std::move(session));
        ssh_set_auth_methods(raw, SSH_AUTH_METHOD_INTERACTIVE);
        connection.run();
    }

    std::recursive_mutex m_lock;
    lab::SshDesk m_desk;
    lab::HostIdentity m_identity;
    lab::Listener m_listener;
    std::thread m_thread;
};

} // namespace twinrail
