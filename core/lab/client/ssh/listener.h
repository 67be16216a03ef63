// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace twinrail::lab {

/// A listening TCP socket on 127.0.0.1. Not ssh_bind_listen(): that one queues only ten connections.
class Listener {
public:
    Listener() = default;
    ~Listener() { close(); }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    [[nodiscard]] Result<> open(quint16 port); ///< 0: a free one
    void close();
    [[nodiscard]] int descriptor() const { return m_descriptor; } ///< -1: closed
    [[nodiscard]] quint16 port() const { return m_port; }         ///< also of the closed one
    [[nodiscard]] int accept() const;                             ///< a connected socket, or -1

private:
    int m_descriptor = -1;
    quint16 m_port = 0;
};

} // namespace twinrail::lab
