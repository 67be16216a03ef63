// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/step.h"

#include <QStringList>

#include <vector>

namespace twinrail::contract {

/// One side of a client: what one reader of the product makes of it, one fact a line. Asks as the product asks.
struct Aspect {
    const char* name;
    Result<QStringList> (*lines)(HostProbe& host, const ClientScene& scene);
    enum class Depends {
        OnServices,
        OnPackages,
        OnWires,
        OnAnswers ///< on every portal's answer, for which it would wait for minutes
    };
    Depends depends = Depends::OnServices; ///< what must change for this one to change
    bool ordered = false;                  ///< the order of the lines means something
};
/// In the order in which they are asked: what might start a daemon comes last.
[[nodiscard]] const std::vector<Aspect>& aspects();
[[nodiscard]] const Aspect& aspect(const QString& name);

/// Who answers, packages, services, NICs.
[[nodiscard]] Result<QStringList> releaseLines(HostProbe& host, const ClientScene& scene);
[[nodiscard]] Result<QStringList> packageLines(HostProbe& host, const ClientScene& scene);
[[nodiscard]] Result<QStringList> serviceLines(HostProbe& host, const ClientScene& scene);
[[nodiscard]] Result<QStringList> nicLines(HostProbe& host, const ClientScene& scene);
/// Files.
[[nodiscard]] Result<QStringList> initiatorNameLines(HostProbe& host, const ClientScene& scene);
[[nodiscard]] Result<QStringList> iscsidConfLines(HostProbe& host, const ClientScene& scene);
[[nodiscard]] Result<QStringList> multipathConfLines(HostProbe& host, const ClientScene& scene);
[[nodiscard]] Result<QStringList> wwidsLines(HostProbe& host, const ClientScene& scene);
/// open-iscsi and its disks.
[[nodiscard]] Result<QStringList> ifaceLines(HostProbe& host, const ClientScene& scene);
[[nodiscard]] Result<QStringList> nodeLines(HostProbe& host, const ClientScene& scene);
[[nodiscard]] Result<QStringList> sessionLines(HostProbe& host, const ClientScene& scene);
[[nodiscard]] Result<QStringList> diskLines(HostProbe& host, const ClientScene& scene);
[[nodiscard]] Result<QStringList> discoveryLines(HostProbe& host, const ClientScene& scene);
/// dm-multipath.
[[nodiscard]] Result<QStringList> multipathLines(HostProbe& host, const ClientScene& scene);
[[nodiscard]] Result<QStringList> daemonConfigLines(HostProbe& host, const ClientScene& scene);
[[nodiscard]] Result<QStringList> mapDeviceLines(HostProbe& host, const ClientScene& scene);
/// The rails.
[[nodiscard]] Result<QStringList> connectLines(HostProbe& host, const ClientScene& scene);
[[nodiscard]] Result<QStringList> pingLines(HostProbe& host, const ClientScene& scene);
/// What every step would change: titles, commands, diffs and findings.
[[nodiscard]] Result<QStringList> planLines(HostProbe& host, const ClientScene& scene);

} // namespace twinrail::contract
