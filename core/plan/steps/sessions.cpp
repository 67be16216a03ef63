// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/sessions.h"

#include "core/base/tr.h"

namespace twinrail::steps {

bool isOurTarget(const Site& site, const IscsiName& target)
{
    return std::any_of(site.targets.begin(), site.targets.end(), [&](const Target& one) { return one.name == target; });
}

const Session* liveSession(const QList<Session>& sessions, const PlannedSession& planned)
{
    const auto found =
        std::find_if(sessions.begin(), sessions.end(), [&](const Session& one) { return planned.is(one); });
    return found == sessions.end() ? nullptr : &*found;
}

const NodeRecord* recordOf(const QList<NodeRecord>& records, const PlannedSession& planned)
{
    const auto found =
        std::find_if(records.begin(), records.end(), [&](const NodeRecord& one) { return planned.is(one); });
    return found == records.end() ? nullptr : &*found;
}

QString pathText(const PlannedSession& planned)
{
    //: %1: iSCSI interface, %2: portal
    return Tr::tr("%1 to %2").arg(planned.interface, planned.portal.text());
}

Result<QList<Session>> askSessions(HostProbe& host)
{
    TWINRAIL_LET(answer, host.ask(sessionsQuery()));
    return readSessions(answer);
}

Result<QList<NodeRecord>> askRecords(HostProbe& host, const DistroProfile& profile)
{
    TWINRAIL_LET(answer, host.ask(nodesQuery(profile.databaseRoot)));
    return readNodes(answer);
}

} // namespace twinrail::steps
