// SPDX-License-Identifier: Apache-2.0
#include "core/watch/snapshot.h"

#include "core/watch/clientrows.h"

#include <QHash>
#include <QStringBuilder>

#include <algorithm>

namespace twinrail {

namespace {

/// Two sessions between the same ends, or a site that is being typed: every row needs a key of its own.
void countTwins(QList<PathRowState>& rows)
{
    QHash<QString, int> seen;
    for (PathRowState& row : rows)
        row.twin = seen[row.key()]++;
}

} // namespace

QString PathRowState::key() const
{
    QString key = client % u' ' % interface % u' ' % target.text() % u' ';
    if (!portal.isEmpty())
        key += portal.text();
    key += u' ' % QString::number(lun);
    if (twin > 0)
        key += u' ' % QString::number(twin);
    return key;
}

int Snapshot::count(PathState state) const
{
    return static_cast<int>(
        std::count_if(paths.cbegin(), paths.cend(), [state](const PathRowState& row) { return row.state == state; }));
}

Snapshot snapshotOf(const Site& site, const SiteSurvey& survey, bool settingUp)
{
    Snapshot snapshot;
    for (const Client& client : site.clients)
        for (const FollowedRow& one : clientRows(site, client, survey, settingUp))
            snapshot.paths.append(one.row);
    countTwins(snapshot.paths);
    return snapshot;
}

} // namespace twinrail
