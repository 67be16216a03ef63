// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/survey/assumptions/family.h"

namespace twinrail {

namespace {

/// An initiator is in at most one host group (nms-api §5.4).
void checkMember(const Client& client, const Site& site, const ApplianceState& state, CheckReport& report)
{
    for (auto group = state.hostGroups.cbegin(); group != state.hostGroups.cend(); ++group) {
        if (!group.value().contains(client.initiator))
            continue;
        if (group.key() != site.hostGroup)
            report.error(Tr::tr("The initiator of %1 is in the host group %2 instead of %3.")
                             .arg(client.name, group.key(), site.hostGroup),
                         Tr::tr("Take it out of that group on the appliance, or correct the site."));
        return;
    }
    report.note(Tr::tr("The initiator of %1 is in no host group yet.").arg(client.name),
                Tr::tr("Step N4 adds it to %1.").arg(site.hostGroup));
}

} // namespace

void checkGroups(const Site& site, const ApplianceState& state, CheckReport& report)
{
    if (!state.targetGroups.contains(site.targetGroup))
        report.note(Tr::tr("The target group %1 is not there yet.").arg(site.targetGroup),
                    Tr::tr("Step N3 creates it."));
    if (!state.hostGroups.contains(site.hostGroup))
        report.note(Tr::tr("The host group %1 is not there yet.").arg(site.hostGroup), Tr::tr("Step N4 creates it."));
    for (const Client& client : site.clients)
        checkMember(client, site, state, report);
    report.passIfQuiet(Tr::tr("The target group and the host group are there, and every initiator is in its group."));
}

} // namespace twinrail
