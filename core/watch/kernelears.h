// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/listener.h"
#include "core/watch/kernelevent.h"

namespace twinrail {

/// Hears what the kernel of one client says, where that can be heard. Deaf: the client has no udevadm, or it has ended;
/// then only the poll tells.
class KernelEars {
public:
    explicit KernelEars(HostListener* listener) : m_listener(listener) {}

    /// An error is one of the connection.
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<QList<KernelEvent>> hear(std::chrono::milliseconds patience);
    [[nodiscard]] bool deaf() const { return !m_open; }

private:
    HostListener* m_listener;
    KernelEventReader m_reader;
    bool m_open = false;
};

} // namespace twinrail
