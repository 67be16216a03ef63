// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace twinrail::lab {

/// One level of shells, functions, `eval` and $(…) inside each other, and the commands that the outermost may run in
/// all. Scripts run on the thread that serves the client and under the lock of the whole lab: one that calls itself
/// must not exhaust the stack, and one that never ends must not stop the lab.
class Nesting {
public:
    Nesting() { ++now().levels; }
    ~Nesting()
    {
        if (--now().levels == 0)
            now().steps = 0;
    }
    Nesting(const Nesting&) = delete;
    Nesting& operator=(const Nesting&) = delete;

    /// Whoever gets there never meant to: nothing of the outermost goes on then.
    [[nodiscard]] static bool isTooDeep()
    {
        if (now().levels > mostLevels)
            now().steps = mostSteps;
        return now().levels > mostLevels;
    }
    /// Counts a command; false when there were too many.
    [[nodiscard]] static bool spend()
    {
        if (now().steps < mostSteps)
            ++now().steps;
        return now().steps < mostSteps;
    }

private:
    static constexpr int mostLevels = 50;
    static constexpr int mostSteps = 200000;
    struct Count {
        int levels = 0;
        int steps = 0;
    };
    static Count& now()
    {
        thread_local Count count;
        return count;
    }
};

} // namespace twinrail::lab
