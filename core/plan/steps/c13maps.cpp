// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/c13maps.h"

#include "core/base/tr.h"
#include "core/plan/steps/make.h"
#include "core/plan/steps/multipathfile.h"

namespace twinrail::steps {

namespace {

const QString id = QStringLiteral("C13");

struct WantedMap {
    QString alias;
    QString wwid; ///< or its token
};

/// Whether the map has this path, even one that is lost: the daemon's own number counts those that work.
bool isHeld(const PathRow& path) { return path.dmState == u"active" || path.dmState == u"failed"; }

bool isThere(const WantedMap& wanted, const MapsFacts& have)
{
    const auto held = std::count_if(have.multipath.paths.begin(), have.multipath.paths.end(), [&](const PathRow& path) {
        return path.wwid.text() == wanted.wwid && isHeld(path);
    });
    const auto disks = std::count_if(have.disks.begin(), have.disks.end(),
                                     [&](const Disk& disk) { return disk.wwid.text() == wanted.wwid; });
    return std::any_of(have.multipath.maps.begin(), have.multipath.maps.end(), [&](const MapRow& map) {
        return map.wwid.text() == wanted.wwid && map.name == wanted.alias && held == disks;
    });
}

// With find_multipaths, a LUN that shows one path only (the other rail is down) gets a map only when its WWID is
// remembered (linux-initiator §5.6).
bool mustRemember(const ClientScene& scene, const MapsFacts& have)
{
    return multipathWish(scene, have.multipath)
        .defaults.contains({QStringLiteral("find_multipaths"), QStringLiteral("yes")});
}

Change makeMaps(const ClientScene& scene, const QList<WantedMap>& missing, const MapsFacts& have)
{
    const bool remembers = mustRemember(scene, have);
    QList<Mutation> apply, undo;
    QStringList aliases;
    for (const WantedMap& map : missing) {
        if (remembers)
            apply << rememberWwid(map.wwid);
        undo << flushMap(map.alias) << forgetWwid(map.wwid);
        aliases << map.alias;
    }
    apply << Mutation(QStringLiteral("multipath"), {QStringLiteral("-v2")});
    undo += tidyMemory(have.memory);
    Change change = toolChange(id, Tr::tr("Make the maps %1").arg(aliases.join(QStringLiteral(", "))),
                               QStringLiteral("absent"), QStringLiteral("present"), apply, undo);
    change.onFailure = Change::OnFailure::GoOn;
    return change;
}

} // namespace

StepInfo Maps::info() const
{
    return {id, Tr::tr("Multipath maps"), Tr::tr("Each LUN has one map under its alias, with all its paths."),
            Tr::tr("Making multipath maps")};
}

Result<MapsFacts> Maps::inspect(HostProbe& host, const ClientScene&) const
{
    const QList<Query> state = multipathQueries();
    TWINRAIL_LET(answers, host.ask(QList<Query>{disksQuery()} + state));
    TWINRAIL_LET(disks, readDisks(answers.at(0)));
    TWINRAIL_LET(multipath, readMultipath(answers.mid(1)));
    TWINRAIL_LET(memory, askMultipathMemory(host));
    return MapsFacts{multipath, disks, memory};
}

Prepared Maps::plan(const ClientScene& scene, const MapsFacts& have) const
{
    QList<WantedMap> missing;
    for (const Lun& lun : scene.site.luns) {
        const WantedMap wanted{lun.alias, wwidText(scene.appliance, lun.zvol)};
        if (!isThere(wanted, have))
            missing << wanted;
    }
    Prepared prepared;
    if (!missing.isEmpty())
        prepared.changes << makeMaps(scene, missing, have);
    return prepared;
}

} // namespace twinrail::steps
