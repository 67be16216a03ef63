// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/state.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>

namespace twinrail::nms {

// The tolerant edge: the NMS is free with null and empty, list and object, number and string (nms-api §2.2, §7).
// What is beyond these forms is Malformed, with the value as evidence.

[[nodiscard]] Result<QString> toText(const QJsonValue& value);       ///< a string or a number; null is empty
[[nodiscard]] Result<qint64> toNumber(const QJsonValue& value);      ///< 12, "12", true
[[nodiscard]] Result<QStringList> toNames(const QJsonValue& value);  ///< a list, the keys of an object, or null
[[nodiscard]] Result<QStringList> toLines(const QJsonValue& value);  ///< output of a command: a list, or one text
[[nodiscard]] Result<QJsonObject> toObject(const QJsonValue& value); ///< an object; null and [] are empty
[[nodiscard]] Result<QJsonArray> toList(const QJsonValue& value);    ///< a list, the values of an object, or null

/// `{"tpg":["ip:port"]}` or `{"tpg":"ip:port,ip:port"}`.
[[nodiscard]] Result<QMap<QString, QList<Portal>>> toPortalGroups(const QJsonValue& value);
/// The targets of protocol iSCSI; portal groups are a separate question.
[[nodiscard]] Result<QMap<QString, TargetInfo>> toTargets(const QJsonValue& value);
/// "tpg_a,tpg_b"; empty when the key is missing, which means the default group.
[[nodiscard]] Result<QStringList> toPortalGroupNames(const QJsonObject& targetProps);
/// The mapping entries of one zvol.
[[nodiscard]] Result<QList<MappingInfo>> toMappings(const QString& zvol, const QJsonValue& value);

} // namespace twinrail::nms
