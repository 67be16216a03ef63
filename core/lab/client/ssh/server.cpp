// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/ssh/server.h"

#include "core/lab/client/ssh/connection.h"
#include "core/lab/client/ssh/hostkey.h"
#include "core/lab/client/ssh/listener.h"

#include <condition_variable>
#include <csignal>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace twinrail::lab {

namespace {

/// A thread and whether its connection is over: then it can be joined without waiting.
struct Served {
    std::thread thread;
    std::shared_ptr<std::atomic<bool>> over;
};

/// Signals belong to the program, not to the threads of the lab.
class SignalsBlocked {
public:
    SignalsBlocked()
    {
        sigset_t all;
        sigfillset(&all);
        pthread_sigmask(SIG_SETMASK, &all, &m_before);
    }
    ~SignalsBlocked() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    SignalsBlocked(const SignalsBlocked&) = delete;
    SignalsBlocked& operator=(const SignalsBlocked&) = delete;

private:
    sigset_t m_before;
};

} // namespace

struct SshServer::Parts {
    Parts(std::recursive_mutex& lock, Machine& machine) : desk{lock, machine} {}
    ~Parts()
    {
        if (wake >= 0)
            ::close(wake);
    }

    void poke() const
    {
        const quint64 one = 1;
        (void)!::write(wake, &one, sizeof one);
    }
    void acceptLoop();
    void applyFault();
    void acceptOne();
    void joinFinished(bool all);

    SshDesk desk;
    Listener listener;
    int wake = -1;
    std::mutex mutex; ///< of what follows
    std::condition_variable applied;
    HostIdentity identity;
    SshFault appliedFault = SshFault::None;
    std::list<Served> served; ///< touched by the accepting thread only
    std::thread acceptor;
};

Result<std::unique_ptr<SshServer>> SshServer::start(std::recursive_mutex& lock, Machine& machine, quint16 port)
{
    auto parts = std::make_unique<Parts>(lock, machine);
    TWINRAIL_TRY(parts->listener.open(port));
    TWINRAIL_LET(identity, makeHostIdentity());
    parts->identity = std::move(identity);
    parts->wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    const SignalsBlocked blocked;
    parts->acceptor = std::thread([self = parts.get()] { self->acceptLoop(); });
    return std::unique_ptr<SshServer>(new SshServer(std::move(parts)));
}

SshServer::SshServer(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

SshServer::~SshServer()
{
    m_parts->desk.stopping = true;
    m_parts->poke();
    m_parts->acceptor.join();
}

quint16 SshServer::port() const { return m_parts->listener.port(); }

QString SshServer::fingerprint() const
{
    const std::lock_guard guard(m_parts->mutex);
    return m_parts->identity.fingerprint;
}

void SshServer::dropConnections() { ++m_parts->desk.era; }

Result<> SshServer::replaceHostKey()
{
    TWINRAIL_LET(identity, makeHostIdentity());
    const std::lock_guard guard(m_parts->mutex);
    m_parts->identity = std::move(identity);
    return {};
}

void SshServer::setFault(SshFault fault)
{
    m_parts->desk.fault = fault;
    m_parts->poke();
    std::unique_lock guard(m_parts->mutex);
    m_parts->applied.wait(guard, [this, fault] { return m_parts->appliedFault == fault; });
}

void SshServer::Parts::acceptLoop()
{
    while (!desk.stopping) {
        pollfd watched[] = {{wake, POLLIN, 0}, {listener.descriptor(), POLLIN, 0}};
        ::poll(watched, 2, -1);
        if ((watched[0].revents & POLLIN) != 0)
            applyFault();
        if ((watched[1].revents & POLLIN) != 0 && listener.descriptor() >= 0)
            acceptOne();
        joinFinished(false);
    }
    joinFinished(true);
}

void SshServer::Parts::applyFault()
{
    quint64 count = 0;
    (void)!::read(wake, &count, sizeof count);
    const SshFault wanted = desk.fault;
    if (wanted == SshFault::Refuse)
        listener.close();
    else if (listener.descriptor() < 0 && !listener.open(listener.port()))
        poke(); // the port is not free again yet
    const std::lock_guard guard(mutex);
    appliedFault = wanted;
    applied.notify_all();
}

void SshServer::Parts::acceptOne()
{
    const int connected = listener.accept();
    if (connected < 0)
        return;
    SessionHandle session(ssh_new());
    {
        const std::lock_guard guard(mutex);
        if (ssh_bind_accept_fd(identity.bind.get(), session.get(), connected) != SSH_OK) {
            ::close(connected);
            return;
        }
    }
    auto over = std::make_shared<std::atomic<bool>>(false);
    auto connection = std::make_shared<SshConnection>(desk, std::move(session));
    served.push_back({std::thread([connection = std::move(connection), over]() mutable {
                          connection->run();
                          connection.reset();
                          *over = true;
                      }),
                      over});
}

void SshServer::Parts::joinFinished(bool all)
{
    served.remove_if([all](Served& one) {
        if (!all && !*one.over)
            return false;
        one.thread.join();
        return true;
    });
}

} // namespace twinrail::lab
