// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/ssh/connection.h"

#include "core/lab/client/ssh/authentication.h"

namespace twinrail::lab {

using std::chrono::milliseconds;

namespace {

constexpr int mostFailures = 6; // MaxAuthTries of OpenSSH
constexpr long handshakeSeconds = 20;
constexpr int longestWaitMs = 50; // how late a stop or a fault is noticed

} // namespace

SshConnection::SshConnection(SshDesk& desk, SessionHandle session)
    : m_desk(desk), m_era(desk.era), m_session(std::move(session))
{
    setCallbacks();
}

SshConnection::~SshConnection() { m_channels.clear(); }

void SshConnection::setCallbacks()
{
    m_callbacks.userdata = this;
    m_callbacks.auth_none_function = [](ssh_session, const char*, void*) { return int(SSH_AUTH_DENIED); };
    m_callbacks.auth_password_function = [](ssh_session, const char* user, const char* password, void* self) {
        const QString name = QString::fromUtf8(user);
        const std::optional<bool> accepted = of(self).m_desk.withMachine(
            [&](Machine& machine) { return acceptsPassword(machine, name, QByteArray(password)); });
        return of(self).judge(name, accepted.value_or(false));
    };
    m_callbacks.auth_pubkey_function = [](ssh_session, const char* user, ssh_key key, char state, void* self) {
        // Asked twice: first whether the key would do (state NONE), then with a signature that libssh has checked.
        if (state != SSH_PUBLICKEY_STATE_NONE && state != SSH_PUBLICKEY_STATE_VALID)
            return int(SSH_AUTH_DENIED);
        const QString name = QString::fromUtf8(user);
        const std::optional<bool> accepted =
            of(self).m_desk.withMachine([&](Machine& machine) { return acceptsKey(machine, name, key); });
        if (state == SSH_PUBLICKEY_STATE_NONE)
            return int(accepted.value_or(false) ? SSH_AUTH_SUCCESS : SSH_AUTH_DENIED);
        return of(self).judge(name, accepted.value_or(false));
    };
    m_callbacks.channel_open_request_session_function = [](ssh_session session, void* self) -> ssh_channel {
        SshConnection& connection = of(self);
        if (connection.m_user.isEmpty())
            return nullptr;
        connection.m_channels.emplace_back(connection.m_desk, session, connection.m_user);
        return connection.m_channels.back().handle();
    };
    ssh_callbacks_init(&m_callbacks);
    ssh_set_server_callbacks(m_session.get(), &m_callbacks);
    ssh_set_auth_methods(m_session.get(),
                         SSH_AUTH_METHOD_PASSWORD | SSH_AUTH_METHOD_PUBLICKEY | SSH_AUTH_METHOD_INTERACTIVE);
    // libssh 0.10 has no callback for keyboard-interactive; 1 hands everything else to the callbacks above.
    ssh_set_message_callback(
        m_session.get(),
        [](ssh_session, ssh_message message, void* self) {
            const bool isMine = ssh_message_type(message) == SSH_REQUEST_AUTH &&
                                ssh_message_subtype(message) == SSH_AUTH_METHOD_INTERACTIVE;
            return isMine ? of(self).answerInteractive(message) : 1;
        },
        this);
}

int SshConnection::judge(const QString& user, bool accepted)
{
    if (accepted)
        m_user = user;
    else
        ++m_failures;
    return accepted ? SSH_AUTH_SUCCESS : SSH_AUTH_DENIED;
}

int SshConnection::answerInteractive(ssh_message message)
{
    if (ssh_message_auth_kbdint_is_response(message) == 0) {
        m_asked = QString::fromUtf8(ssh_message_auth_user(message)); // the response does not say who
        const char* prompts[] = {"Password: "};
        char echo[] = {0};
        ssh_message_auth_interactive_request(message, "", "", 1, prompts, echo);
        return 0;
    }
    const char* answer = ssh_userauth_kbdint_getnanswers(m_session.get()) == 1
                             ? ssh_userauth_kbdint_getanswer(m_session.get(), 0)
                             : nullptr;
    const std::optional<bool> accepted = m_desk.withMachine(
        [&](Machine& machine) { return answer && acceptsPassword(machine, m_asked, QByteArray(answer)); });
    if (judge(m_asked, accepted.value_or(false)) == SSH_AUTH_SUCCESS) {
        ssh_message_auth_reply_success(message, 0);
        return 0;
    }
    ssh_message_auth_set_methods(message,
                                 SSH_AUTH_METHOD_PASSWORD | SSH_AUTH_METHOD_PUBLICKEY | SSH_AUTH_METHOD_INTERACTIVE);
    ssh_message_reply_default(message);
    return 0;
}

bool SshConnection::isWanted() const { return !m_desk.stopping && m_desk.era == m_era; }

bool SshConnection::waitWhileFrozen()
{
    while (isWanted() && m_desk.fault == SshFault::Freeze)
        std::this_thread::sleep_for(milliseconds(10));
    return isWanted();
}

/// Not blocking, so that a stop is noticed also while the other side says nothing.
bool SshConnection::exchangeKeys()
{
    ssh_set_blocking(m_session.get(), 0);
    const auto deadline = SshChannel::Clock::now() + std::chrono::seconds(handshakeSeconds);
    for (;;) {
        const int result = ssh_handle_key_exchange(m_session.get());
        if (result != SSH_AGAIN)
            return result == SSH_OK;
        if (!waitWhileFrozen() || SshChannel::Clock::now() > deadline)
            return false;
        std::this_thread::sleep_for(milliseconds(1));
    }
}

bool SshConnection::serveOnce(ssh_event event)
{
    int wait = longestWaitMs;
    for (const SshChannel& channel : m_channels)
        wait = channel.waitMs(wait);
    if (ssh_event_dopoll(event, wait) == SSH_ERROR || m_failures >= mostFailures)
        return false;
    for (SshChannel& channel : m_channels) {
        channel.step();
        if (channel.wasCut())
            return false;
    }
    m_channels.remove_if([](const SshChannel& channel) { return channel.isOver(); });
    const int gone = SSH_CLOSED | SSH_CLOSED_ERROR;
    return ssh_is_connected(m_session.get()) != 0 && (ssh_get_status(m_session.get()) & gone) == 0;
}

void SshConnection::run()
{
    if (!waitWhileFrozen() || !exchangeKeys())
        return;
    const EventHandle event(ssh_event_new());
    ssh_event_add_session(event.get(), m_session.get());
    while (waitWhileFrozen() && serveOnce(event.get())) {
    }
    ssh_event_remove_session(event.get(), m_session.get());
}

} // namespace twinrail::lab
