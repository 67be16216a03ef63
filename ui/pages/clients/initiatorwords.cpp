// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/initiatorwords.h"

#include "core/base/tr.h"
#include "ui/pages/clients/clientwords.h"

namespace twinrail {

QString initiatorSentence(const Client& client, const ClientFacts& facts)
{
    if (!hasAnswer(facts))
        return Tr::tr("Which name the client has is not known: it has not answered.");
    const QString there = facts.survey.initiatorName;
    if (there.isEmpty())
        return Tr::tr("The client has no initiator name yet; this one will be written.");
    if (there == client.initiator.text())
        return Tr::tr("As on the client: nothing will be changed.");
    return Tr::tr("Will be changed. The client has this name now:");
}

Findings initiatorInUse(const Client& client, qsizetype row, const ClientFacts& facts)
{
    const bool changes = hasAnswer(facts) && !client.initiator.isEmpty() && !facts.survey.initiatorName.isEmpty() &&
                         facts.survey.initiatorName != client.initiator.text();
    if (!changes || facts.survey.sessions.isEmpty())
        return {};
    return {{QStringLiteral("client.initiator-in-use"), Finding::Severity::Warning,
             QStringLiteral("/clients/%1/initiator").arg(row),
             Tr::tr("%n session(s) of %1 are logged in under the initiator name that would be changed.", nullptr,
                    static_cast<int>(facts.survey.sessions.size()))
                 .arg(client.name),
             Tr::tr("Keep the name that the client has, or log these sessions out first: the change is refused while "
                    "they are there.")}};
}

} // namespace twinrail
