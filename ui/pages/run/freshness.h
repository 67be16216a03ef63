// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/facts.h"

namespace twinrail {

constexpr int checkEvery = 15; ///< seconds between two checks while somebody looks
constexpr int oldAfter = 45;   ///< seconds after which an answer says nothing any more: unknown, never green

/// What was found, as core wants it; whoever answered too long ago counts as not asked. Pure.
[[nodiscard]] SiteSurvey freshSurvey(const Site& site, const Facts& facts, const QDateTime& now);

/// The machines of the site whose answers are too old, for people.
[[nodiscard]] QStringList staleMachines(const Site& site, const Facts& facts, const QDateTime& now);

/// When the oldest of the answers came; invalid: there is none.
[[nodiscard]] QDateTime checkedAt(const Site& site, const Facts& facts);

/// "Checked at 10:12:33 (4 s ago)"
[[nodiscard]] QString checkedSentence(const QDateTime& checked, const QDateTime& now);

} // namespace twinrail
