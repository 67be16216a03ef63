// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/networkchecks.h"

#include "core/base/tr.h"
#include "core/plan/steps/c5reversepath.h"
#include "core/survey/assumptions.h"
#include "core/survey/pingkey.h"
#include "ui/pages/clients/clientwords.h"

#include <algorithm>

namespace twinrail {

namespace {

bool isAboutTheNetwork(const Finding& finding, const Site& site)
{
    static const QStringList ids{QStringLiteral("A2"), QStringLiteral("A3"), QStringLiteral("A4"), QStringLiteral("A7"),
                                 QStringLiteral("client.rp-filter")};
    return ids.contains(finding.id) && site.client(finding.place);
}

int urgency(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return 0;
    case Finding::Severity::Warning:
        return 1;
    case Finding::Severity::Unknown:
        return 2;
    case Finding::Severity::Note:
        return 3;
    case Finding::Severity::Pass:
        return 4;
    }
    return 0;
}

bool hasTriedAll(const Site& site, const Client& client, const ClientSurvey& found)
{
    const QList<PlannedSession> sessions = plannedSessions(site, client);
    return std::all_of(sessions.cbegin(), sessions.cend(), [&](const PlannedSession& one) {
        return !found.nics.nic(one.nic) || found.pings.contains(pingKey(one.nic, one.portal.address()));
    });
}

} // namespace

Findings networkChecks(const Site& site, const Facts& facts)
{
    Findings checks;
    for (const Finding& finding : assumptionFindings(site, facts.survey(site)))
        if (isAboutTheNetwork(finding, site))
            checks << finding;
    std::stable_sort(checks.begin(), checks.end(),
                     [](const Finding& a, const Finding& b) { return urgency(a.severity) < urgency(b.severity); });
    return checks;
}

QStringList clientsToAskAgain(const Site& site, const Facts& facts)
{
    QStringList names;
    for (const Client& client : site.clients)
        if (const ClientFacts found = facts.client(client.name);
            found.asked == Asked::Answered && !hasTriedAll(site, client, found.survey))
            names << client.name;
    return names;
}

// Many clients have cards of the same names, so that one sentence serves for all of them. The file that keeps the value
// is read only when the plan is made.
QStringList reversePathChanges(const Site& site, const Facts& facts)
{
    QMap<QString, QStringList> clients; // by the sentence
    for (const Client& client : site.clients) {
        const ClientFacts found = facts.client(client.name);
        if (!hasAnswer(found) || !found.survey.profile)
            continue;
        const ClientScene scene{site, client, facts.appliance.state, *found.survey.profile};
        const Prepared prepared = steps::ReversePath().plan(scene, {std::nullopt, found.survey.nics});
        for (const Change& change : prepared.changes)
            if (const auto* tool = std::get_if<ToolChange>(&change.action))
                //: %1 is what is done, %2 and %3 are numbers
                clients[Tr::tr("%1 (C5; reverse-path filter from %2 to %3)")
                            .arg(change.title, tool->before, tool->after)]
                    << client.name;
    }
    QStringList sentences;
    for (auto row = clients.cbegin(); row != clients.cend(); ++row)
        //: %1 is what is done, %2 a list of clients
        sentences << Tr::tr("%1: %2.").arg(row.key(), row->join(QStringLiteral(", ")));
    return sentences;
}

} // namespace twinrail
