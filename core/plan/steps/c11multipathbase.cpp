// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/c11multipathbase.h"

#include "core/base/tr.h"

namespace twinrail::steps {

StepInfo MultipathBase::info() const
{
    return {QStringLiteral("C11"), Tr::tr("Multipath configuration"),
            Tr::tr("Defaults, blacklist and the device section for NexentaStor LUNs."),
            Tr::tr("Writing the multipath configuration")};
}

Result<MultipathFileFacts> MultipathBase::inspect(HostProbe& host, const ClientScene&) const
{
    return askMultipathFile(host);
}

Prepared MultipathBase::plan(const ClientScene& scene, const MultipathFileFacts& have) const
{
    MultipathWish wish = multipathWish(scene, have.multipath);
    wish.aliases.clear(); // C12's
    Prepared prepared;
    prepared.changes = multipathFileChange(info().id, Tr::tr("Set defaults, blacklist and device section"), have,
                                           withMultipathBase(have.file ? have.file->bytes : QByteArray(), wish), wish);
    return prepared;
}

} // namespace twinrail::steps
