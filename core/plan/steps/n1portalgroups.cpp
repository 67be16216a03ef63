// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/n1portalgroups.h"

#include "core/base/tr.h"
#include "core/plan/steps/make.h"

namespace twinrail::steps {

namespace {

const QString id = QStringLiteral("N1");

QString portalList(const QList<Portal>& portals)
{
    QStringList texts;
    for (const Portal& portal : portals)
        texts << portal.text();
    return texts.join(QStringLiteral(", "));
}

} // namespace

StepInfo PortalGroups::info() const
{
    return {id, Tr::tr("Target portal groups"), Tr::tr("One target portal group for each storage interface."),
            Tr::tr("Creating target portal groups")};
}

Prepared PortalGroups::plan(const Site& want, const ApplianceState& have) const
{
    Prepared prepared;
    for (const PortalGroup& group : want.portalGroups) {
        const auto found = have.portalGroups.constFind(group.name);
        if (found == have.portalGroups.constEnd()) {
            prepared.changes << deedChange(id, PortalGroupDeed{group.name, group.portal});
        } else if (*found != QList<Portal>{group.portal}) {
            prepared.findings << conflict(
                id, want.appliance.name,
                Tr::tr("The portal group %1 exists, but holds %2 instead of %3.")
                    .arg(group.name, portalList(*found), group.portal.text()),
                Tr::tr("Correct it on the appliance, or give the group of the site another name."));
        }
        for (auto other = have.portalGroups.constBegin(); other != have.portalGroups.constEnd(); ++other)
            if (other.key() != group.name && other->contains(group.portal))
                prepared.findings << conflict(
                    id, want.appliance.name,
                    Tr::tr("The portal %1 already belongs to the portal group %2.")
                        .arg(group.portal.text(), other.key()),
                    Tr::tr(
                        "A portal can be in one group only: use that group's name in the site, or another address."));
    }
    return prepared;
}

} // namespace twinrail::steps
