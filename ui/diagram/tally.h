// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/snapshot.h"

#include <array>

namespace twinrail {

/// The paths that one line or box of the picture stands for.
class Tally {
public:
    void add(const PathRowState& row);

    [[nodiscard]] int total() const;
    [[nodiscard]] int count(PathState state) const { return m_counts.at(static_cast<std::size_t>(state)); }
    [[nodiscard]] PathState worst() const { return m_worst; }        ///< Planned while there is no path
    [[nodiscard]] const QString& reason() const { return m_reason; } ///< of the first of the worst
    friend bool operator==(const Tally&, const Tally&) = default;

private:
    static constexpr std::size_t states = static_cast<std::size_t>(PathState::Unknown) + 1;
    std::array<int, states> m_counts{};
    PathState m_worst = PathState::Planned;
    QString m_reason;
};

/// All states, the worst first: the order of legends and sentences.
[[nodiscard]] QList<PathState> statesByGravity();
/// "8 of 16 paths active, 2 missing".
[[nodiscard]] QString countsText(const Tally& tally);
[[nodiscard]] Tally tallyOf(const Snapshot& snapshot);

} // namespace twinrail
