// SPDX-License-Identifier: Apache-2.0
#include "core/survey/verdict.h"

#include "core/base/tr.h"
#include "core/survey/pathjudge.h"
#include "core/survey/visibility.h"

#include <algorithm>

namespace twinrail {

namespace {

/// What the appliance says about the logical unit of a LUN.
struct Identity {
    Wwid wwid;
    std::optional<Health> health; ///< set when the answer alone decides
    QString reason;
};

Identity identityOf(const Lun& lun, const SiteSurvey& survey)
{
    if (survey.applianceError)
        return {{}, Health::Unknown, Tr::tr("The appliance could not be asked: %1").arg(survey.applianceError->text)};
    const auto zvol = survey.appliance.zvols.constFind(lun.zvol);
    if (zvol == survey.appliance.zvols.cend() || !zvol->hasUnit)
        return {{}, Health::Critical, Tr::tr("The appliance has no logical unit on the zvol %1.").arg(lun.zvol)};
    if (!zvol->guid || zvol->guid->isEmpty())
        return {{}, Health::Unknown, Tr::tr("The appliance does not say which GUID the zvol %1 has.").arg(lun.zvol)};
    return {Wwid::of(*zvol->guid), std::nullopt, {}};
}

struct Count {
    int loggedIn = 0;
    bool otherUnit = false;
    QStringList disks; ///< of planned paths
};

Count countPaths(LunVerdict& verdict, const QList<PlannedSession>& sessions, const PathJudge& paths, const Lun& lun)
{
    Count count;
    for (const PlannedSession& session : sessions) {
        const PathJudgement path = paths.judge(session, lun, verdict.wwid);
        count.loggedIn += path.loggedIn ? 1 : 0;
        count.otherUnit = count.otherUnit || path.otherUnit;
        count.disks.append(path.disk);
        if (path.fault.isEmpty())
            ++verdict.active;
        else
            verdict.missing.append({session.interface, session.nic, session.target, session.portal, path.fault});
    }
    for (const PathRow& row : paths.found().multipath.paths)
        verdict.unexpected +=
            !verdict.wwid.isEmpty() && row.wwid == verdict.wwid && !count.disks.contains(row.disk) ? 1 : 0;
    return count;
}

/// Why the LUN has no map of its own name; empty when it has.
QString mapReason(const LunVerdict& verdict, const ClientSurvey& found)
{
    const QList<MapRow>& maps = found.multipath.maps;
    const auto named =
        std::find_if(maps.cbegin(), maps.cend(), [&](const MapRow& map) { return map.name == verdict.alias; });
    const auto same =
        std::find_if(maps.cbegin(), maps.cend(), [&](const MapRow& map) { return map.wwid == verdict.wwid; });
    if (named != maps.cend() && named->wwid != verdict.wwid)
        return Tr::tr("The map %1 is another logical unit: %2.").arg(verdict.alias, named->wwid.text());
    if (named != maps.cend())
        return {};
    if (same != maps.cend())
        return Tr::tr("The map of this LUN is called %1 instead of %2.").arg(same->name, verdict.alias);
    if (found.findMultipaths == QLatin1String("strict")) // every tool says that it succeeded (linux-initiator §5.6)
        return Tr::tr("There is no multipath map called %1: multipathd works with find_multipaths strict and makes no "
                      "map of a new LUN. Step C11 writes find_multipaths yes.")
            .arg(verdict.alias);
    return Tr::tr("There is no multipath map called %1.").arg(verdict.alias);
}

/// Without multipathd nobody can count paths. The device under the alias tells a daemon that is down from a LUN that is
/// gone: the kernel keeps maps without the daemon.
void judgeWithoutDaemon(LunVerdict& verdict, const Count& count, const ClientSurvey& found)
{
    const bool readable = std::any_of(found.mapDevices.cbegin(), found.mapDevices.cend(), [&](const MapDevice& device) {
        return device.alias == verdict.alias && device.linked && device.readable;
    });
    verdict.health = count.loggedIn > 0 && readable ? Health::Unknown : Health::Critical;
    verdict.reason = Tr::tr("multipathd does not answer; start it and check again.");
}

void decide(LunVerdict& verdict, const Count& count, const ClientSurvey& found)
{
    verdict.reason = mapReason(verdict, found);
    if (count.otherUnit)
        verdict.reason =
            Tr::tr("The LUN number %1 leads to another logical unit than the planned zvol.").arg(verdict.lun);
    if (count.otherUnit || !verdict.reason.isEmpty() || verdict.active == 0)
        verdict.health = Health::Critical;
    else
        verdict.health = verdict.active == verdict.planned ? Health::AsPlanned : Health::Degraded;
}

void addSentence(QString& text, const QString& sentence) { text = QStringList{text, sentence}.join(u' ').trimmed(); }

LunVerdict judgeLun(const Site& site, const Client& client, const ClientSurvey* found, const PathJudge& paths,
                    const Lun& lun, const SiteSurvey& survey)
{
    const Identity identity = identityOf(lun, survey);
    const QList<PlannedSession> sessions = plannedSessions(site, client);
    LunVerdict verdict;
    verdict.client = client.name;
    verdict.alias = lun.alias;
    verdict.lun = lun.number;
    verdict.wwid = identity.wwid;
    verdict.planned = static_cast<int>(sessions.size());
    if (!found || found->error) {
        verdict.reason = found ? Tr::tr("The client could not be asked: %1").arg(found->error->text)
                               : Tr::tr("The client was not asked.");
        return verdict;
    }
    const Count count = countPaths(verdict, sessions, paths, lun);
    if (identity.health) {
        verdict.health = *identity.health;
        verdict.reason = identity.reason;
    } else if (sessions.isEmpty()) {
        verdict.health = Health::Critical;
        verdict.reason = Tr::tr("No path is planned for this client.");
    } else if (!found->multipath.daemonAnswers && !count.otherUnit) {
        judgeWithoutDaemon(verdict, count, *found);
    } else {
        decide(verdict, count, *found);
    }
    // A client cannot see why it is shown no disk; the appliance knows.
    if (verdict.health != Health::AsPlanned && !survey.applianceError)
        addSentence(verdict.reason, hiddenBecause(site, client, lun, survey.appliance));
    return verdict;
}

/// From best to worst: critical before unknown before degraded before as planned.
int rank(Health health)
{
    switch (health) {
    case Health::AsPlanned:
        return 0;
    case Health::Degraded:
        return 1;
    case Health::Unknown:
        return 2;
    case Health::Critical:
        return 3;
    }
    return 2;
}

} // namespace

Verdict judge(const Site& site, const SiteSurvey& survey)
{
    Verdict verdict;
    const ClientSurvey notAsked;
    for (const Client& client : site.clients) {
        const auto found = std::find_if(survey.clients.cbegin(), survey.clients.cend(),
                                        [&](const ClientSurvey& one) { return one.client == client.name; });
        const bool asked = found != survey.clients.cend();
        const PathJudge paths(asked ? *found : notAsked);
        for (const Lun& lun : site.luns)
            verdict.luns.append(judgeLun(site, client, asked ? &*found : nullptr, paths, lun, survey));
    }
    const auto worst =
        std::max_element(verdict.luns.cbegin(), verdict.luns.cend(),
                         [](const LunVerdict& a, const LunVerdict& b) { return rank(a.health) < rank(b.health); });
    if (worst != verdict.luns.cend())
        verdict.health = worst->health;
    return verdict;
}

} // namespace twinrail
