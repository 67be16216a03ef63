// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/topology/rules/family.h"
#include "core/topology/rules/repeats.h"

#include <algorithm>

namespace twinrail {

namespace {

void checkLogin(const Client& client, qsizetype i, RuleReport& report)
{
    if (client.name.isEmpty())
        report.error("site.client.no-name", place("clients", i, "name"), Tr::tr("A client has no name."),
                     Tr::tr("Give it a name, for example its host name."));
    if (client.host.isEmpty() || client.port == 0)
        report.error("site.client.no-host", place("clients", i, "host"),
                     Tr::tr("The address or the SSH port of the client “%1” is missing.").arg(client.name),
                     Tr::tr("Enter its address or host name; the port is usually 22."));
    if (client.user.isEmpty())
        report.error("site.client.no-user", place("clients", i, "user"),
                     Tr::tr("The account for the client “%1” is missing.").arg(client.name),
                     Tr::tr("Enter root, or an account that may use sudo."));
}

void checkInitiator(const Site& site, qsizetype i, RuleReport& report)
{
    const Client& client = site.clients.at(i);
    const bool isTarget = std::any_of(site.targets.cbegin(), site.targets.cend(),
                                      [&](const Target& target) { return target.name == client.initiator; });
    if (client.initiator.isEmpty())
        report.error("site.client.no-initiator", place("clients", i, "initiator"),
                     Tr::tr("The client “%1” has no initiator name.").arg(client.name),
                     Tr::tr("Enter one, or take the name the client has (C3)."));
    else if (isTarget)
        report.error("site.client.initiator-is-target", place("clients", i, "initiator"),
                     Tr::tr("The initiator name of “%1” is also the name of a target.").arg(client.name),
                     Tr::tr("Give the client a name of its own (C3)."));
}

} // namespace

void clientRules(const Site& site, RuleReport& report)
{
    if (site.clients.isEmpty())
        report.warning("site.client.none", QStringLiteral("/clients"), Tr::tr("The site has no client."),
                       Tr::tr("Add the Linux machines that use the LUNs."));
    for (qsizetype i = 0; i < site.clients.size(); ++i) {
        checkLogin(site.clients.at(i), i, report);
        checkInitiator(site, i, report);
    }
    for (const qsizetype i : repeats(site.clients, [](const Client& client) { return client.name; }))
        report.error("site.client.duplicate-name", place("clients", i, "name"),
                     Tr::tr("Two clients have the name “%1”.").arg(site.clients.at(i).name),
                     Tr::tr("Give each client a name of its own."));
    for (const qsizetype i :
         repeats(site.clients, [](const Client& client) { return qMakePair(client.host, client.port); }))
        report.error("site.client.duplicate-host", place("clients", i, "host"),
                     Tr::tr("Two clients have the address %1.").arg(site.clients.at(i).host),
                     Tr::tr("Remove one of them, or correct its address."));
    // linux-initiator §11.14: the sessions of two hosts with one name throw each other out without end.
    for (const qsizetype i : repeats(site.clients, [](const Client& client) { return client.initiator; }))
        report.error("site.client.duplicate-initiator", place("clients", i, "initiator"),
                     Tr::tr("Two clients have the initiator name %1.").arg(site.clients.at(i).initiator.text()),
                     Tr::tr("Give each client an initiator name of its own (C3); cloned machines often share one."));
}

} // namespace twinrail
