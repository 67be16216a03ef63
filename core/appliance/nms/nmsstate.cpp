// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/nms/nmsstate.h"

#include "core/appliance/nms/commandoutput.h"
#include "core/appliance/nms/convert.h"
#include "core/appliance/nms/errors.h"
#include "core/appliance/overlap.h"

#include <QHostInfo>

#include <algorithm>

namespace twinrail::nms {

namespace {

/// The NMS itself said no. Anything else (login, network, form) must not be tolerated anywhere.
bool saidNo(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Failed:
        return true;
    case Error::Kind::Refused:
    case Error::Kind::Unreachable:
    case Error::Kind::Untrusted:
    case Error::Kind::Malformed:
    case Error::Kind::Stopped:
    case Error::Kind::Bug:
        return false;
    }
    return false;
}

/// For questions that some releases do not know: their refusal reads as null.
Result<QJsonValue> orNull(Result<QJsonValue> answer)
{
    if (!answer && saidNo(answer.error()))
        return QJsonValue();
    return answer;
}

/// For an object that may not be there: only that refusal reads as null.
Result<QJsonValue> ifThere(Result<QJsonValue> answer)
{
    if (!answer && answer.error().kind == Error::Kind::NotFound)
        return QJsonValue();
    return answer;
}

bool within(const QString& only, const QString& name) { return only.isEmpty() || only == name; }

} // namespace

Result<QJsonValue> Reader::ask(const char* object, const char* method, const QJsonArray& params)
{
    return m_transport.ask({QString::fromLatin1(object), QString::fromLatin1(method), params},
                           m_stopping == Stopping::Allowed);
}

Result<QStringList> Reader::command(const QString& line)
{
    TWINRAIL_LET(output, orNull(m_transport.ask(execute(line), m_stopping == Stopping::Allowed)));
    return toLines(output);
}

Result<ApplianceState> Reader::everything()
{
    ApplianceState state;
    TWINRAIL_TRY(identity(state));
    TWINRAIL_TRY(addresses(state));
    TWINRAIL_TRY(portalGroups(state));
    TWINRAIL_TRY(targets(state));
    TWINRAIL_TRY(targetGroups(state));
    TWINRAIL_TRY(hostGroups(state));
    TWINRAIL_TRY(zvols(state));
    const QStringList names = state.zvols.keys();
    for (const QString& name : names)
        if (state.zvols.value(name).hasUnit)
            TWINRAIL_TRY(mappings(state, name));
    return state;
}

Result<> Reader::identity(ApplianceState& state)
{
    TWINRAIL_LET(license, ask("appliance", "get_license_info"));
    TWINRAIL_LET(info, toObject(license));
    TWINRAIL_LET(signature, toText(info.value(QLatin1String("machine_sig"))));
    TWINRAIL_LET(versionAnswer, orNull(ask("appliance", "get_prop", {QStringLiteral("nms_version")})));
    TWINRAIL_LET(version, toText(versionAnswer));
    TWINRAIL_LET(service, ask("netsvc", "get_state", {QStringLiteral("svc:/network/iscsi/target:default")}));
    TWINRAIL_LET(pools, ask("volume", "get_names", {QString()}));
    TWINRAIL_LET(names, toNames(pools));
    names.removeAll(QStringLiteral("syspool")); // the appliance's own; never for LUNs (nms-api §3.3)
    names.sort();
    state.machineSignature = signature;
    state.version = version;
    state.iscsiServiceOnline = service.toString().compare(QLatin1String("online"), Qt::CaseInsensitive) == 0;
    state.pools = names;
    return {};
}

Result<> Reader::addresses(ApplianceState& state)
{
    TWINRAIL_LET(ipadm, command(QStringLiteral("ipadm show-addr -p -o addrobj,addr")));
    state.interfaces = ipadmAddresses(ipadm);
    if (state.interfaces.isEmpty()) {
        TWINRAIL_LET(ifconfig, command(QStringLiteral("ifconfig -a")));
        state.interfaces = ifconfigAddresses(ifconfig);
    }
    const QList<QHostAddress> asked = QHostInfo::fromName(m_transport.endpoint().host).addresses();
    for (ApplianceAddress& one : state.interfaces) {
        one.management = asked.contains(one.address);
        state.addresses += one.address;
    }
    return {};
}

Result<> Reader::portalGroups(ApplianceState& state)
{
    TWINRAIL_LET(answer, ask("iscsitarget", "list_tpg"));
    if (answer.isArray() && !answer.toArray().isEmpty()) { // names alone, as 3.x may have it (nms-api §7)
        TWINRAIL_LET(listing, ask("appliance", "execute", {QStringLiteral("itadm list-tpg -v")}));
        TWINRAIL_LET(lines, toLines(listing));
        TWINRAIL_LET(listed, itadmPortalGroups(lines));
        state.portalGroups = listed;
        return {};
    }
    TWINRAIL_LET(groups, toPortalGroups(answer));
    state.portalGroups = groups;
    return {};
}

Result<> Reader::targets(ApplianceState& state, const QString& only)
{
    TWINRAIL_LET(list, ask("stmf", "list_targets"));
    TWINRAIL_LET(found, toTargets(list));
    for (TargetInfo& target : found) {
        if (!within(only, target.name.text()))
            continue;
        TWINRAIL_LET(answer, ask("iscsitarget", "get_target_props", {target.name.text()}));
        TWINRAIL_LET(props, toObject(answer));
        TWINRAIL_LET(groups, toPortalGroupNames(props));
        target.portalGroups = groups;
        state.targets.insert(target.name.text(), target);
    }
    return {};
}

