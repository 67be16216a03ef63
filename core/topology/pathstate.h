// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>
#include <QString>

namespace twinrail {

/// How far one path has come, or what is wrong with it. State is shape, word and colour; word and glyph stand here, so
/// that diagram, tables and report say the same; pens and colours are in ui/diagram/style.
enum class PathState {
    Planned,    ///< wanted; the client was not asked yet, or nothing of it is there yet
    Discovered, ///< a node record is there (C6, C7)
    LoggedIn,   ///< the session is there (C8), the disk or its map is not yet
    Active,     ///< usable: session, disk, member of the map of the right LUN
    Failed,     ///< it was made, and does not work: session in recovery, path failed
    Missing,    ///< planned and set up, but not there
    Flapping,   ///< comes and goes (only what is watched for a while can tell)
    Unexpected, ///< there, and nobody planned it
    Unknown     ///< the client could not be asked, or the answer is old: never shown as green
};

/// For people, translated: "planned", "discovered", "logged in", "active", "failed", "missing", "flapping",
/// "unexpected", "unknown".
[[nodiscard]] QString pathStateWord(PathState state);
/// The same in English whatever the language: for JSON ("logged-in").
[[nodiscard]] QString pathStateKey(PathState state);
/// A shape that can be told apart without colour; one for each state.
[[nodiscard]] QChar pathStateGlyph(PathState state);
/// The one to show where several are drawn as one: failed, missing, flapping, unexpected, unknown, then the least
/// advanced.
[[nodiscard]] PathState worst(PathState a, PathState b);

} // namespace twinrail
