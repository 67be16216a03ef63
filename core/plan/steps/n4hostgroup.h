// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/step.h"

namespace twinrail::steps {

/// N4: one host group with every client's initiator name, which is in no other group.
class HostGroup : public ApplianceStep {
public:
    StepInfo info() const override;
    Prepared plan(const Site& want, const ApplianceState& have) const override;
};

} // namespace twinrail::steps
