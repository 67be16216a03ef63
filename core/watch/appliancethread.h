// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/clientthread.h"

namespace twinrail {

/// Asks the appliance now and then what it has. While it does not answer, what it said last holds.
class ApplianceThread {
public:
    /// `answered`: called when it has answered for the first time.
    ApplianceThread(const WatchParts& parts, std::function<void()> answered);
    ~ApplianceThread();
    ApplianceThread(const ApplianceThread&) = delete;
    ApplianceThread& operator=(const ApplianceThread&) = delete;

    void pollSoon() { m_bell.ring(); }
    void stop();

private:
    void run();
    [[nodiscard]] Result<> watch(Backoff& backoff);

    const WatchParts m_parts;
    const std::function<void()> m_answered;
    Bell m_bell;
    Stop m_stop;
    std::thread m_thread; ///< last: it uses the rest
};

} // namespace twinrail
