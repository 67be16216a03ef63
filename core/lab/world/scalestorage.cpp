// SPDX-License-Identifier: Apache-2.0
#include "core/lab/world/scaleparts.h"

namespace twinrail::lab {

void addScaleStorage(World& world)
{
    Comstar& san = world.san;
    san.pools << QStringLiteral("tank");
    for (const PortalGroup& group : world.site.portalGroups)
        san.addresses << group.portal.address().toString() + QStringLiteral("/16");
    for (const Lun& lun : world.site.luns) {
        (void)san.createZvol(lun.zvol, lun.sizeBytes, lun.blockSize, lun.sparse);
        (void)san.createUnit(lun.zvol, {});
    }
}

void setUpScaleStorage(World& world)
{
    Comstar& san = world.san;
    const Site& site = world.site;
    for (const PortalGroup& group : site.portalGroups)
        (void)san.createPortalGroup(group.name, {group.portal.text()});
    (void)san.createTargetGroup(site.targetGroup);
    (void)san.createHostGroup(site.hostGroup);
    for (const Lun& lun : site.luns)
        (void)san.addView(lun.zvol, lun.number, site.hostGroup, site.targetGroup, nullptr);
    for (const Target& target : site.targets) {
        QString created;
        (void)san.createTarget(target.name.text(), {target.portalGroup}, {}, &created);
        (void)san.addTargetMember(site.targetGroup, created);
    }
    for (const Client& client : site.clients)
        (void)san.addHostMember(site.hostGroup, client.initiator.text());
}

} // namespace twinrail::lab
