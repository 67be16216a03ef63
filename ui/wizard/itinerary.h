// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace twinrail {

/// How one page stands on the way through the wizard.
struct Waypoint {
    enum class State { Done, Current, ToDo, Blocked };
    QString id;
    QString title;
    QStringList steps;
    State state = State::ToDo;
    bool reachable = false; ///< one may jump there now
    friend bool operator==(const Waypoint&, const Waypoint&) = default;
};
[[nodiscard]] QString waypointWord(Waypoint::State state); ///< "done", "you are here", "to do", "needs attention"
[[nodiscard]] QChar waypointGlyph(Waypoint::State state);

/// What is known of one page.
struct PageStanding {
    QString id;
    QString title;
    QStringList steps;
    bool shown = true;
    bool visited = false;
    bool blocked = false; ///< it has a problem that keeps the next page closed
};

/// The way: only pages that are shown; back is always open, forward as far as everything before was visited and is not
/// blocked. Pure.
[[nodiscard]] QList<Waypoint> itinerary(const QList<PageStanding>& pages, const QString& current);

} // namespace twinrail
