// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/step.h"

namespace twinrail::steps {

/// N3: one target group with all targets.
class TargetGroup : public ApplianceStep {
public:
    StepInfo info() const override;
    Prepared plan(const Site& want, const ApplianceState& have) const override;
};

} // namespace twinrail::steps
