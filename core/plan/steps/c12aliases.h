// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/steps/multipathfile.h"

namespace twinrail::steps {

/// C12: one multipath entry with alias for each LUN.
class Aliases : public ClientStepOf<MultipathFileFacts> {
public:
    StepInfo info() const override;
    Result<MultipathFileFacts> inspect(HostProbe& host, const ClientScene& scene) const override;
    Prepared plan(const ClientScene& scene, const MultipathFileFacts& have) const override;
};

} // namespace twinrail::steps
