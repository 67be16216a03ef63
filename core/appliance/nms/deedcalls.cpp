// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/nms/deedcalls.h"

#include "core/appliance/overlap.h"
#include "core/base/tr.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace twinrail::nms {

namespace {

using Calls = Result<QList<Request>>;

Request stmf(const char* method, QJsonArray params)
{
    return {QStringLiteral("stmf"), QString::fromLatin1(method), std::move(params)};
}
Request zvolCall(const char* method, QJsonArray params)
{
    return {QStringLiteral("zvol"), QString::fromLatin1(method), std::move(params)};
}
Request scsidisk(const char* method, QJsonArray params)
{
    return {QStringLiteral("scsidisk"), QString::fromLatin1(method), std::move(params)};
}
Request iscsitarget(const char* method, QJsonArray params)
{
    return {QStringLiteral("iscsitarget"), QString::fromLatin1(method), std::move(params)};
}

/// A root shell reads this line, so every word is made of characters that mean nothing to it, and none is an option.
Result<Request> command(const QStringList& words)
{
    static const QRegularExpression plain(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9._:/][A-Za-z0-9._:/-]*")));
    for (const QString& word : words)
        if (!plain.match(word).hasMatch())
            return fail(
                Error::Kind::Malformed,
                Tr::tr("“%1” cannot be given to the appliance's command line; use only letters, digits and . _ : / "
                       "- in names, and IPv4 portals.")
                    .arg(word),
                word);
    return execute(words.join(u' '));
}

Result<Request> command(const char* program, const char* verb, const QStringList& names)
{
    return command(QStringList{QString::fromLatin1(program), QString::fromLatin1(verb)} + names);
}

QString orEvery(const QString& group) { return group.isEmpty() ? everyGroup() : group; }

struct Make {
    Calls operator()(const PortalGroupDeed& deed) const
    {
        TWINRAIL_LET(create, command("itadm", "create-tpg", {deed.name, deed.portal.text()}));
        return QList<Request>{create};
    }
    Calls operator()(const TargetDeed& deed) const
    {
        QJsonObject options{{QStringLiteral("target_name"), deed.name.text()},
                            {QStringLiteral("tpgs"), deed.portalGroup}};
        if (!deed.alias.isEmpty())
            options.insert(QStringLiteral("alias"), deed.alias);
        return QList<Request>{iscsitarget("create_target", {options})};
    }
    Calls operator()(const TargetGroupDeed& deed) const
    {
        return QList<Request>{stmf("create_targetgroup", {deed.name})};
    }
    Calls operator()(const TargetMemberDeed& deed) const
    {
        return QList<Request>{stmf("add_targetgroup_member", {deed.group, deed.target.text()})};
    }
    Calls operator()(const HostGroupDeed& deed) const { return QList<Request>{stmf("create_hostgroup", {deed.name})}; }
    Calls operator()(const HostMemberDeed& deed) const
    {
        return QList<Request>{stmf("add_hostgroup_member", {deed.group, deed.initiator.text()})};
    }
    Calls operator()(const ZvolDeed& deed) const
    {
        return QList<Request>{
            zvolCall("create", {deed.zvol, QString::number(deed.sizeBytes), deed.blockSize, deed.sparse})};
    }
    Calls operator()(const LogicalUnitDeed& deed) const
    {
        return QList<Request>{scsidisk("create_lu", {deed.zvol, QJsonObject()})};
    }
    Calls operator()(const MappingDeed& deed) const
    {
        const QJsonObject options{{QStringLiteral("target_group"), orEvery(deed.targetGroup)},
                                  {QStringLiteral("host_group"), orEvery(deed.hostGroup)},
                                  {QStringLiteral("lun"), QString::number(deed.lun)}};
        return QList<Request>{scsidisk("add_lun_mapping_entry", {deed.zvol, options})};
    }
};

struct Drop {
    QString entry;

    Calls operator()(const PortalGroupDeed& deed) const
    {
        TWINRAIL_LET(remove, command("itadm", "delete-tpg", {deed.name}));
        return QList<Request>{remove};
    }
    Calls operator()(const TargetDeed& deed) const // a target can be deleted only off line (nms-api §5.2)
    {
        TWINRAIL_LET(offline, offlineCall(deed.name));
        return QList<Request>{offline, iscsitarget("delete_target", {deed.name.text()})};
    }
    Calls operator()(const TargetGroupDeed& deed) const
    {
        return QList<Request>{stmf("destroy_targetgroup", {deed.name})};
    }
    Calls operator()(const TargetMemberDeed& deed) const
    {
        return QList<Request>{stmf("remove_targetgroup_member", {deed.group, deed.target.text()})};
    }
    Calls operator()(const HostGroupDeed& deed) const { return QList<Request>{stmf("destroy_hostgroup", {deed.name})}; }
    Calls operator()(const HostMemberDeed& deed) const
    {
        return QList<Request>{stmf("remove_hostgroup_member", {deed.group, deed.initiator.text()})};
    }
    Calls operator()(const ZvolDeed& deed) const { return QList<Request>{zvolCall("destroy", {deed.zvol, QString()})}; }
    Calls operator()(const LogicalUnitDeed& deed) const { return QList<Request>{scsidisk("delete_lu", {deed.zvol})}; }
    Calls operator()(const MappingDeed& deed) const
    {
        return QList<Request>{scsidisk("remove_lun_mapping_entry", {deed.zvol, entry})};
    }
};

} // namespace

Result<QList<Request>> callsFor(const Deed& deed, const QString& entry)
{
    if (deed.wanted == Presence::Present)
        return std::visit(Make{}, deed.object);
    return std::visit(Drop{entry}, deed.object);
}

Result<Request> offlineCall(const IscsiName& target) { return command("stmfadm", "offline-target", {target.text()}); }

Result<Request> onlineCall(const IscsiName& target) { return command("stmfadm", "online-target", {target.text()}); }

} // namespace twinrail::nms
