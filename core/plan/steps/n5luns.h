// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/step.h"

namespace twinrail::steps {

/// N5: zvols, logical units and LUN mappings.
class Luns : public ApplianceStep {
public:
    StepInfo info() const override;
    Prepared plan(const Site& want, const ApplianceState& have) const override;
};

} // namespace twinrail::steps