Result<Reader::Groups> Reader::groups(const char* list, const char* members, const QString& only, QStringList& foreign)
{
    TWINRAIL_LET(listed, ask("stmf", list));
    TWINRAIL_LET(names, toNames(listed));
    Groups found;
    for (const QString& name : names) {
        if (!within(only, name))
            continue;
        TWINRAIL_LET(answer, ask("stmf", members, {name}));
        TWINRAIL_LET(texts, toNames(answer));
        QList<IscsiName>& group = found[name];
        for (const QString& text : texts) {
            if (const Result<IscsiName> member = IscsiName::parse(text))
                group += *member;
            else if (!foreign.contains(name))
                foreign += name;
        }
        std::sort(group.begin(), group.end());
    }
    return found;
}

Result<> Reader::targetGroups(ApplianceState& state, const QString& only)
{
    TWINRAIL_LET(found, groups("list_targetgroups", "list_targetgroup_members", only, state.foreignGroups));
    state.targetGroups = found;
    return {};
}

Result<> Reader::hostGroups(ApplianceState& state, const QString& only)
{
    TWINRAIL_LET(found, groups("list_hostgroups", "list_hostgroup_members", only, state.foreignGroups));
    state.hostGroups = found;
    return {};
}

Result<ZvolInfo> Reader::zvol(const QString& name)
{
    ZvolInfo info;
    TWINRAIL_LET(answer, ifThere(ask("zvol", "get_child_props", {name, QStringLiteral("size_bytes|volblocksize")})));
    TWINRAIL_LET(props, toObject(answer));
    if (const Result<qint64> size = toNumber(props.value(QLatin1String("size_bytes"))); size && *size > 0)
        info.sizeBytes = static_cast<quint64>(*size);
    TWINRAIL_LET(blockSize, toText(props.value(QLatin1String("volblocksize"))));
    info.blockSize = blockSize;
    TWINRAIL_LET(exists, ifThere(ask("scsidisk", "lu_exists", {name})));
    if (exists.isNull())
        return info;
    TWINRAIL_LET(count, toNumber(exists));
    info.hasUnit = count > 0;
    if (!info.hasUnit)
        return info;
    TWINRAIL_LET(unit, ask("scsidisk", "get_lu_props", {name}));
    TWINRAIL_LET(unitProps, toObject(unit));
    TWINRAIL_LET(guid, toText(unitProps.value(QLatin1String("guid"))));
    if (const Result<Guid> parsed = Guid::parse(guid))
        info.guid = *parsed;
    return info;
}

Result<> Reader::zvols(ApplianceState& state, const QString& only)
{
    TWINRAIL_LET(listed, ask("zvol", "get_names", {QString()}));
    TWINRAIL_LET(names, toNames(listed));
    for (const QString& name : names) {
        if (!within(only, name))
            continue;
        TWINRAIL_LET(info, zvol(name));
        state.zvols.insert(name, info);
    }
    return {};
}

Result<> Reader::mappings(ApplianceState& state, const QString& zvol)
{
    TWINRAIL_LET(answer, ifThere(ask("scsidisk", "list_lun_mapping_entries", {zvol})));
    TWINRAIL_LET(found, toMappings(zvol, answer));
    state.mappings += found;
    std::sort(state.mappings.begin(), state.mappings.end(), earlier);
    return {};
}

Result<> Reader::allMappings(ApplianceState& state)
{
    TWINRAIL_LET(listed, ask("zvol", "get_names", {QString()}));
    TWINRAIL_LET(names, toNames(listed));
    for (const QString& name : names) // no unit, no entries: the refusal reads as none (nms-api §2.3)
        TWINRAIL_TRY(mappings(state, name));
    return {};
}

/// Which questions a deed needs.
struct Slice {
    Reader& reader;
    ApplianceState& state;
    bool present;

    Result<> operator()(const PortalGroupDeed&) const { return reader.portalGroups(state); }
    Result<> operator()(const TargetDeed& deed) const { return reader.targets(state, deed.name.text()); }
    Result<> operator()(const TargetGroupDeed& deed) const { return reader.targetGroups(state, deed.name); }
    Result<> operator()(const TargetMemberDeed& deed) const
    {
        TWINRAIL_TRY(reader.targets(state, deed.target.text()));
        return reader.targetGroups(state);
    }
    Result<> operator()(const HostGroupDeed& deed) const { return reader.hostGroups(state, deed.name); }
    Result<> operator()(const HostMemberDeed&) const { return reader.hostGroups(state); }
    Result<> operator()(const ZvolDeed& deed) const { return reader.zvols(state, deed.zvol); }
    Result<> operator()(const LogicalUnitDeed& deed) const
    {
        TWINRAIL_TRY(reader.zvols(state, deed.zvol));
        return reader.mappings(state, deed.zvol);
    }
    Result<> operator()(const MappingDeed& deed) const
    {
        return present ? reader.allMappings(state) : reader.mappings(state, deed.zvol);
    }
};

Result<ApplianceState> Reader::concerning(const Deed& deed)
{
    ApplianceState state;
    TWINRAIL_TRY(std::visit(Slice{*this, state, deed.wanted == Presence::Present}, deed.object));
    return state;
}

} // namespace twinrail::nms
