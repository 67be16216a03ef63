// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace twinrail {

/// Wakes a thread that waits for a descriptor.
class Waker {
public:
    Waker();
    ~Waker();
    Waker(const Waker&) = delete;
    Waker& operator=(const Waker&) = delete;

    void wake() const; ///< from any thread
    /// Until there is something to read, or it is woken, or the time is over. True: it was woken.
    [[nodiscard]] bool waitFor(int descriptor, std::chrono::milliseconds atMost) const;

private:
    int m_event;
};

} // namespace twinrail
