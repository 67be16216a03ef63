// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/pathplan.h"

#include "core/plan/planner.h"
#include "core/report/exports/clientscript.h"

namespace twinrail::exports {

// The frame of a script: what stands before and behind its changes.

/// What it is, how it is run, and what is not in it.
[[nodiscard]] QByteArray headOf(const Site& site, const Client& client, const Plan& plan, const Split& split,
                                const QDateTime& made);
/// The names that its functions ask for, and the proof that it runs on the right machine.
[[nodiscard]] QByteArray placeOf(const Site& site, const Client& client);
/// The dispatch to the steps.
[[nodiscard]] QByteArray tailOf(const QList<StepInfo>& steps, const Split& split);

} // namespace twinrail::exports
