// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/change.h"

namespace twinrail::exports {

/// How a script finds out, from the machine itself, whether a change is done. A state file of its own would only say
/// what the script did once, not what is so.
struct Check {
    QList<QByteArray> conditions; ///< shell; the change is done when all hold
    QList<QByteArray> demands;    ///< shell; the deed may be done only when all hold: it names a session by its number
    QList<QByteArray> through;    ///< for each command the function that runs it; mostly empty
    /// False: the conditions tell only whether the change is needed, and cannot confirm it.
    bool confirms = true;
};

/// Nothing: a command is not in the table, so no script can be made that may run twice.
[[nodiscard]] std::optional<Check> checkOf(const ToolChange& change, const Site& site, const Client& client);

} // namespace twinrail::exports
