// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/examplesite.h"

#include "core/host/readers/iscsi.h"
#include "core/plan/planner.h"
#include "core/topology/pathplan.h"

namespace twinrail::testing {

/// The appliance with everything of the example site done (N1–N5), and with something of somebody else's.
[[nodiscard]] ApplianceState finishedAppliance();
/// The example client against a finished appliance, as a distribution of the table ("centos6", "centos9").
[[nodiscard]] ClientScene exampleScene(const QString& distro = QStringLiteral("centos9"));

[[nodiscard]] Session sessionFor(const PlannedSession& planned, int sid);
[[nodiscard]] NodeRecord recordFor(const PlannedSession& planned);
[[nodiscard]] FileImage file(const QByteArray& bytes); ///< root's alone

[[nodiscard]] QStringList titles(const Changes& changes);                 ///< of what changes something
[[nodiscard]] QStringList commands(const Changes& changes);               ///< that run forward
[[nodiscard]] QStringList undoCommands(const Changes& changes);           ///< in the order in which undo runs them
[[nodiscard]] bool blocks(const Findings& findings, const QString& word); ///< an error that names `word`

} // namespace twinrail::testing
