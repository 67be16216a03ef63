// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/rules/rulereport.h"
#include "core/topology/site.h"

namespace twinrail {

// The family of rules, one file for each part of the site. Pure; each reports everything it finds.
void applianceRules(const Site& site, RuleReport& report);
void railRules(const Site& site, RuleReport& report);
void portalGroupRules(const Site& site, RuleReport& report);
void targetRules(const Site& site, RuleReport& report);
void groupRules(const Site& site, RuleReport& report);
void lunRules(const Site& site, RuleReport& report);
void clientRules(const Site& site, RuleReport& report);
void interfaceRules(const Site& site, RuleReport& report);
void pathRules(const Site& site, RuleReport& report);
void timerRules(const Site& site, RuleReport& report);

} // namespace twinrail
