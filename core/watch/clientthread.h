// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/backoff.h"
#include "core/watch/bell.h"
#include "core/watch/kernelears.h"
#include "core/watch/seats.h"
#include "core/watch/turns.h"
#include "core/watch/watchdesk.h"

#include <thread>

namespace twinrail {

/// What the threads of a FleetWatch work with; it outlives them.
struct WatchParts {
    const Site& site;
    const WatchAccess& access;
    const WatchPace& pace;
    WatchDesk& desk;
    Seats& seats;
};

/// Keeps one client in view: connects, asks, listens, and begins anew when the connection ends. A thread each, since
/// that is the straight-line code that asks everywhere else; waiting for the kernel costs it next to nothing.
class ClientThread {
public:
    ClientThread(const WatchParts& parts, std::size_t number); ///< of the client in the site; begins at once
    ~ClientThread();
    ClientThread(const ClientThread&) = delete;
    ClientThread& operator=(const ClientThread&) = delete;

    void pollSoon() { wake(); }
    void stop();      ///< asks it to end; the destructor waits for that
    void lookAfter(); ///< now and then, by another thread: a poll that gets no answer is given up

private:
    class AtWork;
    enum class Limit { Poll, None };

    void run();
    void wake();
    void hearWith(HostListener* listener);
    bool begin();
    [[nodiscard]] bool isStopped();
    [[nodiscard]] Result<> watch(Backoff& backoff);
    [[nodiscard]] Result<OpenHost> open();
    [[nodiscard]] Result<> follow(HostHands& hands, KernelEars& ears, Backoff& backoff);
    [[nodiscard]] Result<> askEverything(HostHands& hands, Turns& turns);
    [[nodiscard]] Result<> poll(HostHands& hands, Turns& turns);
    [[nodiscard]] Result<> compareWithPlan(HostHands& hands, KernelEars& ears, Turns& turns);
    [[nodiscard]] Result<> listen(KernelEars& ears, Turns& turns);
    [[nodiscard]] Error reason(const Error& error);
    [[nodiscard]] std::chrono::milliseconds pollLimit() const;

    const WatchParts m_parts;
    const std::size_t m_number;
    const Client& m_client;
    ClientSurvey m_found; ///< the last whole answer
    Bell m_bell;

    std::mutex m_mutex; ///< of what follows
    Stop m_attempt;     ///< ends what goes on with this connection
    bool m_stopped = false;
    bool m_silent = false; ///< the attempt was ended since no answer came
    AtWork* m_work = nullptr;
    HostListener* m_listener = nullptr; ///< of this connection

    std::thread m_thread; ///< last: it uses the rest
};

} // namespace twinrail
