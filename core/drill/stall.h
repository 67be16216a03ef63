// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/survey.h"

#include <QJsonArray>

#include <optional>

namespace twinrail {

/// How long the I/O on a path stands still when that path is lost without a word, in seconds (linux-initiator §7.1).
struct Stall {
    int shortest = 0;
    std::optional<int> longest; ///< nothing: without end, because a timer is off
    friend bool operator==(const Stall&, const Stall&) = default;
};

/// From the timers that are in force in one session; nothing where the kernel does not tell them.
[[nodiscard]] std::optional<Stall> predictedStall(const Session& session);

/// From the timers that are planned, once they are in force.
[[nodiscard]] Stall plannedStall(const Timers& timers);

/// The worst of several sessions. Nothing when there are none, or one of them does not tell.
[[nodiscard]] std::optional<Stall> predictedStall(const QList<Session>& sessions);

/// Of the planned sessions of one client.
struct ClientStall {
    QString client;
    std::optional<Stall> stall; ///< nothing: see predictedStall()
    friend bool operator==(const ClientStall&, const ClientStall&) = default;
};
/// Of each client that was asked and has a planned session.
[[nodiscard]] QList<ClientStall> predictedStalls(const Site& site, const SiteSurvey& survey);
[[nodiscard]] QJsonArray stallsToJson(const QList<ClientStall>& stalls);

} // namespace twinrail
