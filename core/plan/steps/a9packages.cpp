// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/a9packages.h"

#include "core/base/tr.h"
#include "core/plan/steps/make.h"

namespace twinrail::steps {

namespace {

QStringList needed(const DistroProfile& profile) { return {profile.iscsiPackage, profile.multipathPackage}; }

Changes install(const QString& step, const DistroProfile& profile, const QStringList& names, const PackagesFacts& have)
{
    QStringList missing, leftovers;
    for (const QString& name : names) {
        if (!have.installed.contains(name))
            missing << name;
        if (have.leftovers.contains(name))
            leftovers << name;
    }
    if (missing.isEmpty())
        return {};
    //: %1: names of packages
    return {toolChange(step, Tr::tr("Install %1").arg(missing.join(QStringLiteral(", "))), QStringLiteral("absent"),
                       QStringLiteral("installed"), {installPackages(profile, missing)},
                       {removePackages(profile, missing, leftovers)})};
}

} // namespace

StepInfo Packages::info() const
{
    return {QStringLiteral("A9"), Tr::tr("Packages"),
            Tr::tr("The packages that bring iscsid and device-mapper multipath."), Tr::tr("Installing packages")};
}

Result<PackagesFacts> Packages::inspect(HostProbe& host, const ClientScene& scene) const
{
    const DistroProfile& profile = scene.profile;
    TWINRAIL_LET(answer, host.ask(packagesQuery(profile, needed(profile) + profile.helperPackages)));
    TWINRAIL_LET(installed, readPackages(profile, answer));
    return PackagesFacts{installed, readLeftovers(profile, answer)};
}

// A client without a repository in reach, whose packages are there, works without the helpers too: that is a shortfall,
// and not the end of the run.
Prepared Packages::plan(const ClientScene& scene, const PackagesFacts& have) const
{
    Prepared prepared;
    prepared.changes += install(info().id, scene.profile, needed(scene.profile), have);
    Changes helpers = install(info().id, scene.profile, scene.profile.helperPackages, have);
    for (Change& change : helpers)
        change.onFailure = Change::OnFailure::GoOn;
    prepared.changes += helpers;
    return prepared;
}

} // namespace twinrail::steps
