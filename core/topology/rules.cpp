// SPDX-License-Identifier: Apache-2.0
#include "core/topology/rules.h"

#include "core/topology/rules/family.h"

#include <array>

namespace twinrail {

Findings siteFindings(const Site& site)
{
    static constexpr std::array rules{&applianceRules, &railRules,   &portalGroupRules, &targetRules, &groupRules,
                                      &lunRules,       &clientRules, &interfaceRules,   &pathRules,   &timerRules};
    Findings findings;
    RuleReport report(findings);
    for (const auto rule : rules)
        rule(site, report);
    return findings;
}

} // namespace twinrail
