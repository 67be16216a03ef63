// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace twinrail {

/// Calls `work(0)` … `work(count - 1)`, at most `width` at a time, and returns when all are done. Each index is called
/// once; the work shares nothing but what it is careful about.
template <typename Work> void sideBySide(std::size_t count, Work&& work, std::size_t width = 32)
{
    std::atomic<std::size_t> next{0};
    const auto lane = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::thread> threads;
    for (std::size_t i = 1; i < std::min(count, width); ++i)
        threads.emplace_back(lane);
    lane();
    for (std::thread& thread : threads)
        thread.join();
}

} // namespace twinrail
