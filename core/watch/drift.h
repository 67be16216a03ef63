// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/planner.h"

namespace twinrail {

/// A difference between what the site wants and what a machine has that is no path: a timer, a line of a file, a
/// service, a binding, a name, a mapping; whoever made it. It is what `apply` would change, so nothing is drift that
/// cannot be put right, and the other way round.
struct Drift {
    QString machine;
    QString step;   ///< whose step puts it right: "C10"
    QString what;   ///< one translated sentence, of the change that would put it right or of a finding
    QString wanted; ///< what was set up; may have several lines (of a file); empty: nothing
    QString found;  ///< what is there instead; the same
    QString advice; ///< one translated sentence: what to do
    friend bool operator==(const Drift&, const Drift&) = default;
    [[nodiscard]] QString key() const; ///< the same as long as it is the same difference
};

/// Whether the machine could be asked for all of it; a plan that only a finding blocks was. Where not, driftOf() says
/// nothing, and that must not be taken for "nothing has drifted".
[[nodiscard]] bool knowsDrift(const MachinePlan& plan);
/// Pure. Of a machine that could not be asked: nothing, since nothing is known.
[[nodiscard]] QList<Drift> driftOf(const MachinePlan& plan);

} // namespace twinrail
