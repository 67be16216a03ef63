// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/step.h"

namespace twinrail::steps {

/// N1: a target portal group for each storage interface, with exactly its one portal.
class PortalGroups : public ApplianceStep {
public:
    StepInfo info() const override;
    Prepared plan(const Site& want, const ApplianceState& have) const override;
};

} // namespace twinrail::steps
