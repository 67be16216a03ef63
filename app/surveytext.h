// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/survey.h"

namespace twinrail {

/// What is there, machine by machine, for a terminal. Everything else stands in the JSON.
[[nodiscard]] QString surveyText(const Site& site, const SiteSurvey& survey);

} // namespace twinrail
