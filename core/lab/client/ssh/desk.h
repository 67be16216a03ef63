// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

namespace twinrail::lab {

/// How a server misbehaves, to try out those who depend on it.
enum class SshFault {
    None,
    Refuse, ///< nobody listens
    Freeze, ///< connections are accepted, and nothing ever comes
    Cut     ///< the command is carried out, and the connection breaks before its answer
};

/// What all connections of one server share.
struct SshDesk {
    std::recursive_mutex& lock; ///< the world's
    Machine& machine;
    std::atomic<SshFault> fault = SshFault::None;
    std::atomic<bool> stopping = false;
    std::atomic<unsigned> era = 0; ///< connections of an earlier era end

    /// Does something with the machine under the world's lock; nothing when the server stops meanwhile, so that whoever
    /// holds the lock may stop the server.
    template <typename Deed> auto withMachine(Deed deed) -> std::optional<decltype(deed(machine))>
    {
        std::unique_lock<std::recursive_mutex> guard(lock, std::defer_lock);
        while (!guard.try_lock()) {
            if (stopping)
                return std::nullopt;
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        return deed(machine);
    }
};

} // namespace twinrail::lab
