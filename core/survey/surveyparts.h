// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/survey.h"

#include <QJsonArray>
#include <QJsonObject>

namespace twinrail {

// The parts of surveyToJson(). Keys are the members' names; nothing in a survey is secret.

[[nodiscard]] QJsonObject applianceToJson(const ApplianceState& state);
[[nodiscard]] QJsonObject clientToJson(const ClientSurvey& survey);
[[nodiscard]] QJsonObject nicsToJson(const NicSurvey& survey);
[[nodiscard]] QJsonArray sessionsToJson(const QList<Session>& sessions);
[[nodiscard]] QJsonArray nodesToJson(const QList<NodeRecord>& nodes);
[[nodiscard]] QJsonObject multipathToJson(const MultipathState& state);

/// A list of values, each turned by `one`.
template <typename List, typename One> [[nodiscard]] QJsonArray listToJson(const List& list, One one)
{
    QJsonArray array;
    for (const auto& value : list)
        array.append(one(value));
    return array;
}

template <typename Map, typename One> [[nodiscard]] QJsonObject mapToJson(const Map& map, One one)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), one(it.value()));
    return object;
}

template <typename T> [[nodiscard]] QJsonValue textOf(const T& value) { return value.text(); }

} // namespace twinrail
