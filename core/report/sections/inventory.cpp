// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/sections.h"

#include "core/base/table.h"
#include "core/base/tr.h"
#include "core/report/sections/blocks.h"
#include "core/topology/sitewords.h"

#include <algorithm>

namespace twinrail::sections {

namespace {

Cell known(const QString& name) { return name.isEmpty() ? notKnown() : literal(name); }

Cell yesNo(bool yes, const QString& word, const QString& otherwise)
{
    return yes ? text(word, Tone::Good) : text(otherwise, Tone::Bad);
}

Section applianceSection(const Report& report)
{
    const ApplianceAccess& access = report.facts.site.appliance;
    const SiteSurvey& survey = report.facts.survey;
    FactList facts{{{Tr::tr("Address"), literal(access.host)},
                    {Tr::tr("Interface for programs"), text(wordFor(apiWords, access.api))}}};
    Section section{QStringLiteral("inventory-appliance"), Tr::tr("Appliance %1").arg(access.name), {}, {}};
    if (survey.applianceError) {
        section.blocks << Paragraph{Tr::tr("It could not be asked: %1").arg(survey.applianceError->text), Tone::Unknown}
                       << facts;
        return section;
    }
    const ApplianceState& state = survey.appliance;
    facts.facts << FactList::Fact{Tr::tr("Version"), known(state.version)}
                << FactList::Fact{Tr::tr("iSCSI service"),
                                  yesNo(state.iscsiServiceOnline, Tr::tr("online"), Tr::tr("not online"))}
                << FactList::Fact{Tr::tr("Pools"), literal(state.pools.join(QStringLiteral(", ")))};
    Table cards{Tr::tr("Addresses"), {Tr::tr("NIC"), Tr::tr("Address"), Tr::tr("Used for")}, {}};
    for (const ApplianceAddress& one : state.interfaces) {
        const bool portal =
            std::any_of(report.facts.site.portalGroups.cbegin(), report.facts.site.portalGroups.cend(),
                        [&](const PortalGroup& group) { return group.portal.address() == one.address; });
        QString use = portal ? Tr::tr("storage") : Tr::tr("nothing that was planned");
        if (one.management)
            use = Tr::tr("management");
        cards.rows << QList<Cell>{known(one.nic),
                                  literal(QStringLiteral("%1/%2").arg(one.address.toString()).arg(one.prefixLength)),
                                  text(use)};
    }
    section.blocks << facts << cards;
    return section;
}

FactList clientFacts(const Client& client, const ClientSurvey& found)
{
    return {{{Tr::tr("Address"), literal(client.host)},
             {Tr::tr("Operating system"), known(found.release.title)},
             {Tr::tr("Set up as"), found.profile ? text(found.profile->title) : notKnown()},
             {Tr::tr("Virtual machine"), text(found.nics.virtualMachine ? Tr::tr("yes") : Tr::tr("no"))},
             {Tr::tr("Initiator name"), known(found.initiatorName)}}};
}

Table cardTable(const Client& client, const ClientSurvey& found)
{
    Table table{Tr::tr("Network cards"),
                {Tr::tr("NIC"), Tr::tr("MAC"), Tr::tr("Addresses"), Tr::tr("MTU"), Tr::tr("Speed"), Tr::tr("Link"),
                 Tr::tr("Rail")},
                {}};
    for (const Nic& nic : found.nics.nics) {
        QStringList addresses;
        for (const NicAddress& one : nic.addresses)
            addresses << QStringLiteral("%1/%2").arg(one.address.toString()).arg(one.prefixLength);
        const auto planned = std::find_if(client.interfaces.cbegin(), client.interfaces.cend(),
                                          [&](const Interface& one) { return one.nic == nic.name; });
        const bool used = planned != client.interfaces.cend();
        table.rows << QList<Cell>{
            literal(nic.name),
            literal(nic.mac.text()),
            literal(addresses.join(u'\n')),
            number(nic.mtu),
            nic.speed > 0 ? text(Tr::tr("%1 Mbit/s").arg(nic.speed)) : notKnown(),
            text(nic.carrier ? Tr::tr("up") : Tr::tr("down"), nic.carrier || !used ? Tone::Plain : Tone::Bad),
            used ? literal(planned->rail) : text(Tr::tr("none"))};
    }
    return table;
}

Table softwareTable(const ClientSurvey& found)
{
    Table table{Tr::tr("Packages and services"), {Tr::tr("Name"), Tr::tr("Version or state")}, {}};
    for (auto package = found.packages.constBegin(); package != found.packages.constEnd(); ++package)
        table.rows << QList<Cell>{literal(package.key()), literal(package.value())};
    for (auto service = found.services.constBegin(); service != found.services.constEnd(); ++service)
        table.rows << QList<Cell>{literal(service.key()),
                                  //: %1: "running" or "stopped", %2: when a service starts, in the words of the client
                                  text(Tr::tr("%1; at boot: %2")
                                           .arg(service->running ? Tr::tr("running") : Tr::tr("stopped"),
                                                service->boot.isEmpty() ? Tr::tr("no") : service->boot))};
    return table;
}

Section clientSection(const Report& report, const Client& client)
{
    Section section{QStringLiteral("inventory-") + client.name, Tr::tr("Client %1").arg(client.name), {}, {}};
    if (const ClientSurvey* found = answerOf(report, client.name)) {
        section.blocks << clientFacts(client, *found) << cardTable(client, *found) << softwareTable(*found);
        return section;
    }
    QString why = Tr::tr("It was not asked.");
    for (const ClientSurvey& one : report.facts.survey.clients)
        if (one.client == client.name && one.error)
            why = Tr::tr("It could not be asked: %1").arg(one.error->text);
    section.blocks << Paragraph{why, Tone::Unknown}
                   << FactList{{{Tr::tr("Address"), literal(client.host)},
                                {Tr::tr("Initiator name"), known(client.initiator.text())}}};
    return section;
}

} // namespace

Section inventory(const Report& report)
{
    Section section{QStringLiteral("inventory"), Tr::tr("Inventory"), {}, {applianceSection(report)}};
    for (const Client& client : report.facts.site.clients)
        section.sections << clientSection(report, client);
    return section;
}

} // namespace twinrail::sections
