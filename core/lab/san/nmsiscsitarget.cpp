// SPDX-License-Identifier: Apache-2.0
// iscsitarget: portal groups and targets as itadm knows them (nms-api §3.5, §3.6).
#include "core/lab/san/comstarnames.h"
#include "core/lab/san/nmserrors.h"
#include "core/lab/san/nmsobjects.h"
#include "core/lab/san/nmsvalues.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

NmsReply listTpg(const NmsContext& context, const QJsonArray&)
{
    QJsonObject groups;
    for (auto group = context.san.portalGroups.begin(); group != context.san.portalGroups.end(); ++group)
        groups.insert(group.key(), QJsonArray::fromStringList(*group));
    return groups;
}

constexpr std::array<const char*, 4> targetKeys{"target_name", "tpgs", "alias", "auth"};

/// The name of a key that the model cannot honour; better refused than silently dropped.
QString unknownKey(const QJsonObject& options)
{
    for (const QString& key : options.keys())
        if (std::none_of(targetKeys.begin(), targetKeys.end(),
                         [&](const char* known) { return key == QLatin1String(known); }))
            return key;
    const QString auth = options.value(QLatin1String("auth")).toString(QStringLiteral("none"));
    return auth == u"none" || auth == u"default" ? QString() : QStringLiteral("auth=") + auth;
}

NmsReply createTarget(const NmsContext& context, const QJsonArray& arguments)
{
    const QJsonObject options = optionsAt(arguments, 0);
    if (const QString key = unknownKey(options); !key.isEmpty())
        return nmsError(QStringLiteral("WrongArguments"), QStringLiteral("iscsitarget"), key);
    const QStringList groups = options.value(QLatin1String("tpgs")).toString().split(u',', Qt::SkipEmptyParts);
    QString created;
    const Comstar::Answer no = context.san.createTarget(options.value(QLatin1String("target_name")).toString(), groups,
                                                        options.value(QLatin1String("alias")).toString(), &created);
    if (no)
        return tl::unexpected<QString>(QStringLiteral("Unable to create iscsi target\n %1")
                                           .arg(itadmFailure(QStringLiteral("create-target"), *no)));
    return QJsonValue(created);
}

/// NMS takes an idle target off line by itself, as it does for group members (§3.7); one in use is refused.
NmsReply deleteTarget(const NmsContext& context, const QJsonArray& arguments)
{
    const QString key = comstarKey(textAt(arguments, 0));
    const bool idle = std::none_of(context.san.sessions.begin(), context.san.sessions.end(),
                                   [&](const Comstar::Session& session) { return session.target == key; });
    if (const Comstar::Answer no = context.san.deleteTarget(key, idle))
        return tl::unexpected<QString>(QStringLiteral("Unable to delete iscsi target\n %1")
                                           .arg(itadmFailure(QStringLiteral("delete-target"), *no)));
    return QJsonValue();
}

/// The key tpgs is missing when the target is in the default group (§3.6).
NmsReply getTargetProps(const NmsContext& context, const QJsonArray& arguments)
{
    const QString key = comstarKey(textAt(arguments, 0));
    const auto target = context.san.targets.constFind(key);
    if (target == context.san.targets.cend())
        return tl::unexpected<QString>(QStringLiteral("iSCSI target %1 does not exist\n").arg(key));
    QJsonObject properties{{QStringLiteral("auth"), QStringLiteral("none")},
                           {QStringLiteral("alias"), target->alias.isEmpty() ? QStringLiteral("-") : target->alias}};
    if (!target->portalGroups.isEmpty())
        properties.insert(QStringLiteral("tpgs"), target->portalGroups.join(u','));
    return properties;
}

constexpr std::array<NmsMethod, 4> methods{{
    {"list_tpg", Effect::Read, 0, 0, listTpg},
    {"create_target", Effect::Write, 1, 1, createTarget},
    {"delete_target", Effect::Write, 1, 1, deleteTarget},
    {"get_target_props", Effect::Read, 1, 1, getTargetProps},
}};

} // namespace

NmsObject iscsitargetObject() { return {"iscsitarget", methods}; }

} // namespace twinrail::lab
