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

// The file of the same values is read only when the plan is made; that they are kept there is part of the sentence.
QStringList reversePathChanges(const Site& site, const Facts& facts)
{
    QStringList sentences;
    for (const Client& client : site.clients) {
        const ClientFacts found = facts.client(client.name);
        if (!hasAnswer(found) || !found.survey.profile)
            continue;
        const ClientScene scene{site, client, facts.appliance.state, *found.survey.profile};
        const Prepared prepared = steps::ReversePath().plan(scene, {std::nullopt, found.survey.nics});
        for (const Change& change : prepared.changes)
            if (const auto* tool = std::get_if<ToolChange>(&change.action))
                //: %1 is a client, %2 what is done there, %3 and %4 are numbers
                sentences << Tr::tr("%1: %2 (reverse-path filter from %3 to %4, now and at each start).")
                                 .arg(client.name, change.title, tool->before, tool->after);
    }
    return sentences;
}

} // namespace twinrail
