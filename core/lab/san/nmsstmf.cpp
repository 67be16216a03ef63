// SPDX-License-Identifier: Apache-2.0
// stmf: targets as stmfadm lists them, target groups and host groups (nms-api §3.6, §3.7).
#include "core/lab/san/nmsobjects.h"
#include "core/lab/san/nmsvalues.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

/// Numbers inside dictionaries are strings; "-" is no alias.
QJsonObject describeTarget(const Comstar& san, const Comstar::Target& target)
{
    const auto sessions = std::count_if(san.sessions.begin(), san.sessions.end(), [&](const Comstar::Session& session) {
        return session.target == target.name.text();
    });
    return {{QStringLiteral("name"), target.name.text()},
            {QStringLiteral("status"), target.online ? QStringLiteral("Online") : QStringLiteral("Offline")},
            {QStringLiteral("protocol"), QStringLiteral("iSCSI")},
            {QStringLiteral("alias"), target.alias.isEmpty() ? QStringLiteral("-") : target.alias},
            {QStringLiteral("sessions"), QString::number(sessions)},
            {QStringLiteral("provider"), QStringLiteral("iscsit")}};
}

NmsReply listTargets(const NmsContext& context, const QJsonArray&)
{
    QJsonObject targets;
    for (const Comstar::Target& target : context.san.targets)
        targets.insert(target.name.text(), describeTarget(context.san, target));
    return targets;
}

NmsReply listTargetGroups(const NmsContext& context, const QJsonArray&)
{
    return QJsonArray::fromStringList(context.san.targetGroups.keys());
}

NmsReply listHostGroups(const NmsContext& context, const QJsonArray&)
{
    return QJsonArray::fromStringList(context.san.hostGroups.keys());
}

NmsReply members(const QMap<QString, QStringList>& groups, const QString& group, const QString& sentence)
{
    const auto found = groups.find(group);
    if (found == groups.end())
        return tl::unexpected<QString>(sentence.arg(group));
    return QJsonArray::fromStringList(*found);
}

NmsReply listTargetGroupMembers(const NmsContext& context, const QJsonArray& arguments)
{
    return members(context.san.targetGroups, textAt(arguments, 0),
                   QStringLiteral("Unable to list members of targetgroup: stmfadm: %1: not found\n"));
}

NmsReply listHostGroupMembers(const NmsContext& context, const QJsonArray& arguments)
{
    return members(context.san.hostGroups, textAt(arguments, 0),
                   QStringLiteral("Unable to list members of hostgroup: stmfadm: %1: not found\n"));
}

NmsReply createTargetGroup(const NmsContext& context, const QJsonArray& arguments)
{
    return wrapped(context.san.createTargetGroup(textAt(arguments, 0)),
                   QStringLiteral("Unable to create targetgroup: stmfadm: %1\n"));
}

NmsReply createHostGroup(const NmsContext& context, const QJsonArray& arguments)
{
    return wrapped(context.san.createHostGroup(textAt(arguments, 0)),
                   QStringLiteral("Unable to create hostgroup: stmfadm: %1\n"));
}

NmsReply destroyTargetGroup(const NmsContext& context, const QJsonArray& arguments)
{
    return wrapped(context.san.deleteTargetGroup(textAt(arguments, 0)),
                   QStringLiteral("Unable to destroy targetgroup: stmfadm: %1\n"));
}

NmsReply destroyHostGroup(const NmsContext& context, const QJsonArray& arguments)
{
    return wrapped(context.san.deleteHostGroup(textAt(arguments, 0)),
                   QStringLiteral("Unable to destroy hostgroup: stmfadm: %1\n"));
}

NmsReply addTargetGroupMember(const NmsContext& context, const QJsonArray& arguments)
{
    return wrapped(context.san.addTargetMember(textAt(arguments, 0), textAt(arguments, 1)),
                   QStringLiteral("Unable to add member to targetgroup: stmfadm: %1\n"));
}

NmsReply addHostGroupMember(const NmsContext& context, const QJsonArray& arguments)
{
    return wrapped(context.san.addHostMember(textAt(arguments, 0), textAt(arguments, 1)),
                   QStringLiteral("Unable to add member to hostgroup: stmfadm: %1\n"));
}

NmsReply removeTargetGroupMember(const NmsContext& context, const QJsonArray& arguments)
{
    return wrapped(context.san.removeTargetMember(textAt(arguments, 0), textAt(arguments, 1)),
                   QStringLiteral("Unable to remove member from targetgroup: stmfadm: %1\n"));
}

NmsReply removeHostGroupMember(const NmsContext& context, const QJsonArray& arguments)
{
    return wrapped(context.san.removeHostMember(textAt(arguments, 0), textAt(arguments, 1)),
                   QStringLiteral("Unable to remove member from hostgroup: stmfadm: %1\n"));
}

constexpr std::array<NmsMethod, 13> methods{{
    {"list_targets", Effect::Read, 0, 0, listTargets},
    {"list_targetgroups", Effect::Read, 0, 0, listTargetGroups},
    {"list_hostgroups", Effect::Read, 0, 0, listHostGroups},
    {"list_targetgroup_members", Effect::Read, 1, 1, listTargetGroupMembers},
    {"list_hostgroup_members", Effect::Read, 1, 1, listHostGroupMembers},
    {"create_targetgroup", Effect::Write, 1, 1, createTargetGroup},
    {"create_hostgroup", Effect::Write, 1, 1, createHostGroup},
    {"destroy_targetgroup", Effect::Write, 1, 1, destroyTargetGroup},
    {"destroy_hostgroup", Effect::Write, 1, 1, destroyHostGroup},
    {"add_targetgroup_member", Effect::Write, 2, 2, addTargetGroupMember},
    {"add_hostgroup_member", Effect::Write, 2, 2, addHostGroupMember},
    {"remove_targetgroup_member", Effect::Write, 2, 2, removeTargetGroupMember},
    {"remove_hostgroup_member", Effect::Write, 2, 2, removeHostGroupMember},
}};

} // namespace

NmsObject stmfObject() { return {"stmf", methods}; }

} // namespace twinrail::lab
