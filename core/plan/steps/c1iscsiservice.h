// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/readers/services.h"
#include "core/plan/step.h"

namespace twinrail::steps {

struct IscsiServiceFacts {
    QMap<QString, ServiceState> services;
    QByteArray modules; ///< /proc/modules
    friend bool operator==(const IscsiServiceFacts&, const IscsiServiceFacts&) = default;
};

/// C1: the iSCSI service, started at boot and running now, and its kernel module.
class IscsiService : public ClientStepOf<IscsiServiceFacts> {
public:
    StepInfo info() const override;
    Needs needs() const override { return Needs::IscsiPackage; }
    Result<IscsiServiceFacts> inspect(HostProbe& host, const ClientScene& scene) const override;
    Prepared plan(const ClientScene& scene, const IscsiServiceFacts& have) const override;
};

} // namespace twinrail::steps
