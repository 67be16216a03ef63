// SPDX-License-Identifier: Apache-2.0
#include "core/watch/progress.h"

#include "core/base/tr.h"

#include <algorithm>

namespace twinrail {

namespace {

const QLatin1String loggedInWord("LOGGED_IN");

template <typename T> bool has(const QList<T>& list, const PlannedSession& planned)
{
    return std::any_of(list.cbegin(), list.cend(), [&](const T& one) { return planned.is(one); });
}

Progress withoutSession(const ClientSurvey& found, const PlannedSession& planned, bool settingUp)
{
    if (!settingUp)
        return {PathState::Missing, Tr::tr("The interface is not logged in to the target."), {}};
    if (has(found.nodes, planned))
        return {PathState::Discovered, Tr::tr("The client has found the target and is not logged in yet."), {}};
    return {PathState::Planned, Tr::tr("Nothing of this path is on the client yet."), {}};
}

/// There is a session, and the path is not usable.
PathState stateOf(const PathJudge& paths, const PathJudgement& path, bool settingUp)
{
    if (!path.loggedIn || path.otherUnit || paths.brokenInMap(path.disk))
        return PathState::Failed;
    if (settingUp)
        return PathState::LoggedIn;
    if (path.disk.isEmpty())
        return PathState::Missing;
    return paths.found().multipath.daemonAnswers ? PathState::Failed : PathState::Unknown;
}

} // namespace

Progress sessionProgress(const ClientSurvey& found, const PlannedSession& planned, bool settingUp)
{
    if (!has(found.sessions, planned))
        return withoutSession(found, planned, settingUp);
    const bool up = std::any_of(found.sessions.cbegin(), found.sessions.cend(), [&](const Session& session) {
        return planned.is(session) && session.state == loggedInWord;
    });
    if (!up)
        return {PathState::Failed, Tr::tr("The session is in recovery."), {}};
    return {PathState::LoggedIn, Tr::tr("The site has no LUN yet."), {}};
}

Progress pathProgress(const PathJudge& paths, const PlannedSession& planned, const Lun& lun, const Wwid& expected,
                      bool settingUp)
{
    const PathJudgement path = paths.judge(planned, lun, expected);
    if (path.fault.isEmpty())
        return {PathState::Active, {}, path.disk, true, true};
    if (!path.loggedIn && !has(paths.found().sessions, planned))
        return withoutSession(paths.found(), planned, settingUp);
    const bool shown = !path.loggedIn || !path.disk.isEmpty();
    return {stateOf(paths, path, settingUp), path.fault, path.disk, shown, path.onlyFailed};
}

} // namespace twinrail
