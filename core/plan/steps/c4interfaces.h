// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/readers/iscsi.h"
#include "core/host/readers/nics.h"
#include "core/plan/step.h"

namespace twinrail::steps {

struct InterfacesFacts {
    IfaceRecords records;
    QList<Session> sessions;
    NicSurvey nics;
    friend bool operator==(const InterfacesFacts&, const InterfacesFacts&) = default;
};

/// C4: one logical iSCSI interface for each storage NIC, bound to it by name (erratum E8).
class Interfaces : public ClientStepOf<InterfacesFacts> {
public:
    StepInfo info() const override;
    Needs needs() const override { return Needs::IscsiPackage; }
    Result<InterfacesFacts> inspect(HostProbe& host, const ClientScene& scene) const override;
    Prepared plan(const ClientScene& scene, const InterfacesFacts& have) const override;
};

} // namespace twinrail::steps
