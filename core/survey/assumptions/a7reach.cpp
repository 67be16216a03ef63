// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/survey/assumptions/family.h"
#include "core/survey/pingkey.h"
#include "core/topology/pathplan.h"

#include <QSet>

#include <algorithm>

namespace twinrail {

namespace {

/// A live session proves the way even where pings are dropped (linux-initiator §11.7).
bool isLoggedIn(const ClientSurvey& found, const PlannedSession& planned)
{
    return std::any_of(found.sessions.cbegin(), found.sessions.cend(), [&](const Session& session) {
        return session.interface == planned.interface && session.portal == planned.portal &&
               session.state == QLatin1String("LOGGED_IN");
    });
}

void judgeFull(const QString& way, Reach full, int mtu, CheckReport& report)
{
    switch (full) {
    case Reach::Yes:
        return;
    case Reach::No:
        report.error(Tr::tr("%1: small packets pass, but packets of %2 bytes do not.").arg(way).arg(mtu),
                     Tr::tr("Set the same MTU on the card, on every switch port and on the appliance."));
        return;
    case Reach::Unknown:
        report.unknown(Tr::tr("%1: it could not be tried whether packets of %2 bytes pass.").arg(way).arg(mtu),
                       Tr::tr("Try it on the client: ping -M do."));
        return;
    }
}

void judgeWay(const ClientSurvey& found, const PlannedSession& planned, CheckReport& report)
{
    const QHostAddress address = planned.portal.address();
    const QString way = planned.nic + QStringLiteral(" → ") + planned.portal.text();
    const Nic* nic = found.nics.nic(planned.nic);
    switch (found.pings.value(pingKey(planned.nic, address), Reach::Unknown)) {
    case Reach::Yes:
        judgeFull(way, found.pings.value(fullPingKey(planned.nic, address), Reach::Unknown), nic ? nic->mtu : 0,
                  report);
        return;
    case Reach::No:
        if (isLoggedIn(found, planned))
            report.unknown(Tr::tr("%1: a session is logged in, but pings are not answered.").arg(way),
                           Tr::tr("Let ICMP pass between client and appliance, so that the way can be measured."));
        else
            report.error(Tr::tr("%1: the portal is not reached.").arg(way),
                         Tr::tr("Check cable, switch, address and crossed cables of this rail."));
        return;
    case Reach::Unknown:
        report.unknown(Tr::tr("%1: the way could not be tried.").arg(way),
                       Tr::tr("Install ping on the client, or try it by hand: ping -I %1.").arg(planned.nic));
        return;
    }
}

void compareMtu(const ClientView& view, const QList<PlannedSession>& sessions, CheckReport& report)
{
    QSet<int> sizes;
    for (const PlannedSession& planned : sessions)
        if (const Nic* nic = view.found.nics.nic(planned.nic))
            sizes.insert(nic->mtu);
    if (sizes.size() > 1)
        report.warning(Tr::tr("The planned network cards have different MTUs."),
                       Tr::tr("Give all of them the same MTU."));
}

} // namespace

void checkReach(const ClientView& view, CheckReport& report)
{
    const QList<PlannedSession> sessions = plannedSessions(view.site, view.client);
    if (sessions.isEmpty())
        report.unknown(Tr::tr("No path is planned, so no way was tried."), Tr::tr("Plan the paths first (C7)."));
    QSet<QString> judged;
    for (const PlannedSession& planned : sessions) {
        const QString key = pingKey(planned.nic, planned.portal.address());
        if (!judged.contains(key))
            judgeWay(view.found, planned, report);
        judged.insert(key);
    }
    compareMtu(view, sessions, report);
    report.passIfQuiet(Tr::tr("Every planned portal is reached through its network card, with full-size packets too."));
}

} // namespace twinrail
