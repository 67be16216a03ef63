// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/readers/iscsi.h"
#include "core/plan/step.h"
#include "core/topology/pathplan.h"

namespace twinrail::steps {

/// What C6 to C10 share: telling planned from unplanned. "Ours" are only records and sessions of the site's targets;
/// everything else on the client belongs to somebody else.
[[nodiscard]] bool isOurTarget(const Site& site, const IscsiName& target);
template <typename Found> [[nodiscard]] bool isPlanned(const QList<PlannedSession>& plan, const Found& found)
{
    return std::any_of(plan.begin(), plan.end(), [&](const PlannedSession& one) { return one.is(found); });
}
[[nodiscard]] const Session* liveSession(const QList<Session>& sessions, const PlannedSession& planned);
[[nodiscard]] const NodeRecord* recordOf(const QList<NodeRecord>& records, const PlannedSession& planned);
/// "sw-iscsi-0 to 10.10.8.90:3260"
[[nodiscard]] QString pathText(const PlannedSession& planned);

[[nodiscard]] Result<QList<Session>> askSessions(HostProbe& host);
[[nodiscard]] Result<QList<NodeRecord>> askRecords(HostProbe& host, const DistroProfile& profile);

} // namespace twinrail::steps
