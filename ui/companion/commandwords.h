// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"

namespace twinrail {

/// What is asked for those of these ids that are assumptions (A1…A10), a sentence each: they only look.
[[nodiscard]] QStringList askedSentences(const QStringList& ids);

/// Whether planning makes sense now: the site has no error, and the appliance and a client have answered.
[[nodiscard]] bool canPlan(const SiteSession& session);

/// Why there is no plan to show commands from, in a sentence.
[[nodiscard]] QString whyNoPlan(const SiteSession& session);

} // namespace twinrail
