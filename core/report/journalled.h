// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/step.h"

#include <QStringList>

namespace twinrail {

// What a report says of a change that a journal holds. Of a file only the changed lines are there, and no value of a
// line that carries a password.

struct BeforeAfter {
    QStringList before; ///< empty: nothing was there
    QStringList after;  ///< empty: nothing is there
    friend bool operator==(const BeforeAfter&, const BeforeAfter&) = default;
};
[[nodiscard]] BeforeAfter beforeAfter(const Change& change);

/// The exact commands, calls and changed lines, as they ran.
[[nodiscard]] QStringList exactLines(const Change& change);

/// Whether undo has something to do for it; a service that was only made to read its file again has not.
[[nodiscard]] bool canBeTakenBack(const Change& change);
/// Whether taking it back destroys what was stored since: a zvol that the run created.
[[nodiscard]] bool holdsData(const Change& change);

/// The steps' own words, from the step table and in its order; at the end, without words, what this version does not
/// know.
[[nodiscard]] QList<StepInfo> stepsOf(const QStringList& ids);

} // namespace twinrail
