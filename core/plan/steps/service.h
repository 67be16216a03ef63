// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/readers/services.h"
#include "core/plan/step.h"

namespace twinrail::steps {

/// What C1 and C2 share: services that must start at boot, and services that must run now.
[[nodiscard]] Result<QMap<QString, ServiceState>> askServices(HostProbe& host, const DistroProfile& profile,
                                                              const QStringList& services);
[[nodiscard]] Changes startAtBoot(const QString& step, const DistroProfile& profile, const QString& service,
                                  const ServiceState& state);
[[nodiscard]] Changes runNow(const QString& step, const DistroProfile& profile, const QString& service,
                             const ServiceState& state);

} // namespace twinrail::steps
