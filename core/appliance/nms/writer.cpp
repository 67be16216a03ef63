// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/nms/writer.h"

#include "core/appliance/nms/deedcalls.h"
#include "core/appliance/nms/errors.h"
#include "core/appliance/overlap.h"
#include "core/base/tr.h"

#include <QJsonObject>

#include <algorithm>

namespace twinrail::nms {

namespace {

/// The number of the mapping that is to go; empty when it is not there.
QString entryOf(const MappingDeed& deed, const ApplianceState& state)
{
    for (const MappingInfo& mapping : state.mappings)
        if (matches(mapping, deed))
            return mapping.entry;
    return {};
}

QList<Request> withoutAlias(QList<Request> calls)
{
    QJsonObject options = calls.last().params.first().toObject();
    options.remove(QStringLiteral("alias"));
    calls.last().params.replace(0, options);
    return calls;
}

} // namespace

Result<> Writer::send(const Request& request)
{
    TWINRAIL_LET(answer, m_transport.tell(request));
    if (!answer.refusal.isEmpty())
        return fail(refusal(request, answer.refusal));
    return {};
}

Result<> Writer::carryOut(const Deed& deed, const ApplianceState& before)
{
    const auto* mapping = std::get_if<MappingDeed>(&deed.object);
    TWINRAIL_LET(calls, callsFor(deed, mapping ? entryOf(*mapping, before) : QString()));
    if (const auto* target = std::get_if<TargetDeed>(&deed.object))
        return deed.wanted == Presence::Present ? createTarget(*target, calls) : deleteTarget(*target, calls, before);
    if (const auto* member = std::get_if<TargetMemberDeed>(&deed.object))
        return moveTarget(*member, calls, before);
    for (const Request& call : calls)
        TWINRAIL_TRY(send(call));
    return {};
}

/// Whether NMS knows the key `alias` is not documented: when it will not have it, the target is made without
/// (nms-api §7).
Result<> Writer::createTarget(const TargetDeed& deed, const QList<Request>& calls)
{
    const Result<> sent = send(calls.last());
    const bool refusedForAlias = !sent && sent.error().kind == Error::Kind::Failed && !deed.alias.isEmpty();
    return refusedForAlias ? send(withoutAlias(calls).last()) : sent;
}

Result<> Writer::deleteTarget(const TargetDeed& deed, const QList<Request>& calls, const ApplianceState& before)
{
    if (!before.targets.value(deed.name.text()).isOnline())
        return send(calls.last());
    TWINRAIL_TRY(send(calls.first()));
    const Result<> deleted = send(calls.last());
    if (!deleted) {
        TWINRAIL_LET(online, onlineCall(deed.name));
        TWINRAIL_TRY(send(online));
    }
    return deleted;
}

/// NMS moves an idle target by itself as a rule. When it will not, and nobody is logged in, the way of the manual page
/// is taken; with sessions the refusal stands (nms-api §5.3, §7).
Result<> Writer::moveTarget(const TargetMemberDeed& deed, const QList<Request>& calls, const ApplianceState& before)
{
    TWINRAIL_LET(answer, m_transport.tell(calls.first()));
    if (answer.refusal.isEmpty())
        return {};
    const TargetInfo target = before.targets.value(deed.target.text());
    if (classify(answer.refusal) != Fault::NeedsOffline || !target.isOnline() || target.sessions > 0)
        return fail(refusal(calls.first(), answer.refusal));
    return whileOffline(deed.target, calls);
}

Result<> Writer::whileOffline(const IscsiName& target, const QList<Request>& calls)
{
    TWINRAIL_LET(offline, offlineCall(target));
    TWINRAIL_LET(online, onlineCall(target));
    TWINRAIL_TRY(send(offline));
    Result<> moved;
    for (const Request& call : calls)
        if (moved)
            moved = send(call);
    TWINRAIL_TRY(send(online));
    return moved;
}

Result<> Writer::takeBackWrongLun(const Deed& deed, const ApplianceState& before, const ApplianceState& after)
{
    const auto* wanted = std::get_if<MappingDeed>(&deed.object);
    if (!wanted || deed.wanted == Presence::Absent)
        return {};
    for (const MappingInfo& mapping : after.mappings) {
        MappingDeed given = *wanted;
        given.lun = mapping.lun;
        if (mapping.lun == wanted->lun || !matches(mapping, given) || before.mappings.contains(mapping))
            continue;
        TWINRAIL_LET(calls, callsFor({given, Presence::Absent}, mapping.entry));
        TWINRAIL_TRY(send(calls.first()));
        return fail(Error::Kind::Failed,
                    Tr::tr("The appliance mapped %1 as LUN %2 where LUN %3 was asked for; the new mapping was removed "
                           "again. Choose a LUN that the appliance accepts.")
                        .arg(wanted->zvol)
                        .arg(mapping.lun)
                        .arg(wanted->lun));
    }
    return {};
}

} // namespace twinrail::nms
