// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/event.h"
#include "core/watch/livestate.h"

namespace twinrail {

// One translated sentence for each event: who, which LUN, which way, why.

/// `row` as it is now; of a path that nobody planned and that is gone, as it was.
[[nodiscard]] QString pathWords(const PathRowState& row, Condition from, Condition to);
[[nodiscard]] QString lunWords(const QString& client, const LunLive& lun);
[[nodiscard]] QString clientWords(const ClientLive& live);
[[nodiscard]] QString lostWords(const QString& client, const Error& error);
[[nodiscard]] QString heardWords(const QString& client);
[[nodiscard]] QString driftWords(const Drift& drift);
[[nodiscard]] QString rightedWords(const Drift& drift);

} // namespace twinrail
