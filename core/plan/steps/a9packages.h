// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/readers/packages.h"
#include "core/plan/step.h"

namespace twinrail::steps {

struct PackagesFacts {
    PackageVersions installed;
    QStringList leftovers; ///< removed once, and their settings stayed
    friend bool operator==(const PackagesFacts&, const PackagesFacts&) = default;
};

/// A9: the packages that bring iscsid and device-mapper multipath, and the helpers of the other steps.
class Packages : public ClientStepOf<PackagesFacts> {
public:
    StepInfo info() const override;
    Result<PackagesFacts> inspect(HostProbe& host, const ClientScene& scene) const override;
    Prepared plan(const ClientScene& scene, const PackagesFacts& have) const override;
};

} // namespace twinrail::steps
