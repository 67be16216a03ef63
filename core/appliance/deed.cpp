// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/deed.h"

#include "core/base/tr.h"

namespace twinrail {

namespace {

/// Two whole sentences for each object, so that each can be translated as it stands.
struct Sentence {
    bool create;

    QString operator()(const PortalGroupDeed& deed) const
    {
        return (create ? Tr::tr("Create the target portal group %1 with %2")
                       : Tr::tr("Remove the target portal group %1 with %2"))
            .arg(deed.name, deed.portal.text());
    }
    QString operator()(const TargetDeed& deed) const
    {
        return (create ? Tr::tr("Create the target %1 in the portal group %2")
                       : Tr::tr("Remove the target %1 from the portal group %2"))
            .arg(deed.name.text(), deed.portalGroup);
    }
    QString operator()(const TargetGroupDeed& deed) const
    {
        return (create ? Tr::tr("Create the target group %1") : Tr::tr("Remove the target group %1")).arg(deed.name);
    }
    QString operator()(const TargetMemberDeed& deed) const
    {
        return (create ? Tr::tr("Add the target %1 to the target group %2")
                       : Tr::tr("Take the target %1 out of the target group %2"))
            .arg(deed.target.text(), deed.group);
    }
    QString operator()(const HostGroupDeed& deed) const
    {
        return (create ? Tr::tr("Create the host group %1") : Tr::tr("Remove the host group %1")).arg(deed.name);
    }
    QString operator()(const HostMemberDeed& deed) const
    {
        return (create ? Tr::tr("Add the initiator %1 to the host group %2")
                       : Tr::tr("Take the initiator %1 out of the host group %2"))
            .arg(deed.initiator.text(), deed.group);
    }
    QString operator()(const ZvolDeed& deed) const
    {
        return (create ? Tr::tr("Create the zvol %1 with %2 bytes")
                       : Tr::tr("Destroy the zvol %1 with %2 bytes and all data in it"))
            .arg(deed.zvol)
            .arg(deed.sizeBytes);
    }
    QString operator()(const LogicalUnitDeed& deed) const
    {
        return (create ? Tr::tr("Create the logical unit of the zvol %1")
                       : Tr::tr("Remove the logical unit of the zvol %1"))
            .arg(deed.zvol);
    }
    QString operator()(const MappingDeed& deed) const
    {
        return (create ? Tr::tr("Map the zvol %1 as LUN %2 for the host group %3 and the target group %4")
                       : Tr::tr("Unmap the zvol %1, LUN %2, from the host group %3 and the target group %4"))
            .arg(deed.zvol)
            .arg(deed.lun)
            .arg(deed.hostGroup, deed.targetGroup);
    }
};

} // namespace

Deed inverse(const Deed& deed)
{
    return {deed.object, deed.wanted == Presence::Present ? Presence::Absent : Presence::Present};
}

QString describe(const Deed& deed) { return std::visit(Sentence{deed.wanted == Presence::Present}, deed.object); }

} // namespace twinrail
