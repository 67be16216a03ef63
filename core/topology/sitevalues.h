// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/site.h"

#include <QJsonValue>

namespace twinrail {

// One pair for each type of value in the site file. readValue() answers the empty text, or why the value does not fit;
// an empty string stands for a name or address that is not filled in yet.

[[nodiscard]] QString readValue(const QJsonValue& json, QString& value);
[[nodiscard]] QString readValue(const QJsonValue& json, bool& value);
[[nodiscard]] QString readValue(const QJsonValue& json, int& value);
[[nodiscard]] QString readValue(const QJsonValue& json, quint16& value);
[[nodiscard]] QString readValue(const QJsonValue& json, quint64& value); ///< bytes, or a text such as "1G"
[[nodiscard]] QString readValue(const QJsonValue& json, ApplianceApi& value);
[[nodiscard]] QString readValue(const QJsonValue& json, Scheme& value);
[[nodiscard]] QString readValue(const QJsonValue& json, PathPlanKind& value);
[[nodiscard]] QString readValue(const QJsonValue& json, IscsiName& value);
[[nodiscard]] QString readValue(const QJsonValue& json, MacAddress& value);
[[nodiscard]] QString readValue(const QJsonValue& json, Portal& value);
[[nodiscard]] QString readValue(const QJsonValue& json, Subnet& value);
[[nodiscard]] QString readValue(const QJsonValue& json, QHostAddress& value);

[[nodiscard]] QJsonValue jsonValue(const QString& value);
[[nodiscard]] QJsonValue jsonValue(bool value);
[[nodiscard]] QJsonValue jsonValue(int value);
[[nodiscard]] QJsonValue jsonValue(quint16 value);
[[nodiscard]] QJsonValue jsonValue(quint64 value);
[[nodiscard]] QJsonValue jsonValue(ApplianceApi value);
[[nodiscard]] QJsonValue jsonValue(Scheme value);
[[nodiscard]] QJsonValue jsonValue(PathPlanKind value);
[[nodiscard]] QJsonValue jsonValue(const IscsiName& value);
[[nodiscard]] QJsonValue jsonValue(const MacAddress& value);
[[nodiscard]] QJsonValue jsonValue(const Portal& value);
[[nodiscard]] QJsonValue jsonValue(const Subnet& value);
[[nodiscard]] QJsonValue jsonValue(const QHostAddress& value);

} // namespace twinrail
