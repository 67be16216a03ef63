// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/survey/assumptions/family.h"

namespace twinrail {

namespace {

/// A target is in at most one target group (nms-api §5.3), so membership elsewhere is in the way.
QString groupOf(const IscsiName& target, const ApplianceState& state)
{
    for (auto group = state.targetGroups.cbegin(); group != state.targetGroups.cend(); ++group)
        if (group.value().contains(target))
            return group.key();
    return {};
}

} // namespace

void checkTargetGroup(const Site& site, const ApplianceState& state, CheckReport& report)
{
    for (const Target& target : site.targets) {
        const QString group = groupOf(target.name, state);
        if (group.isEmpty())
            report.note(Tr::tr("The target %1 is in no target group yet.").arg(target.name.text()),
                        Tr::tr("Step N3 adds it to %1.").arg(site.targetGroup));
        else if (group != site.targetGroup)
            report.error(Tr::tr("The target %1 is in the target group %2 instead of %3.")
                             .arg(target.name.text(), group, site.targetGroup),
                         Tr::tr("Take it out of that group on the appliance, or correct the site."));
    }
    report.passIfQuiet(Tr::tr("All targets are in the target group %1.").arg(site.targetGroup));
}

} // namespace twinrail
