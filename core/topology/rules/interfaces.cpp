// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/topology/rules/family.h"
#include "core/topology/rules/repeats.h"

#include <QRegularExpression>

#include <algorithm>

namespace twinrail {

namespace {

bool fits(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// linux-initiator §3.2; `default` and `iser` are open-iscsi's own records.
void checkName(const Interface& interface, const QString& at, RuleReport& report)
{
    if (!fits(interface.name, QStringLiteral("(?!\\.{1,2}$)[a-z0-9._-]{1,64}")) ||
        interface.name == QLatin1String("default") || interface.name == QLatin1String("iser"))
        report.error(
            "site.interface.name", at, Tr::tr("“%1” cannot be the name of an iSCSI interface.").arg(interface.name),
            Tr::tr("Use up to 64 lower-case letters, digits, dots, underscores and hyphens, like sw-iscsi-0 (C4)."));
    else if (interface.name == interface.nic)
        report.error("site.interface.name-is-nic", at,
                     Tr::tr("The iSCSI interface “%1” has the name of its network card.").arg(interface.name),
                     Tr::tr("Give it another name, like sw-iscsi-0 (C4)."));
}

void checkNic(const Interface& interface, const QString& at, RuleReport& report)
{
    if (interface.nic.contains(u':'))
        report.error("site.interface.nic-alias", at,
                     Tr::tr("“%1” is an alias of a network card, not a card.").arg(interface.nic),
                     Tr::tr("Choose a card of its own for each rail (A3)."));
    else if (!fits(interface.nic, QStringLiteral("(?!\\.{1,2}$)[A-Za-z0-9._@-]{1,15}")))
        report.error("site.interface.nic", at, Tr::tr("“%1” is not the name of a network card.").arg(interface.nic),
                     Tr::tr("Enter the name that Linux shows, like eth1 or ens192."));
}

void checkAddress(const Site& site, const Interface& interface, qsizetype client, qsizetype i, RuleReport& report)
{
    const auto rail = std::find_if(site.rails.cbegin(), site.rails.cend(),
                                   [&](const Rail& one) { return one.name == interface.rail; });
    if (rail == site.rails.cend())
        report.error("site.interface.unknown-rail", place(client, i, "rail"),
                     Tr::tr("The interface “%1” names the rail “%2”, which is not in the site.")
                         .arg(interface.name, interface.rail),
                     Tr::tr("Choose one of the site's rails."));
    else if (interface.address.isNull())
        report.warning("site.interface.no-address", place(client, i, "address"),
                       Tr::tr("The address of %1 is not in the site, so it cannot be checked.").arg(interface.nic),
                       Tr::tr("Enter the address that the card has on its rail."));
    else if (!rail->subnet.isEmpty() && !rail->subnet.contains(interface.address))
        report.error("site.interface.outside-rail", place(client, i, "address"),
                     Tr::tr("The address %1 of %2 is not in the subnet %3 of its rail “%4”.")
                         .arg(interface.address.toString(), interface.nic, rail->subnet.text(), rail->name),
                     Tr::tr("Correct the address, the rail or the subnet."));
}

void checkRepeats(const Client& client, qsizetype c, RuleReport& report)
{
    for (const qsizetype i : repeats(client.interfaces, [](const Interface& interface) { return interface.name; }))
        report.error(
            "site.interface.duplicate-name", place(c, i, "name"),
            Tr::tr("Two interfaces of “%1” have the name “%2”.").arg(client.name, client.interfaces.at(i).name),
            Tr::tr("Give each interface a name of its own."));
    for (const qsizetype i : repeats(client.interfaces, [](const Interface& interface) { return interface.nic; }))
        report.error(
            "site.interface.duplicate-nic", place(c, i, "nic"),
            Tr::tr("Two interfaces of “%1” use the network card %2.").arg(client.name, client.interfaces.at(i).nic),
            Tr::tr("Choose a card of its own for each interface (A2)."));
}

/// Addresses and MACs are unique in the whole fleet, not only on one client.
void checkFleet(const Site& site, RuleReport& report)
{
    QSet<QHostAddress> addresses;
    QSet<MacAddress> macs;
    for (qsizetype c = 0; c < site.clients.size(); ++c)
        for (qsizetype i = 0; i < site.clients.at(c).interfaces.size(); ++i) {
            const Interface& interface = site.clients.at(c).interfaces.at(i);
            if (!interface.address.isNull() && addresses.contains(interface.address))
                report.error("site.interface.duplicate-address", place(c, i, "address"),
                             Tr::tr("The address %1 is given to two interfaces.").arg(interface.address.toString()),
                             Tr::tr("Correct one of them."));
            if (!interface.mac.isEmpty() && macs.contains(interface.mac))
                report.error("site.interface.duplicate-mac", place(c, i, "mac"),
                             Tr::tr("The Ethernet address %1 is given to two interfaces.").arg(interface.mac.text()),
                             Tr::tr("Correct one of them."));
            addresses.insert(interface.address);
            macs.insert(interface.mac);
        }
}

} // namespace

void interfaceRules(const Site& site, RuleReport& report)
{
    for (qsizetype c = 0; c < site.clients.size(); ++c) {
        const Client& client = site.clients.at(c);
        for (qsizetype i = 0; i < client.interfaces.size(); ++i) {
            checkName(client.interfaces.at(i), place(c, i, "name"), report);
            checkNic(client.interfaces.at(i), place(c, i, "nic"), report);
            checkAddress(site, client.interfaces.at(i), c, i, report);
        }
        checkRepeats(client, c, report);
    }
    checkFleet(site, report);
}

} // namespace twinrail
