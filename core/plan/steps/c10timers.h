// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/readers/iscsi.h"
#include "core/plan/step.h"

namespace twinrail::steps {

struct TimeoutsFacts {
    std::optional<FileImage> file;
    QList<NodeRecord> records;
    QList<Session> sessions;
    friend bool operator==(const TimeoutsFacts&, const TimeoutsFacts&) = default;
};

/// C10: the timers in iscsid.conf, in every record and in every live session (errata E19, E20).
class Timeouts : public ClientStepOf<TimeoutsFacts> {
public:
    StepInfo info() const override;
    Needs needs() const override { return Needs::IscsiPackage; }
    Result<TimeoutsFacts> inspect(HostProbe& host, const ClientScene& scene) const override;
    Prepared plan(const ClientScene& scene, const TimeoutsFacts& have) const override;
};

} // namespace twinrail::steps
