// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/readers/disks.h"
#include "core/host/readers/multipath.h"
#include "core/plan/steps/mapdeeds.h"

namespace twinrail::steps {

struct MapsFacts {
    MultipathState multipath;
    QList<Disk> disks;
    MultipathMemory memory;
    friend bool operator==(const MapsFacts&, const MapsFacts&) = default;
};

/// C13: each LUN has one map under its alias with every path that is there.
class Maps : public ClientStepOf<MapsFacts> {
public:
    StepInfo info() const override;
    Result<MapsFacts> inspect(HostProbe& host, const ClientScene& scene) const override;
    Prepared plan(const ClientScene& scene, const MapsFacts& have) const override;
};

} // namespace twinrail::steps
