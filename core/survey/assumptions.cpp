// SPDX-License-Identifier: Apache-2.0
#include "core/survey/assumptions.h"

#include "core/base/tr.h"
#include "core/survey/assumptions/family.h"

#include <algorithm>
#include <array>

namespace twinrail {

namespace {

struct ClientCheck {
    const char* id;
    void (*check)(const ClientView&, CheckReport&);
};

struct ApplianceCheck {
    const char* id;
    void (*check)(const Site&, const ApplianceState&, CheckReport&);
};

constexpr std::array clientChecks{
    ClientCheck{"A1", &checkRelease},
    ClientCheck{"A2", &checkNics},
    ClientCheck{"A3", &checkClientAliases},
    ClientCheck{"A4", &checkSharedHardware},
    ClientCheck{"A7", &checkReach},
    ClientCheck{"A9", &checkPackages},
    ClientCheck{"client.initiator", &checkInitiator},
    ClientCheck{"client.management", &checkManagement},
    ClientCheck{"client.rp-filter", &checkRpFilter},
    ClientCheck{"client.timers", &checkTimers},
    ClientCheck{"client.multipath", &checkMultipathConf},
    ClientCheck{"client.existing", &checkExisting},
};

constexpr std::array applianceChecks{
    ApplianceCheck{"A3", &checkApplianceAliases}, ApplianceCheck{"A5", &checkTargets},
    ApplianceCheck{"A6", &checkPortalGroups},     ApplianceCheck{"A8", &checkTargetGroup},
    ApplianceCheck{"A10", &checkGroups},
};

/// Nobody answered, so nothing is known; never green.
void notAsked(const QString& why, CheckReport& report)
{
    report.unknown(Tr::tr("This could not be checked: %1").arg(why),
                   Tr::tr("Make the machine answer, then check again."));
}

void checkAppliance(const Site& site, const SiteSurvey& survey, Findings& findings)
{
    for (const ApplianceCheck& row : applianceChecks) {
        CheckReport report(QLatin1String(row.id), site.appliance.name, findings);
        if (survey.applianceError)
            notAsked(survey.applianceError->text, report);
        else
            row.check(site, survey.appliance, report);
    }
}

void checkClient(const Site& site, const SiteSurvey& survey, const Client& client, Findings& findings)
{
    const auto found = std::find_if(survey.clients.cbegin(), survey.clients.cend(),
                                    [&](const ClientSurvey& one) { return one.client == client.name; });
    for (const ClientCheck& row : clientChecks) {
        CheckReport report(QLatin1String(row.id), client.name, findings);
        if (found == survey.clients.cend())
            notAsked(Tr::tr("The client was not asked."), report);
        else if (found->error)
            notAsked(found->error->text, report);
        else
            row.check(ClientView{site, survey, client, *found}, report);
    }
}

} // namespace

Findings assumptionFindings(const Site& site, const SiteSurvey& survey)
{
    Findings findings;
    checkAppliance(site, survey, findings);
    for (const Client& client : site.clients)
        checkClient(site, survey, client, findings);
    return findings;
}

} // namespace twinrail
