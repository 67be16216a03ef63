// SPDX-License-Identifier: Apache-2.0
#include "core/watch/appliancethread.h"

namespace twinrail {

using Clock = Turns::Clock;

ApplianceThread::ApplianceThread(const WatchParts& parts, std::function<void()> answered)
    : m_parts(parts), m_answered(std::move(answered)), m_thread([this] { run(); })
{}

ApplianceThread::~ApplianceThread()
{
    stop();
    m_thread.join();
}

void ApplianceThread::stop()
{
    m_stop.request();
    m_bell.ring();
}

void ApplianceThread::run()
{
    Backoff backoff(m_parts.pace.firstRetry, m_parts.pace.longestRetry);
    while (!m_stop.requested())
        if (const Result<> ended = watch(backoff); !ended && !m_stop.requested())
            m_bell.waitUntil(Clock::now() + backoff.after(ended.error()));
}

Result<> ApplianceThread::watch(Backoff& backoff)
{
    TWINRAIL_LET(open, m_parts.access.appliance(m_stop));
    while (!m_stop.requested()) {
        TWINRAIL_LET(state, open.appliance->read());
        backoff.succeeded();
        if (m_parts.desk.applianceAnswered(state))
            m_answered();
        m_bell.waitUntil(Clock::now() + m_parts.pace.appliance);
    }
    return {};
}

} // namespace twinrail
