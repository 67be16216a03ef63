// SPDX-License-Identifier: Apache-2.0
#include "core/survey/visibility.h"

#include "core/appliance/overlap.h"
#include "core/base/tr.h"

#include <algorithm>

namespace twinrail {

QString hiddenBecause(const Site& site, const Client& client, const Lun& lun, const ApplianceState& appliance)
{
    if (!appliance.hostGroups.value(site.hostGroup).contains(client.initiator))
        return Tr::tr("On the appliance, the host group %1 lacks the initiator %2; step N4 adds it.")
            .arg(site.hostGroup, client.initiator.text());
    const bool mapped =
        std::any_of(appliance.mappings.cbegin(), appliance.mappings.cend(), [&](const MappingInfo& mapping) {
            return mapping.zvol == lun.zvol && mapping.lun == lun.number &&
                   groupsMeet(mapping.hostGroup, site.hostGroup) && groupsMeet(mapping.targetGroup, site.targetGroup);
        });
    if (!mapped)
        return Tr::tr("The appliance does not map the zvol %1 as LUN %2 for the host group %3; step N5 does.")
            .arg(lun.zvol, QString::number(lun.number), site.hostGroup);
    return {};
}

} // namespace twinrail
