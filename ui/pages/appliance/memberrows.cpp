// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/memberrows.h"

#include "core/appliance/standing.h"
#include "core/base/tr.h"
#include "ui/pages/clients/clientwords.h"

#include <algorithm>

namespace twinrail {

namespace {

QString stateWord(const ApplianceFacts& facts, const Deed& deed)
{
    if (!hasAnswer(facts))
        return Tr::tr("? not known yet");
    const Result<Standing> found = standing(facts.state, deed);
    if (!found)
        return Tr::tr("! in another group");
    return *found == Standing::Done ? Tr::tr("✓ member already") : Tr::tr("+ will be added");
}

bool isTarget(const Site& site, const IscsiName& name)
{
    return std::any_of(site.targets.cbegin(), site.targets.cend(), [&](const Target& one) { return one.name == name; });
}

bool isClient(const Site& site, const IscsiName& name)
{
    return std::any_of(site.clients.cbegin(), site.clients.cend(),
                       [&](const Client& one) { return one.initiator == name; });
}

using IsOurs = bool (*)(const Site& site, const IscsiName& name);

/// Who is in the group and not of this set-up: stays, and shares what the group sees.
QList<IscsiName> others(const Site& site, const QList<IscsiName>& members, IsOurs isOurs)
{
    QList<IscsiName> names;
    std::copy_if(members.cbegin(), members.cend(), std::back_inserter(names),
                 [&](const IscsiName& name) { return !isOurs(site, name); });
    return names;
}

QList<MemberRow> otherRows(const QList<IscsiName>& names, const QString& who)
{
    QList<MemberRow> rows;
    for (const IscsiName& name : names)
        rows << MemberRow{name.text(), who, Tr::tr("✓ there, and stays")};
    return rows;
}

Finding warning(const char* place, const QString& text, const QString& advice)
{
    return {QStringLiteral("page.group-member"), Finding::Severity::Warning, QLatin1String(place), text, advice};
}

/// A member that sits in another group already.
template <typename MemberDeed>
void complain(Findings& findings, const ApplianceFacts& facts, const char* place, const MemberDeed& deed)
{
    if (const Result<Standing> found = standing(facts.state, Deed{deed}); !found)
        findings << warning(place, found.error().text,
                            Tr::tr("The appliance is asked again before anything is changed."));
}

/// While no client is known every initiator is one of others, and nothing can be said.
bool areClientsKnown(const Site& site)
{
    return !site.clients.isEmpty() && std::none_of(site.clients.cbegin(), site.clients.cend(),
                                                   [](const Client& one) { return one.initiator.isEmpty(); });
}

} // namespace

QList<Column<MemberRow>> memberColumns(const QString& nameTitle, const QString& whoTitle)
{
    return {
        {nameTitle, "", [](const MemberRow& row) { return row.name; }, {}},
        {whoTitle, "", [](const MemberRow& row) { return row.who; }, {}},
        {Tr::tr("State"), "", [](const MemberRow& row) { return row.state; }, {}},
    };
}

QList<MemberRow> targetMembers(const Site& site, const ApplianceFacts& facts)
{
    QList<MemberRow> rows;
    for (const Target& target : site.targets)
        rows << MemberRow{target.name.text(), target.portalGroup,
                          stateWord(facts, Deed{TargetMemberDeed{site.targetGroup, target.name}})};
    return rows + otherRows(others(site, facts.state.targetGroups.value(site.targetGroup), &isTarget),
                            Tr::tr("not in this set-up"));
}

QList<MemberRow> hostMembers(const Site& site, const ApplianceFacts& facts)
{
    QList<MemberRow> rows;
    for (const Client& client : site.clients) {
        const bool isKnown = !client.initiator.isEmpty();
        rows << MemberRow{isKnown ? client.initiator.text() : Tr::tr("initiator name not known yet"), client.name,
                          isKnown ? stateWord(facts, Deed{HostMemberDeed{site.hostGroup, client.initiator}})
                                  : Tr::tr("+ will be added")};
    }
    const QString who = areClientsKnown(site) ? Tr::tr("not in this set-up") : Tr::tr("not known yet");
    return rows + otherRows(others(site, facts.state.hostGroups.value(site.hostGroup), &isClient), who);
}

Findings memberWarnings(const Site& site, const ApplianceFacts& facts)
{
    constexpr auto targetGroup = "/targetGroup";
    constexpr auto hostGroup = "/hostGroup";
    Findings findings;
    if (!hasAnswer(facts))
        return findings;
    for (const Target& target : site.targets)
        complain(findings, facts, targetGroup, TargetMemberDeed{site.targetGroup, target.name});
    for (const Client& client : site.clients)
        if (!client.initiator.isEmpty())
            complain(findings, facts, hostGroup, HostMemberDeed{site.hostGroup, client.initiator});
    const auto targets = others(site, facts.state.targetGroups.value(site.targetGroup), &isTarget).size();
    if (targets > 0)
        findings << warning(targetGroup,
                            Tr::tr("The target group %1 also holds %n target(s) that are not in this set-up.", nullptr,
                                   static_cast<int>(targets))
                                .arg(site.targetGroup),
                            Tr::tr("The LUNs can be reached through them as well, on paths that nobody planned."));
    const auto initiators = others(site, facts.state.hostGroups.value(site.hostGroup), &isClient).size();
    if (initiators > 0 && areClientsKnown(site))
        findings << warning(hostGroup,
                            Tr::tr("The host group %1 also holds %n initiator(s) that are not in this set-up.", nullptr,
                                   static_cast<int>(initiators))
                                .arg(site.hostGroup),
                            Tr::tr("These machines see the LUNs too. Choose another group unless that is meant."));
    return findings;
}

} // namespace twinrail
