// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/step.h"

namespace twinrail::steps {

/// N2: a target for each portal group, bound to it alone.
class Targets : public ApplianceStep {
public:
    StepInfo info() const override;
    Prepared plan(const Site& want, const ApplianceState& have) const override;
};

} // namespace twinrail::steps
