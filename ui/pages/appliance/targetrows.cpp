// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/targetrows.h"

#include "core/appliance/standing.h"
#include "core/base/tr.h"
#include "ui/pages/clients/clientwords.h"

#include <QUuid>

#include <algorithm>

namespace twinrail {

namespace {

enum class TargetStanding {
    Unknown, ///< the appliance has not answered, or the target has no name yet
    There,
    Open,
    Offline, ///< there, but out of service
    Conflict ///< there, but bound otherwise
};

Deed deedOf(const Target& target) { return Deed{TargetDeed{target.name, target.portalGroup, target.alias}}; }

TargetStanding standingOf(const Target& target, const ApplianceFacts& facts)
{
    if (!hasAnswer(facts) || target.name.isEmpty())
        return TargetStanding::Unknown;
    const Result<Standing> found = standing(facts.state, deedOf(target));
    if (!found)
        return TargetStanding::Conflict;
    if (*found == Standing::Open)
        return TargetStanding::Open;
    return facts.state.targets.value(target.name.text()).isOnline() ? TargetStanding::There : TargetStanding::Offline;
}

QString wordOf(TargetStanding standing)
{
    switch (standing) {
    case TargetStanding::Unknown:
        return Tr::tr("? not known yet");
    case TargetStanding::There:
        return Tr::tr("✓ there already");
    case TargetStanding::Open:
        return Tr::tr("+ will be created");
    case TargetStanding::Offline:
        return Tr::tr("! there, not online");
    case TargetStanding::Conflict:
        return Tr::tr("! bound to others");
    }
    return {};
}

/// Core plans without them, and their paths are missing: nobody should find that out at the end.
Findings lonelyWarnings(const Site& site)
{
    Findings findings;
    for (const QString& group : portalGroupsWithoutTarget(site))
        findings << Finding{QStringLiteral("page.portal-group-without-target"), Finding::Severity::Warning,
                            QStringLiteral("/targets"),
                            Tr::tr("The portal group %1 has no target: no path leads through it.").arg(group),
                            Tr::tr("Add a target for it.")};
    return findings;
}

QString conflictSentence(const Target& target, const ApplianceState& found)
{
    const QStringList groups = found.targets.value(target.name.text()).portalGroups;
    if (groups.isEmpty())
        return Tr::tr("This target is on the appliance without a portal group: it answers on every address. Bind it to "
                      "%1 alone there, or choose another name.")
            .arg(target.portalGroup);
    return Tr::tr("This target is on the appliance, bound to %1 instead of %2. Bind it to %2 alone there, or choose "
                  "another name.")
        .arg(groups.join(QStringLiteral(", ")), target.portalGroup);
}

Result<> setName(TargetRow& row, const QString& text)
{
    TWINRAIL_LET(name, text.isEmpty() ? Result<IscsiName>(IscsiName()) : IscsiName::parse(text));
    row.target.name = name;
    return {};
}

Result<> setPortalGroup(TargetRow& row, const QString& text)
{
    row.target.portalGroup = text;
    return {};
}

Result<> setAlias(TargetRow& row, const QString& text)
{
    row.target.alias = text;
    return {};
}

} // namespace

QList<TargetRow> targetRows(const Site& site, const ApplianceFacts& facts)
{
    QList<TargetRow> rows;
    for (const Target& target : site.targets)
        rows << TargetRow{target, wordOf(standingOf(target, facts))};
    return rows;
}

QList<Column<TargetRow>> targetColumns()
{
    return {
        {Tr::tr("Target name (IQN)"), "name", [](const TargetRow& row) { return row.target.name.text(); }, &setName},
        {Tr::tr("Portal group"), "portalGroup", [](const TargetRow& row) { return row.target.portalGroup; },
         &setPortalGroup},
        {Tr::tr("Alias"), "alias", [](const TargetRow& row) { return row.target.alias; }, &setAlias},
        {Tr::tr("State"), "", [](const TargetRow& row) { return row.state; }, {}},
    };
}

QString targetSentence(const Target& target, const ApplianceFacts& facts)
{
    switch (standingOf(target, facts)) {
    case TargetStanding::Unknown:
        return {};
    case TargetStanding::There:
        return Tr::tr("This target is there, and bound to %1 alone: nothing will be changed.").arg(target.portalGroup);
    case TargetStanding::Open:
        return Tr::tr("This target will be created and bound to %1 alone.").arg(target.portalGroup);
    case TargetStanding::Offline:
        return Tr::tr("This target is there, but its state is “%1”. Bring it online on the appliance.")
            .arg(facts.state.targets.value(target.name.text()).status);
    case TargetStanding::Conflict:
        return conflictSentence(target, facts.state);
    }
    return {};
}

Findings targetWarnings(const Site& site, const ApplianceFacts& facts)
{
    Findings findings = site.targets.isEmpty() ? Findings() : lonelyWarnings(site); // none at all is core's error
    for (qsizetype i = 0; i < site.targets.size(); ++i) {
        const Target& target = site.targets.at(i);
        const TargetStanding standing = standingOf(target, facts);
        if (standing == TargetStanding::Conflict || standing == TargetStanding::Offline)
            findings << Finding{QStringLiteral("page.target-standing"), Finding::Severity::Warning,
                                QStringLiteral("/targets/%1/name").arg(i), targetSentence(target, facts),
                                Tr::tr("The appliance is asked again before anything is changed.")};
    }
    return findings;
}

QStringList portalGroupsWithoutTarget(const Site& site)
{
    QStringList names;
    for (const PortalGroup& group : site.portalGroups)
        if (std::none_of(site.targets.cbegin(), site.targets.cend(),
                         [&](const Target& target) { return target.portalGroup == group.name; }))
            names << group.name;
    return names;
}

IscsiName newTargetName()
{
    const QString digits = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return IscsiName::parse(QStringLiteral("iqn.2010-08.org.illumos:02:") + digits).value();
}

} // namespace twinrail
