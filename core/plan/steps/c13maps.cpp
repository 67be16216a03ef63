// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/c13maps.h"

#include "core/base/tr.h"
#include "core/plan/steps/make.h"
#include "core/plan/steps/multipathfile.h"

namespace twinrail::steps {

namespace {

const QString id = QStringLiteral("C13");
const QString wwidsPath = QStringLiteral("/etc/multipath/wwids");
const QString bindingsPath = QStringLiteral("/etc/multipath/bindings");

struct WantedMap {
    QString alias;
    QString wwid; ///< or its token
    friend bool operator==(const WantedMap&, const WantedMap&) = default;
};

bool isThere(const WantedMap& wanted, const MapsFacts& have)
{
    const auto disks = std::count_if(have.disks.begin(), have.disks.end(),
                                     [&](const Disk& disk) { return disk.wwid.text() == wanted.wwid; });
    return std::any_of(have.multipath.maps.begin(), have.multipath.maps.end(), [&](const MapRow& map) {
        return map.wwid.text() == wanted.wwid && map.name == wanted.alias && map.paths == disks;
    });
}

// With find_multipaths, a LUN that shows one path only (the other rail is down) gets a map only when its WWID is
// remembered (linux-initiator §5.6).
bool mustRemember(const ClientScene& scene, const MapsFacts& have)
{
    return multipathWish(scene, have.multipath)
        .defaults.contains({QStringLiteral("find_multipaths"), QStringLiteral("yes")});
}

Mutation remember(const QString& wwid)
{
    return Mutation::script(R"sh(l=/dev/disk/by-id/scsi-$1
[ -e "$l" ] || exit 0
multipath -a "$(readlink -f "$l")")sh",
                            {wwid});
}

Mutation flush(const QString& alias)
{
    return Mutation::script(R"sh([ -e "/dev/mapper/$1" ] || exit 0
multipath -f "$1")sh",
                            {alias});
}

Mutation forget(const QString& wwid)
{
    return Mutation::script(R"sh(l=/dev/disk/by-id/scsi-$1
[ -e "$l" ] || exit 0
multipath -w "$(readlink -f "$l")")sh",
                            {wwid});
}

// The tools leave files that hold only comments; those that were not there before go again.
Mutation removeEmpty(const QStringList& files)
{
    return Mutation::script(R"sh(for f in "$@"; do
  [ -e "$f" ] || continue
  grep -q '^[^#]' "$f" || rm -f "$f"
done
exit 0)sh",
                            files);
}

QStringList absentFiles(const MapsFacts& have)
{
    QStringList files;
    if (!have.wwids)
        files << wwidsPath;
    if (!have.bindings)
        files << bindingsPath;
    return files;
}

Change makeMaps(const ClientScene& scene, const QList<WantedMap>& missing, const MapsFacts& have)
{
    const bool remembers = mustRemember(scene, have);
    QList<Mutation> apply, undo;
    QStringList aliases;
    for (const WantedMap& map : missing) {
        if (remembers)
            apply << remember(map.wwid);
        undo << flush(map.alias) << forget(map.wwid);
        aliases << map.alias;
    }
    apply << Mutation(QStringLiteral("multipath"), {QStringLiteral("-v2")});
    if (!absentFiles(have).isEmpty())
        undo << removeEmpty(absentFiles(have));
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
    TWINRAIL_LET(files, host.read(QStringList{wwidsPath, bindingsPath}));
    return MapsFacts{multipath, disks, files.at(0), files.at(1)};
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
