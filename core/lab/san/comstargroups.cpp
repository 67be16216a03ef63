// SPDX-License-Identifier: Apache-2.0
// Target groups and host groups: nms-api §5.3, §5.4. The answers are stmfadm's.
#include "core/lab/san/comstar.h"
#include "core/lab/san/comstarnames.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

using Groups = QMap<QString, QStringList>;

QString alreadyExists(const QString& name) { return QStringLiteral("%1: already exists").arg(name); }
QString notFound(const QString& name) { return QStringLiteral("%1: not found").arg(name); }

Comstar::Answer createGroup(Groups& groups, const QString& name)
{
    if (!isGroupName(name))
        return QStringLiteral("%1: invalid group name").arg(name);
    if (groups.contains(name))
        return alreadyExists(name);
    groups.insert(name, {});
    return {};
}

Comstar::Answer deleteGroup(Groups& groups, const QString& name, bool usedByView)
{
    if (!groups.contains(name))
        return notFound(name);
    if (usedByView)
        return QStringLiteral("%1: group is in use by existing view entry").arg(name);
    groups.remove(name);
    return {};
}

/// Whether the name can join: it is well-formed, and in no group of this kind yet, not even in another one.
Comstar::Answer mayJoin(const Groups& groups, const QString& group, const QString& member)
{
    if (!groups.contains(group))
        return notFound(group);
    const std::optional<IscsiName> name = comstarName(member);
    if (!name)
        return QStringLiteral("%1: unrecognized device id").arg(member);
    const bool taken = std::any_of(groups.begin(), groups.end(),
                                   [&](const QStringList& members) { return members.contains(name->text()); });
    if (taken)
        return alreadyExists(member);
    return {};
}

Comstar::Answer removeMember(Groups& groups, const QString& group, const QString& member)
{
    const auto members = groups.find(group);
    if (members == groups.end())
        return notFound(group);
    if (members->removeAll(comstarKey(member)) == 0)
        return notFound(member);
    return {};
}

bool inUse(const Comstar& san, const QString& target)
{
    return std::any_of(san.sessions.begin(), san.sessions.end(),
                       [&](const Comstar::Session& session) { return session.target == target; });
}

bool anyView(const Comstar& san, QString Comstar::View::*group, const QString& name)
{
    return std::any_of(san.zvols.begin(), san.zvols.end(), [&](const Comstar::Zvol& zvol) {
        return zvol.unit && std::any_of(zvol.unit->views.begin(), zvol.unit->views.end(),
                                        [&](const Comstar::View& view) { return view.*group == name; });
    });
}

} // namespace

Comstar::Answer Comstar::createTargetGroup(const QString& name) { return createGroup(targetGroups, name); }

Comstar::Answer Comstar::deleteTargetGroup(const QString& name)
{
    return deleteGroup(targetGroups, name, anyView(*this, &View::targetGroup, name));
}

// Membership is tested before the off-line rule, so a repeated add says "already exists" (§5.3). An idle target is
// taken off line and back by NMS itself, one in use is not (§3.7): the model needs only the second half.
Comstar::Answer Comstar::addTargetMember(const QString& group, const QString& target)
{
    if (Answer no = mayJoin(targetGroups, group, target))
        return no;
    const QString key = comstarKey(target);
    if (inUse(*this, key))
        return QStringLiteral("STMF target must be offline");
    targetGroups[group] << key;
    return {};
}

Comstar::Answer Comstar::removeTargetMember(const QString& group, const QString& target)
{
    const QString key = comstarKey(target);
    if (targetGroups.value(group).contains(key) && inUse(*this, key))
        return QStringLiteral("STMF target must be offline");
    return removeMember(targetGroups, group, target);
}

Comstar::Answer Comstar::createHostGroup(const QString& name) { return createGroup(hostGroups, name); }

Comstar::Answer Comstar::deleteHostGroup(const QString& name)
{
    return deleteGroup(hostGroups, name, anyView(*this, &View::hostGroup, name));
}

Comstar::Answer Comstar::addHostMember(const QString& group, const QString& initiator)
{
    if (Answer no = mayJoin(hostGroups, group, initiator))
        return no;
    hostGroups[group] << comstarKey(initiator);
    return {};
}

Comstar::Answer Comstar::removeHostMember(const QString& group, const QString& initiator)
{
    return removeMember(hostGroups, group, initiator);
}

} // namespace twinrail::lab
