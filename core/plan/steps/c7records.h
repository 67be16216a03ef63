// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/readers/iscsi.h"
#include "core/plan/step.h"

namespace twinrail::steps {

struct RecordsFacts {
    QList<NodeRecord> records;
    friend bool operator==(const RecordsFacts&, const RecordsFacts&) = default;
};

/// C7: the node records of our targets are the planned matrix, exactly.
class Records : public ClientStepOf<RecordsFacts> {
public:
    StepInfo info() const override;
    Result<RecordsFacts> inspect(HostProbe& host, const ClientScene& scene) const override;
    Prepared plan(const ClientScene& scene, const RecordsFacts& have) const override;
};

} // namespace twinrail::steps
