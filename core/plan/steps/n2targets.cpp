// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/n2targets.h"

#include "core/base/tr.h"
#include "core/plan/steps/make.h"

namespace twinrail::steps {

namespace {

const QString id = QStringLiteral("N2");

} // namespace

StepInfo Targets::info() const
{
    return {id, Tr::tr("Targets"), Tr::tr("One iSCSI target for each portal group, bound to it alone."),
            Tr::tr("Creating targets")};
}

Prepared Targets::plan(const Site& want, const ApplianceState& have) const
{
    Prepared prepared;
    for (const Target& target : want.targets) {
        const auto found = have.targets.constFind(target.name.text());
        if (found == have.targets.constEnd()) {
            prepared.changes << deedChange(id, TargetDeed{target.name, target.portalGroup, target.alias});
            continue;
        }
        if (found->portalGroups != QStringList{target.portalGroup})
            prepared.findings << conflict(
                id, want.appliance.name,
                found->portalGroups.isEmpty()
                    ? Tr::tr("The target %1 exists, but is bound to no portal group: it answers on every address.")
                          .arg(target.name.text())
                    : Tr::tr("The target %1 exists, but is bound to %2 instead of %3.")
                          .arg(target.name.text(), found->portalGroups.join(QStringLiteral(", ")), target.portalGroup),
                Tr::tr("Bind it to %1 alone on the appliance, or give the target of the site another name.")
                    .arg(target.portalGroup));
        else if (!found->isOnline())
            prepared.findings << conflict(
                id, want.appliance.name,
                Tr::tr("The target %1 exists, but its state is “%2”.").arg(target.name.text(), found->status),
                Tr::tr("Bring it online on the appliance, then plan again."));
    }
    return prepared;
}

} // namespace twinrail::steps
