// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/n4hostgroup.h"

#include "core/base/tr.h"
#include "core/plan/steps/make.h"

namespace twinrail::steps {

namespace {

const QString id = QStringLiteral("N4");

} // namespace

StepInfo HostGroup::info() const
{
    return {id, Tr::tr("Host group"), Tr::tr("One host group that holds the initiator name of every client."),
            Tr::tr("Filling the host group")};
}

Prepared HostGroup::plan(const Site& want, const ApplianceState& have) const
{
    Prepared prepared;
    if (!have.hostGroups.contains(want.hostGroup))
        prepared.changes << deedChange(id, HostGroupDeed{want.hostGroup});
    const QList<IscsiName> members = have.hostGroups.value(want.hostGroup);
    for (const Client& client : want.clients) {
        if (members.contains(client.initiator))
            continue;
        prepared.changes << deedChange(id, HostMemberDeed{want.hostGroup, client.initiator});
        for (auto other = have.hostGroups.constBegin(); other != have.hostGroups.constEnd(); ++other)
            if (other.key() != want.hostGroup && other->contains(client.initiator))
                prepared.findings << conflict(
                    id, want.appliance.name,
                    Tr::tr("The initiator %1 of %2 is already in the host group %3.")
                        .arg(client.initiator.text(), client.name, other.key()),
                    Tr::tr("An initiator can be in one host group only: use that group in the site, or give the client "
                           "another initiator name."));
    }
    return prepared;
}

} // namespace twinrail::steps
