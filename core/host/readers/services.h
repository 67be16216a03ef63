// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/distros/profile.h"

namespace twinrail {

/// C1, C2: a service as its init system sees it (linux-initiator §1.4).
struct ServiceState {
    bool known = false;
    QString boot;         ///< SysV: the runlevels in which it is on, "345"; systemd: the word of is-enabled
    bool running = false; ///< SysV: status says running; systemd: is-active says active
    friend bool operator==(const ServiceState&, const ServiceState&) = default;
};

[[nodiscard]] QList<Query> serviceQueries(const DistroProfile& profile, const QString& service);
[[nodiscard]] Result<ServiceState> readService(const DistroProfile& profile, const QList<Output>& answers);
/// Whether `state` means: started at every normal boot.
[[nodiscard]] bool startsAtBoot(const DistroProfile& profile, const ServiceState& state);

/// Commands that bring the boot state from whatever it is to `boot` (same words as ServiceState::boot).
[[nodiscard]] QList<Mutation> setBoot(const DistroProfile& profile, const QString& service, const QString& boot);
/// The word for ServiceState::boot that startsAtBoot() accepts: "345" or "enabled".
[[nodiscard]] QString bootWanted(const DistroProfile& profile);
/// EL6: `service iscsid force-start`, since plain start does nothing without automatic records.
[[nodiscard]] Mutation startService(const DistroProfile& profile, const QString& service);
[[nodiscard]] Mutation stopService(const DistroProfile& profile, const QString& service);
[[nodiscard]] Mutation restartService(const DistroProfile& profile, const QString& service);

} // namespace twinrail
