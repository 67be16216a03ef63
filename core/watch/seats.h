// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace twinrail {

/// So many may be at work at a time; the others wait until a place is free.
class Seats {
public:
    explicit Seats(int count) : m_free(count) {}

    /// Held by whoever is at work. May be given back early, by another thread too: who waits for a machine that does
    /// not answer does no work, and must cost nobody else anything.
    class Seat {
    public:
        explicit Seat(Seats& seats) : m_seats(seats) { m_seats.take(); }
        ~Seat() { giveBack(); }
        Seat(const Seat&) = delete;
        Seat& operator=(const Seat&) = delete;
        void giveBack()
        {
            if (m_held.exchange(false))
                m_seats.free();
        }

    private:
        Seats& m_seats;
        std::atomic<bool> m_held = true;
    };

    /// Nobody waits any longer: everybody is to end.
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_freed.notify_all();
    }

private:
    void take()
    {
        std::unique_lock lock(m_mutex);
        m_freed.wait(lock, [this] { return m_free > 0 || m_open; });
        --m_free;
    }
    void free()
    {
        const std::lock_guard lock(m_mutex);
        ++m_free;
        m_freed.notify_one();
    }

    std::mutex m_mutex;
    std::condition_variable m_freed;
    int m_free;
    bool m_open = false;
};

} // namespace twinrail
