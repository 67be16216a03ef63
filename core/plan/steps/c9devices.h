// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/readers/disks.h"
#include "core/host/readers/iscsi.h"
#include "core/plan/step.h"

namespace twinrail::steps {

struct DevicesFacts {
    QList<Session> sessions;
    QList<Disk> disks;
    friend bool operator==(const DevicesFacts&, const DevicesFacts&) = default;
};

/// C9: every session shows a disk for every LUN.
class Devices : public ClientStepOf<DevicesFacts> {
public:
    StepInfo info() const override;
    Result<DevicesFacts> inspect(HostProbe& host, const ClientScene& scene) const override;
    Prepared plan(const ClientScene& scene, const DevicesFacts& have) const override;
};

} // namespace twinrail::steps
