// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/readers/iscsi.h"
#include "core/plan/step.h"

namespace twinrail::steps {

struct InitiatorNameFacts {
    std::optional<FileImage> file;
    bool daemonRuns = false;
    QList<Session> sessions;
    friend bool operator==(const InitiatorNameFacts&, const InitiatorNameFacts&) = default;
};

/// C3: the initiator name, in the file and in the running daemon.
class InitiatorName : public ClientStepOf<InitiatorNameFacts> {
public:
    StepInfo info() const override;
    Needs needs() const override { return Needs::IscsiPackage; }
    Result<InitiatorNameFacts> inspect(HostProbe& host, const ClientScene& scene) const override;
    Prepared plan(const ClientScene& scene, const InitiatorNameFacts& have) const override;
};

} // namespace twinrail::steps
