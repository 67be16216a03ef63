// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/topology/rules/family.h"
#include "core/topology/rules/repeats.h"

namespace twinrail {

void targetRules(const Site& site, RuleReport& report)
{
    if (site.targets.isEmpty())
        report.error("site.target.none", QStringLiteral("/targets"), Tr::tr("The site has no target."),
                     Tr::tr("Add one target for each portal group (N2)."));
    for (qsizetype i = 0; i < site.targets.size(); ++i) {
        const Target& target = site.targets.at(i);
        if (target.name.isEmpty())
            report.error("site.target.no-name", place("targets", i, "name"), Tr::tr("A target has no name."),
                         Tr::tr("Enter an iSCSI name, or have one made."));
        if (!site.portalGroup(target.portalGroup))
            report.error("site.target.unknown-portal-group", place("targets", i, "portalGroup"),
                         Tr::tr("The target %1 names the portal group “%2”, which is not in the site.")
                             .arg(target.name.text(), target.portalGroup),
                         Tr::tr("Choose one of the site's portal groups (N2)."));
    }
    for (const qsizetype i : repeats(site.targets, [](const Target& target) { return target.name; }))
        report.error("site.target.duplicate-name", place("targets", i, "name"),
                     Tr::tr("Two targets have the name %1.").arg(site.targets.at(i).name.text()),
                     Tr::tr("Give each target a name of its own."));
}

} // namespace twinrail
