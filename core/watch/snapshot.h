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
    friend bool operator==(const PathRowState&, const PathRowState&) = default;
    /// The same for the same path in every snapshot: client, interface, target, portal, LUN.
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
/// After a client was asked, a path of which nothing is there is Planned while `settingUp`, and Missing otherwise.
[[nodiscard]] Snapshot snapshotOf(const Site& site, const SiteSurvey& survey, bool settingUp);

} // namespace twinrail
