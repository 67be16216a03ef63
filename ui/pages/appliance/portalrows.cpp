// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/portalrows.h"

#include "core/appliance/standing.h"
#include "core/base/tr.h"
#include "ui/pages/appliance/standingword.h"
#include "ui/pages/clients/clientwords.h"

#include <algorithm>

namespace twinrail {

namespace {

Deed deedOf(const PortalGroup& group) { return {PortalGroupDeed{group.name, group.portal}}; }

Result<> setName(PortalRow& row, const QString& text)
{
    if (text.isEmpty())
        return fail(Error::Kind::Malformed, Tr::tr("Give the portal group a name, after its interface."));
    row.group.name = text;
    return {};
}

Result<> setPortal(PortalRow& row, const QString& text)
{
    if (text.isEmpty()) {
        row.group.portal = {};
        return {};
    }
    TWINRAIL_LET(portal, Portal::parse(text));
    row.group.portal = portal;
    return {};
}

Result<> setRailName(Rail& row, const QString& text)
{
    if (text.isEmpty())
        return fail(Error::Kind::Malformed, Tr::tr("Give the rail a name, for example rail-a."));
    row.name = text;
    return {};
}

Result<> setSubnet(Rail& row, const QString& text)
{
    if (text.isEmpty()) {
        row.subnet = {};
        return {};
    }
    TWINRAIL_LET(subnet, Subnet::parse(text));
    row.subnet = subnet;
    return {};
}

Finding conflict(qsizetype row, const QString& text)
{
    return {QStringLiteral("portal-group.conflict"),
            Finding::Severity::Error,
            QStringLiteral("/portalGroups/%1/name").arg(row),
            text,
            {}};
}

/// A6. Nothing: the address is fit, or not known.
std::optional<Finding> unfit(qsizetype row, const Portal& portal, const QList<PortalCandidate>& candidates)
{
    const QString place = QStringLiteral("/portalGroups/%1/portal").arg(row);
    const auto known = std::find_if(candidates.cbegin(), candidates.cend(),
                                    [&](const PortalCandidate& one) { return one.address == portal.address(); });
    if (portal.isEmpty() || candidates.isEmpty())
        return {};
    if (known == candidates.cend())
        return Finding{QStringLiteral("portal-group.foreign-address"), Finding::Severity::Warning, place,
                       Tr::tr("The appliance has no address %1.").arg(portal.address().toString()),
                       Tr::tr("Use one of the addresses of the appliance, or give it this one first (A6).")};
    if (known->management)
        return Finding{QStringLiteral("portal-group.management"), Finding::Severity::Warning, place,
                       Tr::tr("The portal %1 serves administration too.").arg(portal.text()),
                       Tr::tr("Use the address of a storage interface: data and administration should not share a "
                              "wire (A4).")};
    return {};
}

} // namespace

QList<PortalRow> portalRows(const SiteSession& session)
{
    QList<PortalRow> rows;
    for (const PortalGroup& group : session.site().portalGroups) {
        const bool isWhole = !group.name.isEmpty() && !group.portal.isEmpty();
        rows << PortalRow{group, isWhole ? standingWord(session.facts().appliance, deedOf(group)) : QString()};
    }
    return rows;
}

QList<Column<PortalRow>> portalColumns()
{
    const auto setRail = [](PortalRow& row, const QString& text) -> Result<> {
        row.group.rail = text;
        return {};
    };
    return {
        {Tr::tr("Portal group"), "name", [](const PortalRow& row) { return row.group.name; }, &setName},
        {Tr::tr("Portal"), "portal",
         [](const PortalRow& row) { return row.group.portal.isEmpty() ? QString() : row.group.portal.text(); },
         &setPortal},
        {Tr::tr("Rail"), "rail", [](const PortalRow& row) { return row.group.rail; }, setRail},
        {Tr::tr("State"), "", [](const PortalRow& row) { return row.state; }, {}},
    };
}

QList<Column<Rail>> railColumns()
{
    return {
        {Tr::tr("Rail"), "name", [](const Rail& row) { return row.name; }, &setRailName},
        {Tr::tr("Subnet"), "subnet",
         [](const Rail& row) { return row.subnet.isEmpty() ? QString() : row.subnet.text(); }, &setSubnet},
    };
}

QList<PortalCandidate> candidatesOf(const SiteSession& session)
{
    const ApplianceFacts& facts = session.facts().appliance;
    return hasAnswer(facts) ? portalCandidates(session.site(), facts.state) : QList<PortalCandidate>();
}

Findings portalProblems(const SiteSession& session)
{
    const ApplianceFacts& facts = session.facts().appliance;
    if (!hasAnswer(facts))
        return {};
    const QList<PortalCandidate> candidates = candidatesOf(session);
    const QList<PortalGroup>& groups = session.site().portalGroups;
    Findings findings;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (const Result<Standing> found = standing(facts.state, deedOf(groups.at(i))); !found)
            findings << conflict(i, found.error().text);
        if (const std::optional<Finding> finding = unfit(i, groups.at(i).portal, candidates))
            findings << *finding;
    }
    return findings;
}

} // namespace twinrail
