// SPDX-License-Identifier: Apache-2.0
#include "core/host/sshsession.h"

#include "core/base/tr.h"
#include "core/host/sshchannel.h"
#include "core/host/sshlogin.h"
#include "core/host/sshstream.h"

#include <QDeadlineTimer>

#include <libssh/libssh.h>

#include <csignal>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

namespace twinrail {
namespace {

constexpr std::chrono::seconds connectLimit{15}; // name, TCP, banner and key exchange together
constexpr long packetLimit = 20;                 // seconds for a call of libssh that waits all the same
constexpr int deadPeer = 30;                     // seconds until an unanswered packet ends the connection

// OpenSSH 5.3 of CentOS 6 signs its host key with ssh-rsa only and may know no MAC beyond hmac-sha1; they go last.
constexpr const char* hostKeys = "ssh-ed25519,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,"
                                 "rsa-sha2-512,rsa-sha2-256,ssh-rsa";
constexpr const char* keyExchanges =
    "curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,"
    "diffie-hellman-group16-sha512,diffie-hellman-group14-sha256,diffie-hellman-group-exchange-sha256,"
    "diffie-hellman-group14-sha1";
constexpr const char* codes = "hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,hmac-sha2-256,"
                              "hmac-sha2-512,hmac-sha1";

void setOptions(ssh_session session, const SshAddress& address)
{
    const bool noFiles = false;
    const unsigned int port = address.port;
    const int yes = 1;
    ssh_options_set(session, SSH_OPTIONS_HOST, address.host.toUtf8().constData());
    ssh_options_set(session, SSH_OPTIONS_PORT, &port);
    ssh_options_set(session, SSH_OPTIONS_USER, address.user.toUtf8().constData());
    ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &noFiles); // it could name a ProxyCommand
    // Known hosts would change which key is asked for; the pin is ours alone.
    ssh_options_set(session, SSH_OPTIONS_KNOWNHOSTS, "/dev/null");
    ssh_options_set(session, SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
    ssh_options_set(session, SSH_OPTIONS_NODELAY, &yes); // 3 ms for a command instead of 45
    ssh_options_set(session, SSH_OPTIONS_TIMEOUT, &packetLimit);
    ssh_options_set(session, SSH_OPTIONS_HOSTKEYS, hostKeys);
    ssh_options_set(session, SSH_OPTIONS_PUBLICKEY_ACCEPTED_TYPES, hostKeys);
    ssh_options_set(session, SSH_OPTIONS_KEY_EXCHANGE, keyExchanges);
    ssh_options_set(session, SSH_OPTIONS_HMAC_C_S, codes);
    ssh_options_set(session, SSH_OPTIONS_HMAC_S_C, codes);
}

// ssh_send_keepalive blocks and never fails (toolchain §4a): the kernel has to notice a dead peer.
void watchPeer(socket_t socket)
{
    const int yes = 1;
    const int idle = deadPeer / 2;
    const int interval = 5;
    const unsigned int limit = deadPeer * 1000;
    setsockopt(socket, SOL_SOCKET, SO_KEEPALIVE, &yes, sizeof yes);
    setsockopt(socket, IPPROTO_TCP, TCP_KEEPIDLE, &idle, sizeof idle);
    setsockopt(socket, IPPROTO_TCP, TCP_KEEPINTVL, &interval, sizeof interval);
    setsockopt(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, &limit, sizeof limit);
}

/// "SHA256:…", as ssh-keygen -l prints it; empty when there is no key.
QString fingerprintOf(ssh_session session)
{
    ssh_key key = nullptr;
    unsigned char* hash = nullptr;
    size_t length = 0;
    QString text;
    if (ssh_get_server_publickey(session, &key) != SSH_OK)
        return text;
    if (ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &length) == SSH_OK) {
        char* print = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, length);
        text = QString::fromLatin1(print);
        ssh_string_free_char(print);
        ssh_clean_pubkey_hash(&hash);
    }
    ssh_key_free(key);
    return text;
}

} // namespace

SshSession::SshSession(const SshAddress& address, const Stop& stop)
    : m_session(ssh_new()), m_stop(stop), m_name(address.name)
{}

SshSession::~SshSession()
{
    if (m_event) {
        ssh_event_remove_session(m_event, m_session);
        ssh_event_free(m_event);
    }
    ssh_disconnect(m_session);
    ssh_free(m_session);
}

