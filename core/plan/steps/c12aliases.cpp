// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/c12aliases.h"

#include "core/base/tr.h"

namespace twinrail::steps {

namespace {

// A rename is allowed while a map is in use, but who uses the old name below /dev/mapper loses it.
Findings renameFindings(const MultipathWish& wish, const ClientScene& scene, const MultipathState& multipath)
{
    Findings findings;
    for (const MapRow& map : multipath.maps)
        for (const MultipathWish::Alias& alias : wish.aliases)
            if (map.wwid.text() == alias.wwid && map.name != alias.alias)
                findings << Finding{
                    QStringLiteral("C12"), Finding::Severity::Warning, scene.client.name,
                    Tr::tr("The map %1 will be renamed to %2.").arg(map.name, alias.alias),
                    Tr::tr("Whoever uses the name /dev/mapper/%1 (fstab, cluster) must use the new one.")
                        .arg(map.name)};
    return findings;
}

} // namespace

StepInfo Aliases::info() const
{
    return {QStringLiteral("C12"), Tr::tr("Aliases"), Tr::tr("Each LUN has the same name on every client."),
            Tr::tr("Naming the LUNs")};
}

Result<MultipathFileFacts> Aliases::inspect(HostProbe& host, const ClientScene&) const
{
    return askMultipathFile(host);
}

Prepared Aliases::plan(const ClientScene& scene, const MultipathFileFacts& have) const
{
    const MultipathWish wish = multipathWish(scene, have.multipath);
    MultipathWish aliases;
    aliases.aliases = wish.aliases;
    Prepared prepared;
    prepared.findings = renameFindings(wish, scene, have.multipath);
    prepared.changes =
        multipathFileChange(info().id, Tr::tr("Name the LUNs"), have,
                            withMultipathAliases(have.file ? have.file->bytes : QByteArray(), aliases), aliases);
    return prepared;
}

} // namespace twinrail::steps
