// SPDX-License-Identifier: Apache-2.0
#include "core/lab/san/comstar.h"

#include <QJsonArray>

namespace twinrail::lab {

namespace {

/// Members of a group are a set: the order in which they came says nothing about the state.
QJsonObject json(const QMap<QString, QStringList>& groups)
{
    QJsonObject object;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        QStringList members = *group;
        members.sort();
        object.insert(group.key(), QJsonArray::fromStringList(members));
    }
    return object;
}

QJsonObject json(const Comstar::Target& target)
{
    return {{QStringLiteral("alias"), target.alias},
            {QStringLiteral("online"), target.online},
            {QStringLiteral("portalGroups"), QJsonArray::fromStringList(target.portalGroups)}};
}

QJsonObject json(const Comstar::View& view)
{
    return {{QStringLiteral("entry"), view.entry},
            {QStringLiteral("lun"), view.lun},
            {QStringLiteral("hostGroup"), view.hostGroup},
            {QStringLiteral("targetGroup"), view.targetGroup}};
}

QJsonObject json(const Comstar::LogicalUnit& unit)
{
    QJsonArray views;
    for (const Comstar::View& view : unit.views)
        views << json(view);
    return {{QStringLiteral("guid"), unit.guid.text()},
            {QStringLiteral("serial"), unit.serial},
            {QStringLiteral("staleBytes"), unit.staleBytes ? QString::number(*unit.staleBytes) : QString()},
            {QStringLiteral("views"), views}};
}

QJsonObject json(const Comstar::Zvol& zvol)
{
    QJsonObject properties;
    for (auto property = zvol.properties.begin(); property != zvol.properties.end(); ++property)
        properties.insert(property.key(), *property);
    return {{QStringLiteral("sizeBytes"), QString::number(zvol.sizeBytes)},
            {QStringLiteral("blockSize"), zvol.blockSize},
            {QStringLiteral("sparse"), zvol.sparse},
            {QStringLiteral("unit"), zvol.unit ? QJsonValue(json(*zvol.unit)) : QJsonValue()},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("snapshots"), QJsonArray::fromStringList(zvol.snapshots)},
            {QStringLiteral("origin"), zvol.origin}};
}

template <typename Value> QJsonObject json(const QMap<QString, Value>& things)
{
    QJsonObject object;
    for (auto thing = things.begin(); thing != things.end(); ++thing)
        object.insert(thing.key(), json(*thing));
    return object;
}

} // namespace

QJsonObject Comstar::toJson() const
{
    return {{QStringLiteral("pools"), QJsonArray::fromStringList(pools)},
            {QStringLiteral("portalGroups"), json(portalGroups)},
            {QStringLiteral("targets"), json(targets)},
            {QStringLiteral("targetGroups"), json(targetGroups)},
            {QStringLiteral("hostGroups"), json(hostGroups)},
            {QStringLiteral("zvols"), json(zvols)},
            {QStringLiteral("addresses"), QJsonArray::fromStringList(addresses)},
            {QStringLiteral("serviceOnline"), serviceOnline}};
}

} // namespace twinrail::lab