Result<std::unique_ptr<SshSession>> SshSession::connect(const SshAddress& address, const TrustQuestion& trust,
                                                        const Stop& stop)
{
    // A peer that goes away must be an error of ours, not the end of the process.
    static const bool ignored = std::signal(SIGPIPE, SIG_IGN) != SIG_ERR;
    Q_UNUSED(ignored);
    std::unique_ptr<SshSession> session(new SshSession(address, stop));
    TWINRAIL_TRY(session->dial(address));
    TWINRAIL_TRY(session->checkHostKey(address, trust));
    return session;
}

Result<> SshSession::dial(const SshAddress& address)
{
    setOptions(m_session, address);
    ssh_set_blocking(m_session, 0);
    const QDeadlineTimer deadline(connectLimit);
    int state = ssh_connect(m_session);
    while (state == SSH_AGAIN && !deadline.hasExpired()) {
        if (m_stop.requested())
            return fail(Error::Kind::Stopped, Tr::tr("Stopped while connecting to %1.").arg(m_name));
        pollfd wait{ssh_get_fd(m_session), POLLIN, 0};
        poll(&wait, 1, 5);
        state = ssh_connect(m_session);
    }
    if (state != SSH_OK)
        return fail(Error::Kind::Unreachable,
                    //: %1 is the machine's name, %2 its address, %3 the port
                    Tr::tr("%1 does not answer as an SSH server on %2, port %3: check the address, the network and "
                           "that sshd runs.")
                        .arg(m_name, address.host)
                        .arg(address.port),
                    QString::fromUtf8(ssh_get_error(m_session)));
    watchPeer(ssh_get_fd(m_session));
    return {};
}

Result<> SshSession::checkHostKey(const SshAddress& address, const TrustQuestion& trust)
{
    m_hostKey = fingerprintOf(m_session);
    if (m_hostKey.isEmpty())
        return fail(Error::Kind::Unreachable, Tr::tr("%1 shows no host key: check its SSH server.").arg(m_name));
    if (address.pinnedKey.isEmpty()) {
        if (trust && trust(m_name, m_hostKey))
            return {};
        return fail(
            Error::Kind::Untrusted,
            Tr::tr("The host key of %1 is unknown and was not accepted: compare it on the machine itself.").arg(m_name),
            m_hostKey);
    }
    if (m_hostKey == address.pinnedKey)
        return {};
    return fail(
        Error::Kind::Untrusted,
        //: %1 is the machine's name, %2 and %3 are fingerprints
        Tr::tr("The host key of %1 has changed: it was %2 and is now %3. Somebody may be in between; work stops "
               "until it is found out why.")
            .arg(m_name, address.pinnedKey, m_hostKey),
        QStringLiteral("pinned %1\nseen %2").arg(address.pinnedKey, m_hostKey));
}

Result<> SshSession::login(const SshLogin& login)
{
    TWINRAIL_TRY(sshLogin(m_session, m_name, login, m_stop));
    m_event = ssh_event_new();
    ssh_event_add_session(m_event, m_session);
    return {};
}

Result<Output> SshSession::run(const Job& job)
{
    SshChannel channel(m_session, m_event);
    TWINRAIL_TRY(pursue(channel, job, false));
    return channel.output();
}

Result<std::unique_ptr<SshStream>> SshSession::begin(const Job& job)
{
    auto stream = std::make_unique<SshStream>(*this, std::make_unique<SshChannel>(m_session, m_event), job);
    TWINRAIL_TRY(pursue(stream->channel(), job, true));
    return stream;
}

Result<> SshSession::pursue(SshChannel& channel, const Job& job, bool onlyUntilItRuns) const
{
    QDeadlineTimer deadline(job.silence);
    qsizetype heard = 0;
    while (!(onlyUntilItRuns && channel.runs()) && channel.advance(job)) {
        if (channel.heard() != heard) {
            heard = channel.heard();
            deadline = QDeadlineTimer(job.silence);
        }
        if (job.mayStop && m_stop.requested())
            return fail(stopped());
        if (deadline.hasExpired())
            return fail(Error::Kind::Unreachable,
                        //: %1 is the machine's name, %2 a number of seconds
                        Tr::tr("%1 has said nothing for %2 seconds: see whether it still works, then try again.")
                            .arg(m_name)
                            .arg(job.silence.count()));
    }
    if (channel.lost())
        return fail(broken());
    return {};
}

Error SshSession::broken() const
{
    return {Error::Kind::Unreachable,
            {},
            Tr::tr("The connection to %1 broke: check the network and the machine, then try again.").arg(m_name),
            QString::fromUtf8(ssh_get_error(m_session))};
}

Error SshSession::stopped() const
{
    return {Error::Kind::Stopped, {}, Tr::tr("Stopped while asking %1.").arg(m_name), {}};
}

} // namespace twinrail
