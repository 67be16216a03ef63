// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/readers/iscsi.h"
#include "core/plan/steps/mapdeeds.h"

namespace twinrail::steps {

struct LoginFacts {
    QList<Session> sessions;
    MultipathMemory memory;
    friend bool operator==(const LoginFacts&, const LoginFacts&) = default;
};

/// C8: the sessions to our targets are the planned matrix, exactly.
class Login : public ClientStepOf<LoginFacts> {
public:
    StepInfo info() const override;
    Result<LoginFacts> inspect(HostProbe& host, const ClientScene& scene) const override;
    Prepared plan(const ClientScene& scene, const LoginFacts& have) const override;
};

} // namespace twinrail::steps
