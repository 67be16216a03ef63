// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/row.h"

#include <chrono>
#include <functional>

namespace twinrail::bench {

[[nodiscard]] double median(QList<double> values); ///< of at least one

class Timer {
public:
    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// One run: prepares what it needs and says what it came to, in the row's unit. Only what counts is timed.
using Run = std::function<Result<double>()>;

/// Medians. Both take turns, so that whatever else the machine does meets both; the first error ends it.
[[nodiscard]] Result<Measured> inTurns(int runs, const Run& ours, const Run& peer);
[[nodiscard]] Result<Measured> alone(int runs, const Run& ours);

/// Processor time of this process, in seconds.
[[nodiscard]] double processorTime();
/// The most memory that this process has had, in bytes.
[[nodiscard]] double peakMemory();

} // namespace twinrail::bench
