// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/standing.h"

#include "core/appliance/overlap.h"
#include "core/base/tr.h"
#include "core/topology/size.h"

namespace twinrail {

namespace {

auto conflict(QString text, QString evidence = {})
{
    return fail(Error::Kind::Conflict, std::move(text), std::move(evidence));
}

Standing openWhen(bool open) { return open ? Standing::Open : Standing::Done; }

/// "8K", "8KB" and "8192" are one block size; an empty wish means the appliance's default, so everything fits it.
bool blockSizeFits(const QString& wanted, const QString& found)
{
    const std::optional<quint64> bytes = parseSize(wanted);
    return wanted.isEmpty() || (bytes && bytes == parseSize(found));
}

QString portalList(const QList<Portal>& portals)
{
    QStringList texts;
    for (const Portal& portal : portals)
        texts += portal.text();
    return texts.join(u", ");
}

/// Membership is the same question for targets and for initiators: each sits in one group at most (nms-api §5.3, §5.4).
QString groupOf(const QMap<QString, QList<IscsiName>>& groups, const IscsiName& member)
{
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        if (group->contains(member))
            return group.key();
    return {};
}

Result<Standing> member(const QMap<QString, QList<IscsiName>>& groups, const QString& group, const IscsiName& name,
                        bool present)
{
    const QString found = groupOf(groups, name);
    if (!present)
        return openWhen(found == group);
    if (found.isEmpty() || found == group)
        return openWhen(found.isEmpty());
    return conflict(
        Tr::tr("%1 already belongs to the group %2 and cannot be in %3 as well; take it out there first, if "
               "nobody needs it.")
            .arg(name.text(), found, group));
}

struct Look {
    const ApplianceState& state;
    bool present;

    Result<Standing> operator()(const PortalGroupDeed& deed) const
    {
        const auto found = state.portalGroups.constFind(deed.name);
        if (found != state.portalGroups.cend() && *found != QList<Portal>{deed.portal})
            return conflict(
                Tr::tr("The target portal group %1 exists with other addresses; choose another name or correct "
                       "it on the appliance.")
                    .arg(deed.name),
                portalList(*found));
        if (found != state.portalGroups.cend() || !present)
            return openWhen(found != state.portalGroups.cend() && !present);
        // A portal is in one group only (nms-api §5.1).
        for (auto other = state.portalGroups.cbegin(); other != state.portalGroups.cend(); ++other)
            if (other->contains(deed.portal))
                return conflict(Tr::tr("The portal %1 already belongs to the target portal group %2; use that group or "
                                       "another portal.")
                                    .arg(deed.portal.text(), other.key()));
        return Standing::Open;
    }

    // The alias is no part of the identity: whether NMS takes one at all is not documented (nms-api §3.6).
    Result<Standing> operator()(const TargetDeed& deed) const
    {
        const auto found = state.targets.constFind(deed.name.text());
        if (found == state.targets.cend())
            return openWhen(present);
        if (found->portalGroups != QStringList{deed.portalGroup})
            return conflict(
                Tr::tr(
                    "The target %1 exists, but is not bound to the portal group %2 alone; correct it on the appliance.")
                    .arg(deed.name.text(), deed.portalGroup),
                found->portalGroups.join(u", "));
        if (!present && found->sessions > 0)
            return conflict(Tr::tr("The target %1 still has sessions; log the clients out before it is removed.")
                                .arg(deed.name.text()),
                            QStringLiteral("sessions: %1").arg(found->sessions));
        return openWhen(!present);
    }

    Result<Standing> operator()(const TargetGroupDeed& deed) const { return group(state.targetGroups, deed.name); }
    Result<Standing> operator()(const HostGroupDeed& deed) const { return group(state.hostGroups, deed.name); }

    Result<Standing> operator()(const TargetMemberDeed& deed) const
    {
        TWINRAIL_LET(found, member(state.targetGroups, deed.group, deed.target, present));
        const auto target = state.targets.constFind(deed.target.text());
        if (!present && found == Standing::Open && target != state.targets.cend() && target->sessions > 0)
            return conflict(Tr::tr("The target %1 still has sessions; log the clients out before it leaves its group.")
                                .arg(deed.target.text()),
                            QStringLiteral("sessions: %1").arg(target->sessions));
        return found;
    }
    Result<Standing> operator()(const HostMemberDeed& deed) const
    {
        return member(state.hostGroups, deed.group, deed.initiator, present);
    }

    Result<Standing> operator()(const ZvolDeed& deed) const
    {
        const auto found = state.zvols.constFind(deed.zvol);
        if (found == state.zvols.cend())
            return openWhen(present);
        if (found->sizeBytes != deed.sizeBytes || !blockSizeFits(deed.blockSize, found->blockSize))
            return conflict(
                Tr::tr("The zvol %1 exists with another size; give the size it has, or another name.").arg(deed.zvol),
                QStringLiteral("size_bytes: %1, volblocksize: %2")
                    .arg(QString::number(found->sizeBytes), found->blockSize));
        if (!present && found->hasUnit)
            return conflict(Tr::tr("The zvol %1 still carries a logical unit; it is not destroyed.").arg(deed.zvol));
        return openWhen(!present);
    }

    Result<Standing> operator()(const LogicalUnitDeed& deed) const
    {
        const bool there = state.zvols.value(deed.zvol).hasUnit;
        if (present || !there)
            return openWhen(there != present);
        // Deleting a unit drops its views (nms-api §3.8), so foreign ones must keep it.
        for (const MappingInfo& mapping : state.mappings)
            if (mapping.zvol == deed.zvol)
                return conflict(Tr::tr("The logical unit of %1 is still mapped as LUN %2; it is not removed.")
                                    .arg(deed.zvol)
                                    .arg(mapping.lun));
        return Standing::Open;
    }

    Result<Standing> operator()(const MappingDeed& deed) const
    {
        for (const MappingInfo& mapping : state.mappings)
            if (matches(mapping, deed))
                return openWhen(!present);
        if (!present)
            return Standing::Done;
        for (const MappingInfo& mapping : state.mappings) {
            if (!overlaps(mapping, deed))
                continue;
            const QString evidence =
                QStringLiteral("%1: LUN %2, %3, %4")
                    .arg(mapping.zvol, QString::number(mapping.lun), mapping.hostGroup, mapping.targetGroup);
            if (mapping.zvol == deed.zvol)
                return conflict(Tr::tr("The zvol %1 is already mapped in another way for clients of the host group %2; "
                                       "decide on the appliance which mapping is right.")
                                    .arg(deed.zvol, deed.hostGroup),
                                evidence);
            if (mapping.lun == deed.lun)
                return conflict(
                    Tr::tr("LUN %1 is taken by the zvol %2 for the same clients; choose another number for %3.")
                        .arg(QString::number(deed.lun), mapping.zvol, deed.zvol),
                    evidence);
        }
        return Standing::Open;
    }

private:
    Result<Standing> group(const QMap<QString, QList<IscsiName>>& groups, const QString& name) const
    {
        const auto found = groups.constFind(name);
        if (present || found == groups.cend())
            return openWhen((found != groups.cend()) != present);
        if (!found->isEmpty() || state.foreignGroups.contains(name))
            return conflict(Tr::tr("The group %1 still has members; it is not removed.").arg(name));
        return Standing::Open;
    }
};

} // namespace

Result<Standing> standing(const ApplianceState& state, const Deed& deed)
{
    return std::visit(Look{state, deed.wanted == Presence::Present}, deed.object);
}

} // namespace twinrail
