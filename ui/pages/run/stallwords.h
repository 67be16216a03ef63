// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/drill/stall.h"
#include "core/topology/finding.h"

namespace twinrail {

/// How long I/O stands still when a path is lost without a word, over all clients; empty: nobody tells.
[[nodiscard]] QString stallSentence(const QList<ClientStall>& stalls);

/// Clients whose timers in force make I/O wait longer than those that are planned.
[[nodiscard]] Findings stallFindings(const Site& site, const QList<ClientStall>& stalls);

} // namespace twinrail
