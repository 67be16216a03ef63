// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/readers/iscsi.h"
#include "core/plan/step.h"

namespace twinrail::steps {

struct DiscoveryFacts {
    QList<NodeRecord> records;
    QList<Session> sessions;
    friend bool operator==(const DiscoveryFacts&, const DiscoveryFacts&) = default;
};

/// C6: every planned portal is reached and every planned target found there; its record is made.
class Discovery : public ClientStepOf<DiscoveryFacts> {
public:
    StepInfo info() const override;
    Result<DiscoveryFacts> inspect(HostProbe& host, const ClientScene& scene) const override;
    Prepared plan(const ClientScene& scene, const DiscoveryFacts& have) const override;
};

} // namespace twinrail::steps
