// SPDX-License-Identifier: Apache-2.0
#include "core/drill/stall.h"

#include "core/topology/pathplan.h"

#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace twinrail {

namespace {

QList<Session> plannedOf(const QList<PlannedSession>& planned, const QList<Session>& sessions)
{
    QList<Session> found;
    std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(found), [&](const Session& session) {
        return std::any_of(planned.begin(), planned.end(), [&](const PlannedSession& one) { return one.is(session); });
    });
    return found;
}

// A silent loss is noticed by a ping that stays without an answer: the timeout after it was sent, and it is sent up to
// one interval after the last sign of life. From then on the I/O is held until the recovery timer gives it back to
// multipath. An interval of 0 sends no pings, a recovery time of 0 or less never gives I/O back.
Stall stallOf(int interval, int timeout, int recovery)
{
    Stall stall;
    stall.shortest = std::max(0, recovery) + timeout;
    if (recovery > 0 && interval > 0 && timeout > 0)
        stall.longest = recovery + interval + timeout;
    return stall;
}

} // namespace

std::optional<Stall> predictedStall(const Session& session)
{
    if (session.recoveryTimeout == Session::notTold || session.noopInterval < 0 || session.noopTimeout < 0)
        return std::nullopt;
    return stallOf(session.noopInterval, session.noopTimeout, session.recoveryTimeout);
}

Stall plannedStall(const Timers& timers)
{
    return stallOf(timers.noopInterval, timers.noopTimeout, timers.replacement);
}

std::optional<Stall> predictedStall(const QList<Session>& sessions)
{
    std::optional<Stall> worst;
    for (const Session& session : sessions) {
        const std::optional<Stall> one = predictedStall(session);
        if (!one)
            return std::nullopt;
        if (!worst) {
            worst = one;
            continue;
        }
        worst->shortest = std::max(worst->shortest, one->shortest);
        worst->longest =
            worst->longest && one->longest ? std::optional(std::max(*worst->longest, *one->longest)) : std::nullopt;
    }
    return worst;
}

QList<ClientStall> predictedStalls(const Site& site, const SiteSurvey& survey)
{
    QList<ClientStall> stalls;
    for (const Client& client : site.clients)
        for (const ClientSurvey& found : survey.clients) {
            if (found.client != client.name)
                continue;
            const QList<Session> sessions = plannedOf(plannedSessions(site, client), found.sessions);
            if (!sessions.isEmpty())
                stalls << ClientStall{client.name, predictedStall(sessions)};
        }
    return stalls;
}

QJsonArray stallsToJson(const QList<ClientStall>& stalls)
{
    QJsonArray list;
    for (const ClientStall& one : stalls) {
        QJsonObject json{{u"client"_qs, one.client}};
        if (one.stall)
            json[u"shortestSeconds"] = one.stall->shortest;
        if (one.stall && one.stall->longest)
            json[u"longestSeconds"] = *one.stall->longest;
        list << json;
    }
    return list;
}

} // namespace twinrail
