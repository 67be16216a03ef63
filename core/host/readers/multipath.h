// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/shell.h"
#include "core/topology/names.h"

#include <QMap>

namespace twinrail {

/// One path as multipathd sees it (`show paths format`, linux-initiator §6.4; the form that EL6.0 knows too).
struct PathRow {
    Wwid wwid;
    QString disk;                      ///< "sdb"
    QString hctl;                      ///< "10:0:0:12"
    QString dmState;                   ///< active, failed, undef
    QString checker;                   ///< ready, ghost, faulty, shaky, "i/o pending", undef
    QString deviceState;               ///< running, offline
    [[nodiscard]] bool usable() const; ///< active + ready|ghost + running
    friend bool operator==(const PathRow&, const PathRow&) = default;
};

struct MapRow {
    QString name; ///< alias, or the WWID itself
    Wwid wwid;
    QString device; ///< "dm-4"
    int paths = 0;  ///< that work; a lost one is still a path of the map
    friend bool operator==(const MapRow&, const MapRow&) = default;
};

struct MultipathState {
    bool daemonAnswers = false;
    QList<PathRow> paths;
    QList<MapRow> maps; ///< every map, foreign ones too
    friend bool operator==(const MultipathState&, const MultipathState&) = default;
};
/// Asks only when the daemon runs already (`pidof` first): a question must not start it through its socket.
[[nodiscard]] QList<Query> multipathQueries();
[[nodiscard]] Result<MultipathState> readMultipath(const QList<Output>& answers);

/// C11: the daemon's own view of its configuration (`show config`), and the messages of its parser.
/// Text in the grammar of multipath.conf; empty when the daemon does not answer.
[[nodiscard]] Query multipathConfigQuery();
[[nodiscard]] QByteArray readMultipathConfig(const Output& answer);

} // namespace twinrail
