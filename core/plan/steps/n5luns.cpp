// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/n5luns.h"

#include "core/appliance/overlap.h"
#include "core/base/tr.h"
#include "core/plan/steps/make.h"

namespace twinrail::steps {

namespace {

const QString id = QStringLiteral("N5");

/// Two views clash when both their groups overlap (nms-api §5.5).
bool overlaps(const MappingInfo& mapping, const Site& want)
{
    return groupsMeet(mapping.hostGroup, want.hostGroup) && groupsMeet(mapping.targetGroup, want.targetGroup);
}

Prepared zvolAndUnit(const Site& want, const Lun& lun, const ApplianceState& have)
{
    Prepared prepared;
    const auto found = have.zvols.constFind(lun.zvol);
    if (found == have.zvols.constEnd()) {
        const QString pool = lun.zvol.section(u'/', 0, 0);
        if (!have.pools.contains(pool))
            prepared.findings << conflict(id, want.appliance.name,
                                          Tr::tr("The pool %1 of the zvol %2 does not exist.").arg(pool, lun.zvol),
                                          Tr::tr("Create the pool on the appliance, or correct the zvol's path."));
        prepared.changes << deedChange(id, ZvolDeed{lun.zvol, lun.sizeBytes, lun.blockSize, lun.sparse});
    } else if (found->sizeBytes != lun.sizeBytes) {
        prepared.findings << conflict(
            id, want.appliance.name,
            Tr::tr("The zvol %1 exists with %2 bytes instead of %3.")
                .arg(lun.zvol, QString::number(found->sizeBytes), QString::number(lun.sizeBytes)),
            Tr::tr("Write the size it has into the site, or use another zvol."));
    }
    if (found == have.zvols.constEnd() || !found->hasUnit)
        prepared.changes << deedChange(id, LogicalUnitDeed{lun.zvol});
    return prepared;
}

Prepared mapping(const Site& want, const Lun& lun, const ApplianceState& have)
{
    Prepared prepared;
    bool mapped = false;
    for (const MappingInfo& other : have.mappings) {
        if (!overlaps(other, want))
            continue;
        const bool ours = other.zvol == lun.zvol;
        if (ours && other.lun == lun.number && other.hostGroup == want.hostGroup &&
            other.targetGroup == want.targetGroup)
            mapped = true;
        else if (ours)
            prepared.findings << conflict(
                id, want.appliance.name,
                Tr::tr("The zvol %1 is already mapped as LUN %2 to host group %3 and target group %4.")
                    .arg(lun.zvol, QString::number(other.lun), other.hostGroup, other.targetGroup),
                Tr::tr("Write that LUN into the site, or remove the mapping on the appliance."));
        else if (other.lun == lun.number)
            prepared.findings << conflict(
                id, want.appliance.name,
                Tr::tr("LUN %1 is taken by the zvol %2 for host group %3 and target group %4.")
                    .arg(QString::number(lun.number), other.zvol, other.hostGroup, other.targetGroup),
                Tr::tr("Give %1 a free LUN number in the site.").arg(lun.zvol));
    }
    if (!mapped)
        prepared.changes << deedChange(id, MappingDeed{lun.zvol, lun.number, want.hostGroup, want.targetGroup});
    return prepared;
}

} // namespace

StepInfo Luns::info() const
{
    return {id, Tr::tr("Zvols and LUN mappings"),
            Tr::tr("A zvol and a logical unit for each LUN, mapped to the host group and the target group."),
            Tr::tr("Creating and mapping LUNs")};
}

Prepared Luns::plan(const Site& want, const ApplianceState& have) const
{
    Prepared prepared;
    for (const Lun& lun : want.luns)
        for (const Prepared& part : {zvolAndUnit(want, lun, have), mapping(want, lun, have)}) {
            prepared.changes += part.changes;
            prepared.findings += part.findings;
        }
    return prepared;
}

} // namespace twinrail::steps
