// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/tally.h"

#include "core/base/tr.h"

#include <numeric>

namespace twinrail {

void Tally::add(const PathRowState& row)
{
    const PathState before = m_worst;
    const bool first = total() == 0;
    m_worst = first ? row.state : twinrail::worst(m_worst, row.state);
    if (first || m_worst != before)
        m_reason = row.reason;
    ++m_counts.at(static_cast<std::size_t>(row.state));
}

int Tally::total() const { return std::accumulate(m_counts.cbegin(), m_counts.cend(), 0); }

QList<PathState> statesByGravity()
{
    return {PathState::Failed,  PathState::Missing,    PathState::Flapping, PathState::Unexpected, PathState::Unknown,
            PathState::Planned, PathState::Discovered, PathState::LoggedIn, PathState::Active};
}

QString countsText(const Tally& tally)
{
    if (tally.total() == 0)
        return Tr::tr("No path is planned yet.");
    const int planned = tally.total() - tally.count(PathState::Unexpected);
    //: %1 of the planned paths are active: "8 of 16 paths active"
    QStringList parts{Tr::tr("%1 of %n paths active", nullptr, planned).arg(tally.count(PathState::Active))};
    for (const PathState state : statesByGravity())
        if (state != PathState::Active && tally.count(state) > 0)
            //: %1 is a number, %2 a state: "2 missing", as a part of "8 of 16 paths active, 2 missing"
            parts << Tr::tr("%1 %2").arg(tally.count(state)).arg(pathStateWord(state));
    return parts.join(QStringLiteral(", "));
}

Tally tallyOf(const Snapshot& snapshot)
{
    Tally tally;
    for (const PathRowState& row : snapshot.paths)
        tally.add(row);
    return tally;
}

} // namespace twinrail
