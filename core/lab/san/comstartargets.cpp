// SPDX-License-Identifier: Apache-2.0
// Targets: nms-api §5.2.
#include "core/lab/san/comstar.h"
#include "core/lab/san/comstarnames.h"

#include <QUuid>

namespace twinrail::lab {

namespace {

constexpr qsizetype mostTargets = 255; // before NEX-15955

/// The appliance's prefix and a UUID; the same state of the appliance always invents the same name.
QString inventName(const Comstar& san)
{
    for (qsizetype n = san.targets.size();; ++n) {
        const QUuid uuid = QUuid::createUuidV5(QUuid(), QString::number(n));
        const QString name = san.inventedPrefix + uuid.toString(QUuid::WithoutBraces);
        if (!san.targets.contains(name))
            return name;
    }
}

Comstar::Answer badName(const QString& name)
{
    const bool knownForm =
        name.startsWith(u"iqn.", Qt::CaseInsensitive) || name.startsWith(u"eui.", Qt::CaseInsensitive);
    return (knownForm ? QStringLiteral("Invalid iSCSI name %1") : QStringLiteral("Invalid name %1")).arg(name);
}

} // namespace

Comstar::Answer Comstar::createTarget(const QString& wantedName, const QStringList& groups, const QString& alias,
                                      QString* createdName)
{
    const QString asked = wantedName.isEmpty() ? inventName(*this) : wantedName;
    const std::optional<IscsiName> name = comstarName(asked);
    if (!name)
        return badName(asked);
    if (targets.contains(name->text()))
        return QStringLiteral("iSCSI target %1 already configured").arg(name->text());
    if (targets.size() >= mostTargets)
        return QStringLiteral("Maximum number of iSCSI targets reached");
    if (alias.size() > 255)
        return QStringLiteral("Invalid alias %1").arg(alias);
    for (const QString& group : groups)
        if (!portalGroups.contains(group))
            return QStringLiteral("Target Portal Group %1 does not exist").arg(group);
    // "none" clears the alias. A new target comes online by itself (§5.3).
    const QString kept = alias == u"none" ? QString() : alias;
    QStringList bound = groups;
    bound.removeDuplicates();
    targets.insert(name->text(), Target{*name, kept, true, bound});
    if (createdName)
        *createdName = name->text();
    return {};
}

Comstar::Answer Comstar::deleteTarget(const QString& name, bool force)
{
    const QString key = comstarKey(name);
    const auto target = targets.find(key);
    if (target == targets.end())
        return QStringLiteral("iSCSI target %1 does not exist").arg(key);
    if (target->online && !force)
        return QStringLiteral("The target %1 is online or busy").arg(key);
    targets.erase(target);
    sessions.removeIf([&](const Session& session) { return session.target == key; });
    return {};
}

Comstar::Answer Comstar::setTargetOnline(const QString& name, bool online)
{
    const QString key = comstarKey(name);
    const auto target = targets.find(key);
    if (target == targets.end())
        return QStringLiteral("%1: not found").arg(name);
    target->online = online;
    // Off-lining drops every session of the target (§5.3).
    if (!online)
        sessions.removeIf([&](const Session& session) { return session.target == key; });
    return {};
}

} // namespace twinrail::lab
