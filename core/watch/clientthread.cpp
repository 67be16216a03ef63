// SPDX-License-Identifier: Apache-2.0
#include "core/watch/clientthread.h"

#include "core/base/tr.h"
#include "core/watch/poll.h"

namespace twinrail {

using std::chrono::milliseconds;
using Clock = Turns::Clock;

namespace {

constexpr milliseconds slow{2000}; // whoever does not answer for so long gives its place to others
constexpr milliseconds shortestLimit{5000};
constexpr milliseconds longestLimit{30000};

} // namespace

/// Has a place; known to whoever looks after the thread.
class ClientThread::AtWork {
public:
    AtWork(ClientThread& thread, Limit limit) : m_thread(thread), m_seat(thread.m_parts.seats), m_limit(limit)
    {
        const std::lock_guard lock(m_thread.m_mutex);
        m_thread.m_work = this;
    }
    ~AtWork()
    {
        const std::lock_guard lock(m_thread.m_mutex);
        m_thread.m_work = nullptr;
    }
    AtWork(const AtWork&) = delete;
    AtWork& operator=(const AtWork&) = delete;

    [[nodiscard]] bool lasts(milliseconds longerThan) const { return Clock::now() - m_since > longerThan; }
    [[nodiscard]] Limit limit() const { return m_limit; }
    void giveBackSeat() { m_seat.giveBack(); }

private:
    ClientThread& m_thread;
    Seats::Seat m_seat;
    const Clock::time_point m_since = Clock::now();
    const Limit m_limit;
};

ClientThread::ClientThread(const WatchParts& parts, std::size_t number)
    : m_parts(parts), m_number(number), m_client(parts.site.clients[qsizetype(number)]), m_thread([this] { run(); })
{}

ClientThread::~ClientThread()
{
    stop();
    m_thread.join();
}

void ClientThread::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_attempt.request();
    }
    wake();
}

/// Wherever it waits: for its next turn, or for the kernel.
void ClientThread::wake()
{
    m_bell.ring();
    const std::lock_guard lock(m_mutex);
    if (m_listener)
        m_listener->wake();
}

void ClientThread::lookAfter()
{
    const std::lock_guard lock(m_mutex);
    if (!m_work)
        return;
    if (m_work->lasts(slow))
        m_work->giveBackSeat();
    if (m_work->limit() == Limit::Poll && m_work->lasts(pollLimit())) {
        m_silent = true;
        m_attempt.request();
    }
}

/// As long as the data are young all the same.
milliseconds ClientThread::pollLimit() const
{
    return std::clamp(m_parts.pace.poll * ClientWatcher::oldAfterIntervals, shortestLimit, longestLimit);
}

void ClientThread::run()
{
    Backoff backoff(m_parts.pace.firstRetry, m_parts.pace.longestRetry);
    while (begin()) {
        const Result<> ended = watch(backoff);
        if (ended || isStopped())
            continue;
        const Error error = reason(ended.error());
        m_parts.desk.unreachable(m_number, error);
        m_bell.waitUntil(Clock::now() + backoff.after(error));
    }
}

bool ClientThread::begin()
{
    const std::lock_guard lock(m_mutex);
    m_silent = false;
    if (!m_stopped)
        m_attempt = Stop();
    return !m_stopped;
}

bool ClientThread::isStopped()
{
    const std::lock_guard lock(m_mutex);
    return m_stopped;
}

Error ClientThread::reason(const Error& error)
{
    const std::lock_guard lock(m_mutex);
    if (!m_silent)
        return error;
    return {Error::Kind::Unreachable,
            m_client.name,
            //: %1 is the machine's name, %2 a number of seconds
            Tr::tr("%1 has said nothing for %2 seconds: see whether it still works, then try again.")
                .arg(m_client.name)
                .arg(pollLimit().count() / 1000),
            {}};
}

Result<> ClientThread::watch(Backoff& backoff)
{
    TWINRAIL_LET(host, open());
    KernelEars ears(host.listener);
    hearWith(host.listener);
    const Result<> ended = follow(*host.hands, ears, backoff);
    hearWith(nullptr);
    return ended;
}

void ClientThread::hearWith(HostListener* listener)
{
    const std::lock_guard lock(m_mutex);
    m_listener = listener;
}

Result<OpenHost> ClientThread::open()
{
    const AtWork work(*this, Limit::None);
    return m_parts.access.client(m_client, m_attempt);
}

/// Listens before it asks, so that nothing happens unheard in between.
Result<> ClientThread::follow(HostHands& hands, KernelEars& ears, Backoff& backoff)
{
    Turns turns(m_parts.pace, Clock::now());
    TWINRAIL_TRY(ears.open());
    TWINRAIL_TRY(askEverything(hands, turns));
    backoff.succeeded();
    while (!m_attempt.requested()) {
        if (m_bell.hasRung())
            turns.pollSoon(Clock::now());
        if (turns.poll() <= Clock::now())
            TWINRAIL_TRY(poll(hands, turns));
        if (turns.drift() <= Clock::now() && m_parts.desk.appliance())
            TWINRAIL_TRY(compareWithPlan(hands, ears, turns));
        TWINRAIL_TRY(listen(ears, turns));
    }
    return {};
}

Result<> ClientThread::askEverything(HostHands& hands, Turns& turns)
{
    const Clock::time_point began = Clock::now();
    {
        const AtWork work(*this, Limit::None);
        m_found = surveyClient(hands, m_parts.site, m_client);
    }
    if (m_found.error)
        return fail(*m_found.error);
    m_parts.desk.answered(m_number, m_found);
    turns.polled(began, Clock::now());
    return {};
}

Result<> ClientThread::poll(HostHands& hands, Turns& turns)
{
    const Clock::time_point began = Clock::now();
    {
        const AtWork work(*this, Limit::Poll);
        m_found = pollClient(hands, m_parts.site, m_client, m_found);
    }
    if (m_found.error)
        return fail(*m_found.error);
    m_parts.desk.answered(m_number, m_found);
    turns.polled(began, Clock::now());
    return {};
}

/// What cannot be planned at all is no news about the difference; only a broken connection ends it here.
Result<> ClientThread::compareWithPlan(HostHands& hands, KernelEars& ears, Turns& turns)
{
    const std::optional<ApplianceState> appliance = m_parts.desk.appliance();
    MachinePlan plan;
    {
        const AtWork work(*this, Limit::None);
        plan = planClient(hands, m_parts.site, m_client, appliance.value_or(ApplianceState()));
    }
    if (plan.error && (plan.error->kind == Error::Kind::Unreachable || plan.error->kind == Error::Kind::Stopped))
        return fail(*plan.error);
    if (knowsDrift(plan))
        m_parts.desk.drifted(m_number, driftOf(plan));
    turns.comparedWithPlan(Clock::now());
    return ears.deaf() ? ears.open() : Result<>();
}

Result<> ClientThread::listen(KernelEars& ears, Turns& turns)
{
    const Clock::time_point next = m_parts.desk.appliance() ? std::min(turns.poll(), turns.drift()) : turns.poll();
    if (ears.deaf()) {
        if (m_bell.waitUntil(next))
            turns.pollSoon(Clock::now());
        return {};
    }
    const auto left = std::chrono::duration_cast<milliseconds>(next - Clock::now()) + milliseconds(1);
    TWINRAIL_LET(events, ears.hear(std::max(left, milliseconds(0))));
    if (events.isEmpty())
        return {};
    m_parts.desk.kernelSaid(m_number, events);
    turns.kernelSaid(Clock::now());
    return {};
}

} // namespace twinrail
