// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/survey/assumptions/family.h"

namespace twinrail {

namespace {

void checkInstalled(const ClientSurvey& found, CheckReport& report)
{
    for (const QString& package : {found.profile->iscsiPackage, found.profile->multipathPackage})
        if (!found.packages.contains(package))
            report.warning(Tr::tr("The package %1 is not installed.").arg(package),
                           Tr::tr("Let Twinrail install it when it applies the plan, or install it by hand."));
    for (const QString& package : found.profile->helperPackages)
        if (!found.packages.contains(package))
            report.note(Tr::tr("The package %1, which helps to try the paths, is not installed.").arg(package),
                        Tr::tr("Let Twinrail install it when it applies the plan; without it, a portal that does not "
                               "answer holds a login for two minutes."));
}

void checkBoot(const ClientSurvey& found, const QString& service, CheckReport& report)
{
    const ServiceState state = found.services.value(service);
    if (!state.known)
        report.unknown(Tr::tr("The client does not know the service %1.").arg(service),
                       Tr::tr("Install the packages first, then check again."));
    else if (!startsAtBoot(*found.profile, state))
        report.warning(Tr::tr("The service %1 does not start at boot.").arg(service),
                       Tr::tr("Let Twinrail enable it (C1, C2), or enable it by hand."));
}

void checkRunning(const ClientSurvey& found, const QString& service, CheckReport& report)
{
    const ServiceState state = found.services.value(service);
    if (state.known && !state.running)
        report.warning(Tr::tr("The service %1 does not run.").arg(service),
                       Tr::tr("Let Twinrail start it (C1, C2), or start it by hand."));
}

} // namespace

void checkPackages(const ClientView& view, CheckReport& report)
{
    const ClientSurvey& found = view.found;
    if (!found.profile) {
        report.unknown(Tr::tr("Without a profile for this release, its packages and services are not known."),
                       Tr::tr("Use a client with a supported release."));
        return;
    }
    checkInstalled(found, report);
    for (const QString& service : found.profile->iscsiBootServices + QStringList{found.profile->multipathService})
        checkBoot(found, service, report);
    for (const QString& service : found.profile->iscsiRunServices + QStringList{found.profile->multipathService})
        checkRunning(found, service, report);
    report.passIfQuiet(Tr::tr("The packages are installed, and their services run and start at boot."));
}

} // namespace twinrail
