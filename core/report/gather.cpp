// SPDX-License-Identifier: Apache-2.0
#include "core/report/gather.h"

namespace twinrail {

Gathered gatherFacts(const Site& site, const QString& sitePath, Fleet& fleet, const Stop& stop)
{
    Gathered gathered;
    ReportFacts& facts = gathered.facts;
    facts.site = site;
    facts.survey = surveySite(site, fleet, stop);
    gathered.plan = makePlan(site, fleet, stop);
    facts.drift = driftOf(gathered.plan.appliance);
    for (const MachinePlan& client : std::as_const(gathered.plan.clients))
        facts.drift += driftOf(client);
    facts.runs = runsBeside(sitePath, &gathered.unread);
    facts.made = QDateTime::currentDateTime();
    facts.made = facts.made.toOffsetFromUtc(facts.made.offsetFromUtc());
    return gathered;
}

} // namespace twinrail
