// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/readers/nics.h"
#include "core/plan/step.h"

namespace twinrail::steps {

struct ReversePathFacts {
    std::optional<FileImage> file;
    NicSurvey nics;
    friend bool operator==(const ReversePathFacts&, const ReversePathFacts&) = default;
};

/// C5: the reverse-path filter, where a planned path crosses rails (erratum E10).
class ReversePath : public ClientStepOf<ReversePathFacts> {
public:
    StepInfo info() const override;
    Result<ReversePathFacts> inspect(HostProbe& host, const ClientScene& scene) const override;
    Prepared plan(const ClientScene& scene, const ReversePathFacts& have) const override;
};

} // namespace twinrail::steps
