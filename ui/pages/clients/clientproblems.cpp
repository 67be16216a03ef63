// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/clientproblems.h"

#include "core/base/tr.h"
#include "ui/pages/clients/clientlist.h"
#include "ui/pages/clients/clientwords.h"

#include <algorithm>

namespace twinrail {

namespace {

using Severity = Finding::Severity;

const QString noAnswerId = QStringLiteral("client.no-answer");

/// The rest of "/clients" is edited on later pages, and proposed there.
bool isEditedHere(const QString& place)
{
    static const QStringList fields{QStringLiteral("name"), QStringLiteral("host"), QStringLiteral("port"),
                                    QStringLiteral("user")};
    return place == QLatin1String("/clients") || (place.count(u'/') == 3 && fields.contains(place.section(u'/', 3, 3)));
}

/// What was typed and not added yet is added on leaving; only what is no client stands in the way.
Findings notAdded(const SiteSession& session)
{
    Findings findings;
    const ClientList list = clientsFrom(session.raw(newClientsPlace), session.site());
    for (const QString& reason : list.reasons)
        findings << Finding{QStringLiteral("page.not-a-value"), Severity::Error, newClientsPlace, reason,
                            Tr::tr("Correct it in “Add clients”, or clear it there.")};
    return findings;
}

Finding noAnswer(const Client& client, qsizetype row, const ClientFacts& facts)
{
    return {noAnswerId, Severity::Warning, QStringLiteral("/clients/%1/host").arg(row),
            stateSentence(client.name, facts),
            Tr::tr("Ask %1 again or remove it. If you go on, it is left out of this set-up.").arg(client.name)};
}

/// A1: its plan would say the same, and nothing is changed on it.
Finding notSupported(const Client& client, qsizetype row, const ClientFacts& facts)
{
    return {QStringLiteral("A1"), Severity::Warning, QStringLiteral("/clients/%1/host").arg(row),
            //: %1 is a client, %2 a whole sentence about its release
            Tr::tr("%1: %2").arg(client.name, releaseSentence(facts.survey)),
            Tr::tr("Remove %1. If you go on, it is left out of this set-up.").arg(client.name)};
}

Findings notSupported(const SiteSession& session)
{
    const QList<Client>& clients = session.site().clients;
    Findings findings;
    for (qsizetype i = 0; i < clients.size(); ++i)
        if (const ClientFacts facts = session.facts().client(clients.at(i).name);
            hasAnswer(facts) && !facts.survey.profile)
            findings << notSupported(clients.at(i), i, facts);
    return findings;
}

Findings noAnswers(const SiteSession& session, bool hasPassword)
{
    const QList<Client>& clients = session.site().clients;
    Findings findings;
    for (qsizetype i = 0; i < clients.size(); ++i)
        if (const ClientFacts facts = session.facts().client(clients.at(i).name); facts.asked == Asked::Failed)
            findings << noAnswer(clients.at(i), i, facts);
    const bool allFailed = !clients.isEmpty() && findings.size() == clients.size();
    if (allFailed && !hasPassword)
        findings.prepend(Finding{QStringLiteral("client.none-answers"), Severity::Error, QStringLiteral("/clients"),
                                 Tr::tr("No client has answered."),
                                 Tr::tr("Correct addresses and passwords, then ask again.")});
    return findings;
}

} // namespace

Findings clientProblems(const SiteSession& session, const Findings& found, bool hasPassword)
{
    Findings findings = notAdded(session);
    std::copy_if(found.cbegin(), found.cend(), std::back_inserter(findings),
                 [](const Finding& finding) { return isEditedHere(finding.place); });
    // A warning elsewhere; here nothing could follow.
    const bool comes = !clientsFrom(session.raw(newClientsPlace), session.site()).clients.isEmpty();
    for (Finding& finding : findings)
        if (finding.id == QLatin1String("site.client.none"))
            finding.severity = comes ? Severity::Pass : Severity::Error;
    findings.removeIf([](const Finding& finding) { return finding.severity == Severity::Pass; });
    return findings + noAnswers(session, hasPassword) + notSupported(session);
}

Findings clientProblemsAtEnd(const SiteSession& session, const Findings& found)
{
    Findings findings = clientProblems(session, found, false);
    const QList<Client>& clients = session.site().clients;
    for (qsizetype i = 0; i < clients.size(); ++i)
        if (const ClientFacts facts = session.facts().client(clients.at(i).name); facts.asked == Asked::NotYet)
            findings << noAnswer(clients.at(i), i, facts);
    for (Finding& finding : findings)
        if (finding.id == noAnswerId)
            finding.severity = Severity::Error;
    return findings;
}

} // namespace twinrail
