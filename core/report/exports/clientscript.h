// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/planner.h"

namespace twinrail::exports {

/// What both exports are made of: a client with its script.
struct ClientScript {
    Client client;
    QString file; ///< safe in a path and in an inventory: "prague"
    QByteArray text;
    QList<StepInfo> steps; ///< that the script takes, in its order
};

struct ClientScripts {
    QList<ClientScript> scripts;
    Findings left;
};
[[nodiscard]] ClientScripts clientScripts(const Site& site, const Plan& plan, const QDateTime& made);

/// The steps of one client that can be exported, and those that wait for others. Everything behind a step that waits is
/// built upon it, so it waits too.
struct Split {
    QList<PlannedStep> now;
    QList<PlannedStep> later;
};
[[nodiscard]] Split splitAtWaiting(const MachinePlan& plan);
[[nodiscard]] QString stepIds(const QList<PlannedStep>& steps); ///< "C3, C1"

/// The script; or why there can be none.
[[nodiscard]] tl::expected<QByteArray, Finding> scriptOf(const Site& site, const Client& client, const Plan& plan,
                                                         const Split& split, const QDateTime& made);

/// What is left out, as lines for people: in the files too it must not be silent.
[[nodiscard]] QStringList leftLines(const Findings& left);

} // namespace twinrail::exports
