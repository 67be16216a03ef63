// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/survey/assumptions/family.h"

namespace twinrail {

void checkTargets(const Site& site, const ApplianceState& state, CheckReport& report)
{
    if (site.targets.size() < 2)
        report.warning(Tr::tr("Fewer than two targets are planned."),
                       Tr::tr("Plan one target for each portal group (N2)."));
    for (const Target& target : site.targets) {
        const auto found = state.targets.constFind(target.name.text());
        if (found == state.targets.cend())
            report.note(Tr::tr("The target %1 is not there yet.").arg(target.name.text()),
                        Tr::tr("Step N2 creates it."));
        else if (found->portalGroups.isEmpty())
            report.error(Tr::tr("The target %1 is bound to no portal group, so it answers on every address.")
                             .arg(target.name.text()),
                         Tr::tr("Bind it to the portal group %1 alone (N2).").arg(target.portalGroup));
        else if (found->portalGroups != QStringList{target.portalGroup})
            report.error(Tr::tr("The target %1 is bound to %2.")
                             .arg(target.name.text(), found->portalGroups.join(QStringLiteral(", "))),
                         Tr::tr("Bind it to the portal group %1 alone (N2).").arg(target.portalGroup));
        else if (!found->isOnline())
            report.warning(Tr::tr("The target %1 is not online: %2.").arg(target.name.text(), found->status),
                           Tr::tr("Bring it online on the appliance."));
    }
    report.passIfQuiet(Tr::tr("Each target is online and bound to its portal group alone."));
}

} // namespace twinrail
