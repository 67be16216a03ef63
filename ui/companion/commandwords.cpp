// SPDX-License-Identifier: Apache-2.0
#include "ui/companion/commandwords.h"

#include "core/base/tr.h"
#include "core/topology/rules.h"

#include <algorithm>

namespace twinrail {

namespace {

struct Asks {
    QString id;
    QString sentence;
};

/// howto-steps, "Assumptions". A9 also installs what is missing; that is a step like the others.
QList<Asks> asked()
{
    return {
        {QStringLiteral("A1"), Tr::tr("Which release each client runs, and whether there is a profile for it.")},
        {QStringLiteral("A2"), Tr::tr("Which network interfaces there are, on which subnets, and whether they have a "
                                      "link.")},
        {QStringLiteral("A3"), Tr::tr("Whether an interface carries a second storage address or an alias.")},
        {QStringLiteral("A4"), Tr::tr("Whether the interfaces share a card, a switch or a subnet.")},
        {QStringLiteral("A5"), Tr::tr("Which targets the appliance has, and which portal groups they are bound to.")},
        {QStringLiteral("A6"), Tr::tr("Which portals each portal group has, and on which interface.")},
        {QStringLiteral("A7"), Tr::tr("Whether each portal answers a ping from each interface, also at full size.")},
        {QStringLiteral("A8"), Tr::tr("Whether the targets are in one target group.")},
        {QStringLiteral("A9"), Tr::tr("Which packages are installed, and which services start at boot.")},
        {QStringLiteral("A10"), Tr::tr("Which host groups and target groups there are.")},
    };
}

QStringList notAnswered(const SiteSession& session)
{
    QStringList machines;
    if (session.facts().appliance.asked != Asked::Answered)
        machines << session.site().appliance.name;
    for (const Client& client : session.site().clients)
        if (session.facts().client(client.name).asked != Asked::Answered)
            machines << client.name;
    machines.removeAll(QString());
    return machines;
}

} // namespace

QStringList askedSentences(const QStringList& ids)
{
    QStringList sentences;
    for (const Asks& row : asked())
        if (ids.contains(row.id))
            //: %1 is the id of a check (A7), %2 what it asks
            sentences << Tr::tr("%1: %2").arg(row.id, row.sentence);
    return sentences;
}

bool canPlan(const SiteSession& session)
{
    if (session.mode() == SiteSession::Mode::ReadOnly || session.run().running() ||
        hasError(siteFindings(session.site())))
        return false;
    const QList<Client>& clients = session.site().clients;
    const bool someClient = std::any_of(clients.begin(), clients.end(), [&](const Client& client) {
        return session.facts().client(client.name).asked == Asked::Answered;
    });
    return session.facts().appliance.asked == Asked::Answered && someClient;
}

QString whyNoPlan(const SiteSession& session)
{
    if (session.mode() == SiteSession::Mode::ReadOnly)
        return Tr::tr("This set-up is only looked at: nothing is planned or changed.");
    if (session.run().running())
        return Tr::tr("The commands are carried out right now; the log shows them.");
    if (session.plan().asked == Asked::Running)
        return Tr::tr("Asking the machines what has to change …");
    if (session.site().appliance.host.isEmpty())
        return Tr::tr("The exact commands depend on what is there already. The appliance is not known yet.");
    if (session.site().clients.isEmpty())
        return Tr::tr("The exact commands depend on what is there already. There is no client yet.");
    if (const QStringList machines = notAnswered(session); !machines.isEmpty())
        //: %1 is a list of machines
        return Tr::tr("The exact commands depend on what is there already. No answer yet from: %1.")
            .arg(machines.join(QStringLiteral(", ")));
    if (hasError(siteFindings(session.site())))
        return Tr::tr("The exact commands can be told as soon as everything that is needed has been entered.");
    return Tr::tr("The exact commands depend on what is there already. The machines have not been asked since the "
                  "last change of the set-up.");
}

} // namespace twinrail
