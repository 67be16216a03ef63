// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/shell/interpret.h"

namespace twinrail::lab {

/// A shell that gets its commands one after the other and keeps directory, variables and functions in between.
class ShellSession {
public:
    ShellSession(Machine& machine, const Call& call, const QString& zero)
        : m_machine(machine), m_state(stateFor(call, zero))
    {}
    [[nodiscard]] static bool isIncomplete(const QString& text); ///< a quote or a clause is still open
    [[nodiscard]] Reply run(const QString& text);
    [[nodiscard]] bool ended() const { return m_ended; } ///< by `exit`
    [[nodiscard]] int status() const { return m_state.status; }
    [[nodiscard]] QString prompt() const; ///< "[root@prague ~]# "

private:
    Machine& m_machine;
    ShellState m_state;
    bool m_ended = false;
};

} // namespace twinrail::lab
