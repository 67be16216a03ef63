// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/runprogress.h"
#include "ui/session/facts.h"

namespace twinrail {

/// One sentence above the bar: what is being done, or how it ended.
[[nodiscard]] QString runSentence(const RunFacts& run, const RunProgress& progress);

/// A run that has ended, and not as it should: it can be gone on with or taken back.
[[nodiscard]] bool endedEarly(const RunFacts& run);

} // namespace twinrail
