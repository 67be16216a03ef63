// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipathconf.h"

#include "core/base/tr.h"
#include "core/survey/assumptions/family.h"

namespace twinrail {

/// Nearly every fault of this file goes through all tools with status 0 (linux-initiator §5.2), so it is read here.
void checkMultipathConf(const ClientView& view, CheckReport& report)
{
    if (!view.found.profile) {
        report.unknown(Tr::tr("Without a profile for this release, nobody knows how it reads its multipath.conf."),
                       Tr::tr("Use a client with a supported release."));
        return;
    }
    if (!view.found.multipathConf) {
        report.note(Tr::tr("The client has no multipath.conf yet."), Tr::tr("Step C11 writes it."));
        return;
    }
    for (const Finding& finding : multipathLint(*view.found.multipathConf, view.found.profile->id))
        //: %1: number of a line, %2: a sentence about it
        report.add(finding.severity,
                   Tr::tr("multipath.conf, line %1: %2").arg(finding.place.section(u':', -1), finding.text),
                   finding.advice);
    report.passIfQuiet(Tr::tr("The release reads every line of multipath.conf, and they fit the appliance."));
}

} // namespace twinrail
