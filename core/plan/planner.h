// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/fleet.h"
#include "core/plan/step.h"
#include "core/topology/pathplan.h"

#include <QJsonArray>

namespace twinrail {

struct PlannedStep {
    StepInfo info;
    Prepared prepared;
};

struct MachinePlan {
    QString machine;                   ///< the appliance's or the client's name
    std::optional<Error> error;        ///< could not be asked, or blocked by a finding: nothing will run here
    QList<PlannedStep> steps;          ///< in the order in which they run; steps with nothing to do are kept
    [[nodiscard]] int changes() const; ///< lessons do not count
};

struct Plan {
    MachinePlan appliance;
    QList<MachinePlan> clients;
    Prediction prediction;
    Findings findings; ///< of the site itself
    [[nodiscard]] int changes() const;
    /// Whether some step can be planned only during the run.
    [[nodiscard]] bool waits() const;
};

/// Asks, then plans: the appliance first; the clients against what the appliance will hold. Changes nothing.
[[nodiscard]] Plan makePlan(const Site& site, Fleet& fleet, const Stop& stop);

/// The plan of one client, for tests and for verification: `appliance` as it is or will be.
[[nodiscard]] MachinePlan planClient(HostProbe& host, const Site& site, const Client& client,
                                     const ApplianceState& appliance);
[[nodiscard]] MachinePlan planAppliance(const Site& site, const ApplianceState& have, const Appliance& appliance);

/// The profile of the distribution that answers (A1).
[[nodiscard]] Result<DistroProfile> askProfile(HostProbe& host);

/// Text for people (machine, step, title, exact commands, calls and diffs), and the same as JSON.
[[nodiscard]] QString planText(const Plan& plan);
[[nodiscard]] QJsonObject planToJson(const Plan& plan);
[[nodiscard]] QJsonArray findingsJson(const Findings& findings);

} // namespace twinrail
