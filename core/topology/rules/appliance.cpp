// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/topology/rules/family.h"

namespace twinrail {

void applianceRules(const Site& site, RuleReport& report)
{
    if (site.appliance.api == ApplianceApi::Manual)
        return;
    if (site.appliance.host.isEmpty())
        report.error("site.appliance.no-host", QStringLiteral("/appliance/host"),
                     Tr::tr("The address of the appliance is missing."),
                     Tr::tr("Enter the address or host name of its management interface."));
    if (site.appliance.user.isEmpty())
        report.error("site.appliance.no-user", QStringLiteral("/appliance/user"),
                     Tr::tr("The account for the appliance is missing."), Tr::tr("Enter an account, usually admin."));
}

} // namespace twinrail
