// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/survey.h"
#include "core/topology/finding.h"

namespace twinrail {

/// The how-to's assumptions A1–A10, each as an automatic check (howto-steps.md): PASS, WARNING, ERROR or UNKNOWN, never
/// a guess. One finding for each id and machine at the least. Pure.
[[nodiscard]] Findings assumptionFindings(const Site& site, const SiteSurvey& survey);

} // namespace twinrail
