// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/n3targetgroup.h"

#include "core/base/tr.h"
#include "core/plan/steps/make.h"

namespace twinrail::steps {

namespace {

const QString id = QStringLiteral("N3");

} // namespace

StepInfo TargetGroup::info() const
{
    return {id, Tr::tr("Target group"), Tr::tr("One target group that holds all targets."),
            Tr::tr("Filling the target group")};
}

Prepared TargetGroup::plan(const Site& want, const ApplianceState& have) const
{
    Prepared prepared;
    if (!have.targetGroups.contains(want.targetGroup))
        prepared.changes << deedChange(id, TargetGroupDeed{want.targetGroup});
    const QList<IscsiName> members = have.targetGroups.value(want.targetGroup);
    for (const Target& target : want.targets) {
        if (members.contains(target.name))
            continue;
        prepared.changes << deedChange(id, TargetMemberDeed{want.targetGroup, target.name});
        // A target must be off line to become a member, which would drop every session it has (nms-api §5.3).
        if (const int sessions = have.targets.value(target.name.text()).sessions; sessions > 0)
            prepared.findings << conflict(
                id, want.appliance.name,
                Tr::tr("The target %1 is not in the target group yet, and %n session(s) use it.", nullptr, sessions)
                    .arg(target.name.text()),
                Tr::tr("Log its sessions out on the clients, then plan again."));
        for (auto other = have.targetGroups.constBegin(); other != have.targetGroups.constEnd(); ++other)
            if (other.key() != want.targetGroup && other->contains(target.name))
                prepared.findings << conflict(
                    id, want.appliance.name,
                    Tr::tr("The target %1 is already in the target group %2.").arg(target.name.text(), other.key()),
                    Tr::tr("A target can be in one target group only: use that group in the site, or another target."));
    }
    for (const IscsiName& member : members) {
        const bool planned = std::any_of(want.targets.begin(), want.targets.end(),
                                         [&](const Target& target) { return target.name == member; });
        if (!planned)
            prepared.findings << Finding{
                id, Finding::Severity::Warning, want.appliance.name,
                Tr::tr("The target group %1 also holds the target %2, which the site does not know.")
                    .arg(want.targetGroup, member.text()),
                Tr::tr("The LUNs are visible through it as well. It stays as it is.")};
    }
    return prepared;
}

} // namespace twinrail::steps
