// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/stop.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace twinrail {

/// Wakes a thread that waits for its next turn.
class Bell {
public:
    using Clock = std::chrono::steady_clock;

    void ring()
    {
        const std::lock_guard lock(m_mutex);
        m_rung = true;
        m_woken.notify_all();
    }
    /// Until it rings or the time has come; true: it has rung.
    bool waitUntil(Clock::time_point time)
    {
        std::unique_lock lock(m_mutex);
        m_woken.wait_until(lock, time, [this] { return m_rung; });
        return std::exchange(m_rung, false);
    }
    bool hasRung()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_rung, false);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_woken;
    bool m_rung = false;
};

} // namespace twinrail
