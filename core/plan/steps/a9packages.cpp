// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/a9packages.h"

#include "core/base/tr.h"
#include "core/plan/steps/make.h"

namespace twinrail::steps {

namespace {

QStringList wanted(const DistroProfile& profile) { return {profile.iscsiPackage, profile.multipathPackage}; }

} // namespace

StepInfo Packages::info() const
{
    return {QStringLiteral("A9"), Tr::tr("Packages"),
            Tr::tr("The packages that bring iscsid and device-mapper multipath."), Tr::tr("Installing packages")};
}

Result<PackagesFacts> Packages::inspect(HostProbe& host, const ClientScene& scene) const
{
    TWINRAIL_LET(answer, host.ask(packagesQuery(scene.profile, wanted(scene.profile))));
    TWINRAIL_LET(installed, readPackages(scene.profile, answer));
    return PackagesFacts{installed};
}

Prepared Packages::plan(const ClientScene& scene, const PackagesFacts& have) const
{
    Prepared prepared;
    QStringList missing;
    for (const QString& package : wanted(scene.profile))
        if (!have.installed.contains(package))
            missing << package;
    if (!missing.isEmpty())
        //: %1: names of packages
        prepared.changes << toolChange(info().id, Tr::tr("Install %1").arg(missing.join(QStringLiteral(", "))),
                                       QStringLiteral("absent"), QStringLiteral("installed"),
                                       {installPackages(scene.profile, missing)},
                                       {removePackages(scene.profile, missing)});
    return prepared;
}

} // namespace twinrail::steps
