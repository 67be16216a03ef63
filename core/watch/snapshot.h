// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/survey.h"
#include "core/topology/pathstate.h"

namespace twinrail {

/// One path as it is shown: from a client's interface, over a rail, to a portal of a target, to one LUN. Before the
/// site has LUNs, `lun` is -1 and the row stands for the session alone.
struct PathRowState {
    QString client;
    QString interface; ///< empty for an unexpected session of an interface that is not in the site
    QString nic;
    QString rail;
    IscsiName target;
    QString portalGroup;
    Portal portal;
    int lun = -1;
    QString alias;
    PathState state = PathState::Planned;
    QString reason; ///< one translated sentence for what is not active; may be empty
    int twin = 0;   ///< 1, 2, … for further rows between the same ends (a second session nobody planned)
    friend bool operator==(const PathRowState&, const PathRowState&) = default;
    /// The same for the same path in every snapshot, and no other's: client, interface, target, portal, LUN, twin.
    [[nodiscard]] QString key() const;
};

/// The state of every planned path and of every unexpected one, in the site's order. A value; drawn and listed as it
/// is.
struct Snapshot {
    QList<PathRowState> paths;
    friend bool operator==(const Snapshot&, const Snapshot&) = default;
    [[nodiscard]] int count(PathState state) const;
};

/// Pure. `survey` may be partial: a client that is not in it was not asked yet (Planned), one with an error is Unknown.
/// After a client was asked, what is not there is on its way while `settingUp` (Planned, Discovered, LoggedIn), and
/// Missing or Failed otherwise. A path is Active, and one of a LUN Unexpected, exactly when judge() counts it; an
/// Unexpected row without a LUN (-1) is a session to a target of the site that nobody planned.
[[nodiscard]] Snapshot snapshotOf(const Site& site, const SiteSurvey& survey, bool settingUp);

} // namespace twinrail
