// SPDX-License-Identifier: Apache-2.0
#include "core/survey/surveyparts.h"

namespace twinrail {

namespace {

QJsonValue targetToJson(const TargetInfo& target)
{
    return QJsonObject{{QStringLiteral("portalGroups"), QJsonArray::fromStringList(target.portalGroups)},
                       {QStringLiteral("status"), target.status},
                       {QStringLiteral("alias"), target.alias},
                       {QStringLiteral("sessions"), target.sessions}};
}

QJsonValue interfaceToJson(const ApplianceAddress& one)
{
    return QJsonObject{{QStringLiteral("nic"), one.nic},
                       {QStringLiteral("address"), one.address.toString()},
                       {QStringLiteral("prefixLength"), one.prefixLength},
                       {QStringLiteral("management"), one.management}};
}

QJsonValue zvolToJson(const ZvolInfo& zvol)
{
    return QJsonObject{{QStringLiteral("sizeBytes"), static_cast<qint64>(zvol.sizeBytes)},
                       {QStringLiteral("blockSize"), zvol.blockSize},
                       {QStringLiteral("hasUnit"), zvol.hasUnit},
                       {QStringLiteral("guid"), zvol.guid ? QJsonValue(zvol.guid->text()) : QJsonValue()}};
}

QJsonValue mappingToJson(const MappingInfo& mapping)
{
    return QJsonObject{{QStringLiteral("zvol"), mapping.zvol},
                       {QStringLiteral("lun"), mapping.lun},
                       {QStringLiteral("hostGroup"), mapping.hostGroup},
                       {QStringLiteral("targetGroup"), mapping.targetGroup}};
}

} // namespace

QJsonObject applianceToJson(const ApplianceState& state)
{
    const auto namesToJson = [](const QList<IscsiName>& names) { return listToJson(names, textOf<IscsiName>); };
    const auto portalsToJson = [](const QList<Portal>& portals) { return listToJson(portals, textOf<Portal>); };
    const auto addressToJson = [](const QHostAddress& address) { return QJsonValue(address.toString()); };
    return {{QStringLiteral("version"), state.version},
            {QStringLiteral("iscsiServiceOnline"), state.iscsiServiceOnline},
            {QStringLiteral("pools"), QJsonArray::fromStringList(state.pools)},
            {QStringLiteral("addresses"), listToJson(state.addresses, addressToJson)},
            {QStringLiteral("interfaces"), listToJson(state.interfaces, interfaceToJson)},
            {QStringLiteral("portalGroups"), mapToJson(state.portalGroups, portalsToJson)},
            {QStringLiteral("targets"), mapToJson(state.targets, targetToJson)},
            {QStringLiteral("targetGroups"), mapToJson(state.targetGroups, namesToJson)},
            {QStringLiteral("hostGroups"), mapToJson(state.hostGroups, namesToJson)},
            {QStringLiteral("foreignGroups"), QJsonArray::fromStringList(state.foreignGroups)},
            {QStringLiteral("zvols"), mapToJson(state.zvols, zvolToJson)},
            {QStringLiteral("mappings"), listToJson(state.mappings, mappingToJson)}};
}

} // namespace twinrail
