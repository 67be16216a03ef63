// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/readers/services.h"
#include "core/plan/step.h"

namespace twinrail::steps {

struct MultipathServiceFacts {
    ServiceState service;
    QByteArray modules; ///< /proc/modules
    friend bool operator==(const MultipathServiceFacts&, const MultipathServiceFacts&) = default;
};

/// C2: the multipath module and daemon, running now and started at boot.
class MultipathService : public ClientStepOf<MultipathServiceFacts> {
public:
    StepInfo info() const override;
    Needs needs() const override { return Needs::MultipathPackage; }
    Result<MultipathServiceFacts> inspect(HostProbe& host, const ClientScene& scene) const override;
    Prepared plan(const ClientScene& scene, const MultipathServiceFacts& have) const override;
};

} // namespace twinrail::steps
