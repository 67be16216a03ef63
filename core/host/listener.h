// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/host/command.h"

#include <chrono>

namespace twinrail {

/// A machine that can be listened to besides being asked: one command that goes on, in a channel of its own of the same
/// SSH session. Its output is kept while questions are asked on the session.
class HostListener {
public:
    virtual ~HostListener() = default;
    /// Begins. What was listened to before ends. Without root's rights: kernel events need none.
    [[nodiscard]] virtual Result<> listen(const Query& query) = 0;
    /// What has come since the last call; waits for it at most this long, then it is empty. Errors: Unreachable when
    /// the line is gone; Failed, with what it said on standard error, when the command has ended; Stopped.
    [[nodiscard]] virtual Result<QByteArray> hear(std::chrono::milliseconds patience) = 0;
    /// From any thread: whoever hears is to look after something else. hear() comes back; if nobody hears, the next
    /// one.
    virtual void wake() = 0;
};

} // namespace twinrail
