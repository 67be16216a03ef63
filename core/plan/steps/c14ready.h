// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/step.h"

namespace twinrail::steps {

struct ReadyFacts {
    friend bool operator==(const ReadyFacts&, const ReadyFacts&) = default;
};

/// C14: each LUN is ready under its alias: the link is there, the size is the zvol's, a direct read succeeds. A proof
/// that every run asks for again; it changes nothing.
class Ready : public ClientStepOf<ReadyFacts> {
public:
    StepInfo info() const override;
    Result<ReadyFacts> inspect(HostProbe& host, const ClientScene& scene) const override;
    Prepared plan(const ClientScene& scene, const ReadyFacts& have) const override;
};

} // namespace twinrail::steps
