// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/pathstate.h"

#include <QList>

namespace twinrail {

/// What is said about a path, a LUN on a client, a client or the whole site while it is watched. From the worst to the
/// best: a roll-up shows the first of these that occurs in it.
enum class Condition {
    Failed,     ///< does not work: a path; or a LUN without a usable path
    LastPath,   ///< of a LUN with several planned paths one is left: the next loss stops the I/O
    Missing,    ///< planned, and not there
    Degraded,   ///< a LUN with fewer usable paths than planned, and more than one
    Flapping,   ///< comes and goes
    Unexpected, ///< there, and nobody planned it
    Unknown,    ///< not heard of for more than three intervals, or it could not be asked: never shown as green
    NotChecked, ///< nobody has asked yet
    Ok
};

/// For people, translated: "failed", "last path", "missing", "degraded", "flapping", "unexpected", "unknown", "not yet
/// checked", "ok".
[[nodiscard]] QString conditionWord(Condition condition);
/// The same in English whatever the language: for --json ("last-path", "not-checked").
[[nodiscard]] QString conditionKey(Condition condition);
/// A shape that can be told apart without colour; one for each, the one of the path state where there is one.
[[nodiscard]] QChar conditionGlyph(Condition condition);
[[nodiscard]] QList<Condition> conditionsByGravity(); ///< the worst first
[[nodiscard]] Condition worst(Condition a, Condition b);

/// Of one path in a snapshot of what is set up.
[[nodiscard]] Condition conditionOf(PathState state);

/// What a LUN on a client comes to: its planned paths and those that nobody planned.
struct PathCount {
    int planned = 0;
    int active = 0; ///< planned and usable
    int unexpected = 0;
    int flapping = 0;   ///< of the active ones
    int unknown = 0;    ///< of the planned ones
    int notChecked = 0; ///< of the planned ones
    int missing = 0;    ///< of the planned ones
    friend bool operator==(const PathCount&, const PathCount&) = default;
};
[[nodiscard]] Condition conditionOf(const PathCount& count);

} // namespace twinrail
