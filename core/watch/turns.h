// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/fleetwatch.h"

#include <algorithm>
#include <chrono>

namespace twinrail {

/// When a client is asked next.
class Turns {
public:
    using Clock = std::chrono::steady_clock;
    using Time = Clock::time_point;

    // A burst of kernel events is over when nothing has come for a while, or it is no burst. Whatever its block devices
    // are busy with (containers, snapshots), a client is not asked all the time.
    static constexpr std::chrono::milliseconds settle{200};
    static constexpr std::chrono::milliseconds longestBurst{1000};
    static constexpr std::chrono::milliseconds smallestGap{2000};

    Turns(const WatchPace& pace, Time now) : m_pace(pace), m_poll(now), m_drift(now) {}

    void pollSoon(Time now) { m_poll = std::min(m_poll, now); }
    void kernelSaid(Time now)
    {
        if (m_burst == never)
            m_burst = now;
        const Time settled = std::min(now + settle, m_burst + longestBurst);
        m_afterBurst = std::max(settled, m_polled + std::min(m_pace.poll / 4, smallestGap));
    }
    /// The next one is counted from the beginning of this one; one that took long is not followed at once by another.
    void polled(Time began, Time ended)
    {
        m_polled = ended;
        m_poll = std::max(began + m_pace.poll, ended + m_pace.poll / 2);
        m_burst = never;
        m_afterBurst = never;
    }
    void comparedWithPlan(Time now) { m_drift = now + m_pace.drift; }

    [[nodiscard]] Time poll() const { return std::min(m_poll, m_afterBurst); }
    [[nodiscard]] Time drift() const { return m_drift; }

private:
    static constexpr Time never = Time::max();

    WatchPace m_pace;
    Time m_poll;
    Time m_drift;
    Time m_polled{};
    Time m_burst = never;
    Time m_afterBurst = never;
};

} // namespace twinrail
