// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/predict.h"

#include "core/appliance/overlap.h"

#include <algorithm>

namespace twinrail {

namespace {

void dropMappings(ApplianceState& state, const QString& zvol)
{
    state.mappings.removeIf([&zvol](const MappingInfo& mapping) { return mapping.zvol == zvol; });
}

void insertSorted(QList<IscsiName>& members, const IscsiName& name)
{
    if (!members.contains(name))
        members.insert(std::lower_bound(members.begin(), members.end(), name), name);
}

/// COMSTAR gives the smallest entry number that is free on this unit, from 0 (nms-api §5.5).
QString nextEntry(const ApplianceState& state, const QString& zvol)
{
    QStringList taken;
    for (const MappingInfo& mapping : state.mappings)
        if (mapping.zvol == zvol)
            taken += mapping.entry;
    int entry = 0;
    while (taken.contains(QString::number(entry)))
        ++entry;
    return QString::number(entry);
}

struct Make {
    ApplianceState& state;

    void operator()(const PortalGroupDeed& deed) const { state.portalGroups.insert(deed.name, {deed.portal}); }
    void operator()(const TargetDeed& deed) const
    {
        if (!state.targets.contains(deed.name.text())) // a new target comes on line by itself (nms-api §5.3)
            state.targets.insert(deed.name.text(),
                                 {deed.name, {deed.portalGroup}, QStringLiteral("Online"), deed.alias, 0});
    }
    void operator()(const TargetGroupDeed& deed) const { state.targetGroups[deed.name]; }
    void operator()(const TargetMemberDeed& deed) const { insertSorted(state.targetGroups[deed.group], deed.target); }
    void operator()(const HostGroupDeed& deed) const { state.hostGroups[deed.name]; }
    void operator()(const HostMemberDeed& deed) const { insertSorted(state.hostGroups[deed.group], deed.initiator); }
    void operator()(const ZvolDeed& deed) const
    {
        if (!state.zvols.contains(deed.zvol))
            state.zvols.insert(deed.zvol, {deed.sizeBytes, deed.blockSize, false, std::nullopt});
    }
    void operator()(const LogicalUnitDeed& deed) const { state.zvols[deed.zvol].hasUnit = true; }
    void operator()(const MappingDeed& deed) const
    {
        const auto same = [&deed](const MappingInfo& mapping) { return matches(mapping, deed); };
        if (std::none_of(state.mappings.cbegin(), state.mappings.cend(), same))
            state.mappings.append({deed.zvol, deed.lun, deed.hostGroup, deed.targetGroup, nextEntry(state, deed.zvol)});
        std::sort(state.mappings.begin(), state.mappings.end(), earlier);
    }
};

struct Drop {
    ApplianceState& state;

    void operator()(const PortalGroupDeed& deed) const { state.portalGroups.remove(deed.name); }
    void operator()(const TargetDeed& deed) const { state.targets.remove(deed.name.text()); }
    void operator()(const TargetGroupDeed& deed) const { state.targetGroups.remove(deed.name); }
    void operator()(const TargetMemberDeed& deed) const
    {
        if (const auto group = state.targetGroups.find(deed.group); group != state.targetGroups.end())
            group->removeAll(deed.target);
    }
    void operator()(const HostGroupDeed& deed) const { state.hostGroups.remove(deed.name); }
    void operator()(const HostMemberDeed& deed) const
    {
        if (const auto group = state.hostGroups.find(deed.group); group != state.hostGroups.end())
            group->removeAll(deed.initiator);
    }
    void operator()(const ZvolDeed& deed) const
    {
        state.zvols.remove(deed.zvol);
        dropMappings(state, deed.zvol);
    }
    void operator()(const LogicalUnitDeed& deed) const // takes its views with it (nms-api §3.8)
    {
        if (const auto zvol = state.zvols.find(deed.zvol); zvol != state.zvols.end()) {
            zvol->hasUnit = false;
            zvol->guid.reset();
        }
        dropMappings(state, deed.zvol);
    }
    void operator()(const MappingDeed& deed) const
    {
        state.mappings.removeIf([&deed](const MappingInfo& mapping) { return matches(mapping, deed); });
    }
};

} // namespace

ApplianceState predicted(ApplianceState state, const Deed& deed)
{
    if (deed.wanted == Presence::Present)
        std::visit(Make{state}, deed.object);
    else
        std::visit(Drop{state}, deed.object);
    return state;
}

} // namespace twinrail
