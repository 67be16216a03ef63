// SPDX-License-Identifier: Apache-2.0
#pragma once

// One client of the example site, each LUN with four planned paths, as a ClientWatcher is told of it.

#include "core/watch/clientwatcher.h"
#include "tests/print.h"
#include "tests/survey/examplesurvey.h"

#include <gtest/gtest.h>

#include <ostream>

namespace twinrail {

inline void PrintTo(Condition condition, std::ostream* out) { *out << conditionKey(condition).toStdString(); }
inline void PrintTo(PathState state, std::ostream* out) { *out << pathStateWord(state).toStdString(); }
inline void PrintTo(const WatchEvent& event, std::ostream* out)
{
    *out << eventKindKey(event.kind).toStdString() << ' ' << conditionKey(event.from).toStdString() << " → "
         << conditionKey(event.to).toStdString() << ": " << event.text.toStdString();
}

namespace testing {

inline Site meshedSite()
{
    Site site = exampleSite();
    site.pathPlan.kind = PathPlanKind::FullMesh;
    return site;
}

/// All is well; the disks have names that a kernel gives: "sda", "sdb", …
inline ClientSurvey wellSurvey(const Site& site)
{
    ClientSurvey found = exampleClientSurvey(site, site.clients.first());
    for (qsizetype i = 0; i < found.disks.size(); ++i) {
        const QString name = QStringLiteral("sd") + QChar(u'a' + static_cast<int>(i));
        found.disks[i].name = name;
        found.multipath.paths[i].disk = name;
    }
    return found;
}

// What may happen to LUN 10, the first of the site. Its path n goes through the session n + 1.

inline const Disk& diskOf(const ClientSurvey& found, int path)
{
    return *std::find_if(found.disks.cbegin(), found.disks.cend(),
                         [path](const Disk& one) { return one.sid == path + 1 && one.lun == 10; });
}

inline ClientSurvey failed(ClientSurvey found, int paths)
{
    for (int path = 0; path < paths; ++path)
        for (PathRow& row : found.multipath.paths)
            if (row.disk == diskOf(found, path).name)
                row.dmState = QStringLiteral("failed");
    return found;
}

inline ClientSurvey withoutDisk(ClientSurvey found, int path)
{
    const QString name = diskOf(found, path).name;
    found.disks.removeIf([&](const Disk& one) { return one.name == name; });
    found.multipath.paths.removeIf([&](const PathRow& one) { return one.disk == name; });
    return found;
}

inline ClientSurvey withoutDaemon(ClientSurvey found)
{
    found.multipath = {};
    return found;
}

/// A further session between the ends of the first one, with a path of LUN 10; several have keys of their own.
inline ClientSurvey withStrange(ClientSurvey found, int sid = 9)
{
    Session session = found.sessions.first();
    Disk disk = diskOf(found, 0);
    PathRow row = found.multipath.paths.first();
    session.sid = disk.sid = sid;
    disk.name = row.disk = QStringLiteral("sdz") + QChar(u'a' + sid);
    found.sessions.append(session);
    found.disks.append(disk);
    found.multipath.paths.append(row);
    return found;
}

inline QList<WatchEvent> ofKind(const QList<WatchEvent>& events, WatchEvent::Kind kind)
{
    QList<WatchEvent> some;
    for (const WatchEvent& event : events)
        if (event.kind == kind)
            some.append(event);
    return some;
}

class WatchedScene {
public:
    explicit WatchedScene(std::chrono::milliseconds interval = std::chrono::hours(1),
                          const Site& planned = meshedSite())
        : site(planned), appliance(exampleState(site)), well(wellSurvey(site)),
          watcher(site, site.clients[0].name, interval)
    {}

    QList<WatchEvent> answer(const ClientSurvey& found) { return watcher.answered(found, appliance, now); }
    QList<WatchEvent> kernel(KernelEvent::Kind kind, const QString& devt)
    {
        return watcher.kernelSaid({kind, QStringLiteral("hydra_apps-a01"), devt, 1}, now);
    }
    /// A path of LUN 10 goes and comes often enough to flap, and is there at the end.
    QList<WatchEvent> flap()
    {
        QList<WatchEvent> events = answer(well);
        for (int change = 0; change < ClientWatcher::flapsAt; ++change) {
            now = now.addSecs(10);
            events += answer(change % 2 == 0 ? failed(well, 1) : well);
        }
        return events;
    }
    void goOn(std::chrono::milliseconds time) { now = now.addMSecs(time.count()); }

    [[nodiscard]] const PathRowState& path(qsizetype index = 0) const { return watcher.live().paths.at(index); }
    [[nodiscard]] Condition lun(qsizetype index = 0) const { return watcher.live().luns.at(index).condition; }

    Site site;
    ApplianceState appliance;
    ClientSurvey well;
    ClientWatcher watcher;
    QDateTime now = QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
};

} // namespace testing
} // namespace twinrail
