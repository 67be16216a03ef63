// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/ssh/listener.h"

#include "core/base/tr.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace twinrail::lab {

namespace {

constexpr int backlog = 512;

/// The socket calls take every kind of address through one pointer type.
sockaddr* general(sockaddr_in& address) { return reinterpret_cast<sockaddr*>(&address); }

} // namespace

Result<> Listener::open(quint16 port)
{
    close();
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int on = 1;
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (m_descriptor < 0 || ::bind(m_descriptor, general(address), length) != 0 ||
        ::listen(m_descriptor, backlog) != 0 || ::getsockname(m_descriptor, general(address), &length) != 0) {
        const QString evidence = QString::fromLocal8Bit(::strerror(errno));
        close();
        return fail(
            Error::Kind::Failed,
            Tr::tr("The simulated client cannot listen on port %1 of this computer. Choose another port.").arg(port),
            evidence);
    }
    m_port = ntohs(address.sin_port);
    return {};
}

void Listener::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

int Listener::accept() const
{
    const int connected = ::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC);
    const int on = 1;
    if (connected >= 0)
        ::setsockopt(connected, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return connected;
}

} // namespace twinrail::lab
