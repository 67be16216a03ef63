// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/assumptions/checkreport.h"
#include "core/survey/survey.h"

namespace twinrail {

/// What a check of a client may look at. `found` was asked without an error.
struct ClientView {
    const Site& site;
    const SiteSurvey& survey;
    const Client& client;
    const ClientSurvey& found;
};

// One function for each assumption. Pure. Each reports at least one finding; what cannot be seen is Unknown.
// On a client:
void checkRelease(const ClientView& view, CheckReport& report);        // A1
void checkNics(const ClientView& view, CheckReport& report);           // A2
void checkClientAliases(const ClientView& view, CheckReport& report);  // A3
void checkSharedHardware(const ClientView& view, CheckReport& report); // A4
void checkReach(const ClientView& view, CheckReport& report);          // A7
void checkPackages(const ClientView& view, CheckReport& report);       // A9
void checkInitiator(const ClientView& view, CheckReport& report);      // linux-initiator §11.14
void checkManagement(const ClientView& view, CheckReport& report);     // §11.15
void checkRpFilter(const ClientView& view, CheckReport& report);       // §11.16
void checkTimers(const ClientView& view, CheckReport& report);         // §7.2
void checkMultipathConf(const ClientView& view, CheckReport& report);  // §5.2
void checkExisting(const ClientView& view, CheckReport& report);       // §11.17
// On the appliance, which was asked without an error:
void checkApplianceAliases(const Site& site, const ApplianceState& state, CheckReport& report); // A3
void checkTargets(const Site& site, const ApplianceState& state, CheckReport& report);          // A5
void checkPortalGroups(const Site& site, const ApplianceState& state, CheckReport& report);     // A6
void checkTargetGroup(const Site& site, const ApplianceState& state, CheckReport& report);      // A8
void checkGroups(const Site& site, const ApplianceState& state, CheckReport& report);           // A10

} // namespace twinrail
