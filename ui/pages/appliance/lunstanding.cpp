// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/lunstanding.h"

#include "core/appliance/standing.h"
#include "core/base/tr.h"
#include "ui/pages/clients/clientwords.h"

#include <algorithm>

namespace twinrail {

namespace {

Result<Standing> zvolStanding(const Lun& lun, const ApplianceState& found)
{
    return standing(found, Deed{ZvolDeed{lun.zvol, lun.sizeBytes, lun.blockSize, lun.sparse}});
}

Result<Standing> mappingStanding(const Site& site, const Lun& lun, const ApplianceState& found)
{
    return standing(found, Deed{MappingDeed{lun.zvol, lun.number, site.hostGroup, site.targetGroup}});
}

/// Two groups may see one zvol as far as the appliance is concerned; the file system on it may not survive that.
QString otherHostGroup(const Site& site, const Lun& lun, const ApplianceState& found)
{
    const auto other = std::find_if(found.mappings.cbegin(), found.mappings.cend(), [&](const MappingInfo& mapping) {
        return mapping.zvol == lun.zvol && mapping.hostGroup != site.hostGroup;
    });
    return other == found.mappings.cend() ? QString() : other->hostGroup;
}

QString elsewhereSentence(const Site& site, const Lun& lun, const ApplianceState& found)
{
    return Tr::tr("The zvol %1 is mapped to the host group %2: its clients see it too.")
        .arg(lun.zvol, otherHostGroup(site, lun, found));
}

QString conflictSentence(const Site& site, const Lun& lun, const ApplianceState& found)
{
    for (const Result<Standing>& part : {zvolStanding(lun, found), mappingStanding(site, lun, found)})
        if (!part)
            return part.error().text;
    return {};
}

} // namespace

LunStanding standingOf(const Site& site, const Lun& lun, const ApplianceFacts& facts)
{
    if (!hasAnswer(facts))
        return LunStanding::Unknown;
    const Result<Standing> zvol = zvolStanding(lun, facts.state);
    const Result<Standing> mapping = mappingStanding(site, lun, facts.state);
    if (!otherHostGroup(site, lun, facts.state).isEmpty())
        return LunStanding::Elsewhere;
    if (!zvol || !mapping)
        return LunStanding::Conflict;
    if (*zvol == Standing::Open)
        return LunStanding::Open;
    return *mapping == Standing::Done ? LunStanding::Mapped : LunStanding::ZvolThere;
}

QString standingWord(LunStanding standing)
{
    switch (standing) {
    case LunStanding::Unknown:
        return Tr::tr("? not known yet");
    case LunStanding::Mapped:
        return Tr::tr("✓ mapped already");
    case LunStanding::ZvolThere:
        return Tr::tr("✓ zvol is there");
    case LunStanding::Open:
        return Tr::tr("+ will be created");
    case LunStanding::Elsewhere:
        return Tr::tr("! mapped to others");
    case LunStanding::Conflict:
        return Tr::tr("! in conflict");
    }
    return {};
}

QString standingSentence(const Site& site, const Lun& lun, const ApplianceFacts& facts)
{
    switch (standingOf(site, lun, facts)) {
    case LunStanding::Unknown:
        return {};
    case LunStanding::Mapped:
        return Tr::tr("%1 is there and mapped to the host group %2 already: nothing will be changed.")
            .arg(lun.zvol, site.hostGroup);
    case LunStanding::ZvolThere:
        return Tr::tr("%1 is there with its data and will be mapped to the host group %2.")
            .arg(lun.zvol, site.hostGroup);
    case LunStanding::Open:
        return Tr::tr("%1 will be created and mapped to the host group %2.").arg(lun.zvol, site.hostGroup);
    case LunStanding::Elsewhere:
        return elsewhereSentence(site, lun, facts.state);
    case LunStanding::Conflict:
        return conflictSentence(site, lun, facts.state);
    }
    return {};
}

Findings lunWarnings(const Site& site, const ApplianceFacts& facts)
{
    Findings findings;
    for (qsizetype i = 0; i < site.luns.size(); ++i) {
        const LunStanding standing = standingOf(site, site.luns.at(i), facts);
        const bool isElsewhere = standing == LunStanding::Elsewhere;
        if (isElsewhere || standing == LunStanding::Conflict)
            findings << Finding{QStringLiteral("page.lun-standing"), Finding::Severity::Warning,
                                QStringLiteral("/luns/%1/zvol").arg(i), standingSentence(site, site.luns.at(i), facts),
                                isElsewhere ? Tr::tr("Choose another zvol, unless both are meant to see it.")
                                            : Tr::tr("The appliance is asked again before anything is changed.")};
    }
    return findings;
}

QStringList unusedZvols(const Site& site, const ApplianceFacts& facts)
{
    QStringList unused;
    const ApplianceState& found = facts.state;
    for (auto zvol = found.zvols.keyBegin(); zvol != found.zvols.keyEnd(); ++zvol) {
        const bool isTheirs =
            std::any_of(found.mappings.cbegin(), found.mappings.cend(), [&](const MappingInfo& mapping) {
                const bool isForUs = mapping.hostGroup == site.hostGroup && mapping.targetGroup == site.targetGroup;
                return mapping.zvol == *zvol && !isForUs;
            });
        const bool isOurs =
            std::any_of(site.luns.cbegin(), site.luns.cend(), [&](const Lun& lun) { return lun.zvol == *zvol; });
        if (!isTheirs && !isOurs)
            unused << *zvol;
    }
    return unused;
}

} // namespace twinrail
