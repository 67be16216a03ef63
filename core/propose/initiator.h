// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/survey.h"

namespace twinrail::propose {

/// C3: the name in the client's file, when it is a name and no other client or target of the site has it; else a new
/// one in the form of its distribution. Empty for a release without a profile (A1): it is refused anyway.
[[nodiscard]] IscsiName initiatorFor(const Site& site, const Client& client, const ClientSurvey& found);

} // namespace twinrail::propose
