// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/livestate.h"

namespace twinrail {

// What the dashboard says in sentences. Pure; `now` and all times are UTC.

/// "15 of 16 planned paths are usable on 2 clients. 1 path is unknown."
[[nodiscard]] QString countSentence(const SiteLive& live);
/// "Oldest answer: 4 s ago, from prague."
[[nodiscard]] QString ageSentence(const SiteLive& live, const QDateTime& now);
/// "Answered 4 s ago." and, if it does not answer, why.
[[nodiscard]] QString ageSentence(const ClientLive& client, const QDateTime& now);
/// "LUN 11 hydra_db-a01 on prague: 3 of 4 paths usable, degraded"
[[nodiscard]] QString lunSentence(const QString& client, const LunLive& lun);
/// "2 differences on 1 client; the oldest check was 3 min ago."
[[nodiscard]] QString driftSentence(const SiteLive& live, const QDateTime& now);
/// "4 s", "3 min", "2 h", "5 d": rounded down, so that nothing looks older than it is by more than a unit.
[[nodiscard]] QString spanText(qint64 seconds);
/// In local time: "10:12:33", with its date unless that is today.
[[nodiscard]] QString momentText(const QDateTime& moment, const QDate& today);
/// "Degraded": at the beginning of a line.
[[nodiscard]] QString conditionTitle(Condition condition);

} // namespace twinrail
