// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/pathchoice.h"

#include "core/base/tr.h"

#include <algorithm>

namespace twinrail {

namespace {

/// What all clients together have now; a custom plan holds for each interface of that name.
QList<CustomPath> pairsOf(const Site& site)
{
    QList<CustomPath> pairs;
    for (const Client& client : site.clients)
        for (const PlannedSession& session : plannedSessions(site, client))
            if (const CustomPath pair{session.interface, session.portal}; !pairs.contains(pair))
                pairs << pair;
    return pairs;
}

/// Whether no client has more sessions than another one.
bool isEven(const Site& site)
{
    const auto sessions = [&](const Client& client) { return plannedSessions(site, client).size(); };
    return std::all_of(site.clients.cbegin(), site.clients.cend(),
                       [&](const Client& client) { return sessions(client) == sessions(site.clients.first()); });
}

QString sessionsSentence(const Site& site, const Prediction& prediction)
{
    const int clients = static_cast<int>(site.clients.size());
    const QString who = Tr::tr("%n client(s)", nullptr, clients);
    if (!isEven(site))
        //: %1 is "3 clients"
        return Tr::tr("%1 with %n session(s) together.", nullptr, prediction.sessions).arg(who);
    //: %1 is "3 clients"
    return Tr::tr("%1 with %n session(s) each.", nullptr, prediction.pathsPerLun).arg(who);
}

} // namespace

Site withPlanKind(Site site, PathPlanKind kind)
{
    if (kind == PathPlanKind::Custom && site.pathPlan.kind != PathPlanKind::Custom)
        site.pathPlan.custom = pairsOf(site);
    site.pathPlan.kind = kind;
    return site;
}

Site withCustomPath(Site site, const CustomPath& path, bool planned)
{
    site.pathPlan.custom.removeAll(path);
    if (planned)
        site.pathPlan.custom << path;
    return site;
}

QString predictionSentence(const Site& site)
{
    const Prediction prediction = predict(site);
    const int luns = static_cast<int>(site.luns.size());
    if (site.clients.isEmpty())
        return Tr::tr("There is no client yet.");
    const QString sessions = sessionsSentence(site, prediction);
    if (luns == 0)
        //: %1 is a sentence about sessions
        return Tr::tr("%1 There is no LUN yet.").arg(sessions);
    const QString each = isEven(site) ? Tr::tr("%n path(s)", nullptr, prediction.pathsPerLun)
                                      : Tr::tr("At least %n path(s)", nullptr, prediction.pathsPerLun);
    //: %1 is a sentence about sessions, %2 is "2 paths", %3 is "4 LUNs"
    return Tr::tr("%1 %2 for each of %3: %n path(s) in all.", nullptr, prediction.paths)
        .arg(sessions, each, Tr::tr("%n LUN(s)", nullptr, luns));
}

} // namespace twinrail
