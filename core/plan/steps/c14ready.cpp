// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/c14ready.h"

#include "core/base/tr.h"
#include "core/host/readers/disks.h"

namespace twinrail::steps {

StepInfo Ready::info() const
{
    return {QStringLiteral("C14"), Tr::tr("Devices under their aliases"),
            Tr::tr("Each LUN can be read under its name, at its full size."), Tr::tr("Reading from each LUN")};
}

// Nothing to ask beforehand: the proof itself is the question.
Result<ReadyFacts> Ready::inspect(HostProbe&, const ClientScene&) const { return ReadyFacts{}; }

Prepared Ready::plan(const ClientScene& scene, const ReadyFacts&) const
{
    Prepared prepared;
    for (const Lun& lun : scene.site.luns) {
        const Lesson lesson{
            Lesson::About::DeviceReady, mapDevicesQuery({lun.alias}), {}, {}, {}, {}, lun.alias, lun.sizeBytes};
        prepared.changes << Change{
            info().id, Tr::tr("Read from /dev/mapper/%1").arg(lun.alias), lesson, {}, Change::OnFailure::GoOn};
    }
    return prepared;
}

} // namespace twinrail::steps
