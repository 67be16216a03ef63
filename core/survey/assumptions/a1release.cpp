// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/survey/assumptions/family.h"

namespace twinrail {

void checkRelease(const ClientView& view, CheckReport& report)
{
    const OsRelease& release = view.found.release;
    if (view.found.profile)
        report.pass(Tr::tr("%1: set up with the profile for %2.").arg(release.title, view.found.profile->title));
    else if (release.id.isEmpty())
        report.unknown(Tr::tr("The client does not say which release it runs."),
                       Tr::tr("Look at /etc/os-release or /etc/redhat-release on the client."));
    else
        report.error(Tr::tr("There is no profile for %1.").arg(release.title.isEmpty() ? release.id : release.title),
                     Tr::tr("Use a client with a supported release; nothing is changed on this one."));
}

} // namespace twinrail
