// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/survey.h"
#include "core/topology/pathplan.h"

#include <QHash>
#include <QPair>

namespace twinrail {

/// One planned path of one LUN, followed from the session to the map.
struct PathJudgement {
    QString disk;  ///< "sdb"; empty: there is none
    QString fault; ///< one translated sentence; empty: the path is usable
    bool loggedIn = false;
    bool otherUnit = false;  ///< the LUN number leads to another logical unit than the planned zvol
    bool onlyFailed = false; ///< all is as it should be, but the map cannot use the path at the moment
};

/// Judges many paths of one client; looks everything up in tables, so that 2,048 paths cost milliseconds. What was
/// found must outlive it.
class PathJudge {
public:
    explicit PathJudge(const ClientSurvey& found);
    /// `expected` may be empty when the appliance could not be asked; the identity is then not compared.
    [[nodiscard]] PathJudgement judge(const PlannedSession& planned, const Lun& lun, const Wwid& expected) const;
    /// multipathd knows the disk as a path of a map, and cannot use it.
    [[nodiscard]] bool brokenInMap(const QString& disk) const;
    [[nodiscard]] const ClientSurvey& found() const { return m_found; }

private:
    void judgeRow(PathJudgement& path, const Disk& disk, const Lun& lun) const;
    [[nodiscard]] QString mapFault(const Wwid& wwid, const Lun& lun) const;

    const ClientSurvey& m_found;
    QHash<QPair<int, int>, const Disk*> m_disks; ///< by session and LUN
    QHash<QString, const PathRow*> m_rows;       ///< by disk
    QHash<Wwid, const MapRow*> m_maps;
};

/// One path alone.
[[nodiscard]] PathJudgement judgePath(const ClientSurvey& found, const PlannedSession& planned, const Lun& lun,
                                      const Wwid& expected);

} // namespace twinrail
