// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/watch/condition.h"
#include "core/watch/drift.h"
#include "core/watch/snapshot.h"

#include <QDateTime>

#include <optional>

namespace twinrail {

/// One LUN on one client, now.
struct LunLive {
    int lun = -1;
    QString alias;
    PathCount count;
    Condition condition = Condition::NotChecked;
    friend bool operator==(const LunLive&, const LunLive&) = default;
};

/// What is known about one client, and since when. A value; copies are cheap (implicitly shared).
struct ClientLive {
    QString client;
    QDateTime heard;              ///< UTC; when the last whole answer came; invalid: never
    std::optional<Error> trouble; ///< why there is no answer now; the paths stay what they were until they are too old
    QList<PathRowState> paths;    ///< planned and unexpected ones, in the site's order; Flapping and Unknown worked in
    QList<LunLive> luns;          ///< in the site's order
    Condition condition = Condition::NotChecked; ///< the worst of its LUNs and of what belongs to no LUN
    QDateTime driftChecked;                      ///< UTC; invalid: never
    QList<Drift> drift;
    friend bool operator==(const ClientLive&, const ClientLive&) = default;
};

/// The whole site.
struct SiteLive {
    QList<ClientLive> clients; ///< in the site's order
    [[nodiscard]] Condition condition() const;
    [[nodiscard]] const ClientLive* client(const QString& name) const;
    [[nodiscard]] Snapshot snapshot() const; ///< all paths, for picture and table
    friend bool operator==(const SiteLive&, const SiteLive&) = default;
};

/// Nothing heard yet: every planned path is there, not checked.
[[nodiscard]] SiteLive unwatched(const Site& site);
/// Of these rows of one client.
[[nodiscard]] QList<LunLive> lunsOf(const Site& site, const QList<PathRowState>& paths);
/// The roll-up of a client: the worst of its LUNs and of what belongs to no LUN (a session that nobody planned).
[[nodiscard]] Condition clientCondition(const QList<LunLive>& luns, const QList<PathRowState>& paths);

} // namespace twinrail
