// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <algorithm>
#include <chrono>

namespace twinrail {

/// How long to wait before the next try: doubled at each failure. A server that refuses a login is left alone for much
/// longer: a few wrong passwords in a quarter of an hour lock an account, and the one who can help has to be asked
/// anyway.
class Backoff {
public:
    using Time = std::chrono::milliseconds;
    static constexpr int refusedFactor = 10;

    Backoff(Time first, Time longest) : m_first(std::min(first, longest)), m_longest(longest), m_next(m_first) {}

    void succeeded() { m_next = m_first; }
    [[nodiscard]] Time after(const Error& error)
    {
        if (error.kind == Error::Kind::Refused || error.kind == Error::Kind::Untrusted)
            return m_longest * refusedFactor;
        const Time wait = m_next;
        m_next = std::min(m_next * 2, m_longest);
        return wait;
    }

private:
    Time m_first;
    Time m_longest;
    Time m_next;
};

} // namespace twinrail
