// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace twinrail::lab {

class ClientModel;
struct KernelDisk;
struct KernelMap;

/// How much is known of the states that are printed (linux-initiator §6.2).
enum class Detail {
    Unchecked, ///< -l: from the kernel alone
    Checked,   ///< -ll, and whatever the daemon says
    Fresh      ///< -v2: a map that is just being made
};

/// One map with its groups and paths, as `multipath -ll` prints it.
[[nodiscard]] QString topologyText(const ClientModel& model, const KernelMap& map, Detail detail);

/// "1.0G", "512M": as libmultipath writes a size.
[[nodiscard]] QString sizeText(quint64 bytes);

// The words for states.
[[nodiscard]] QString dmState(const ClientModel& model, const KernelDisk& disk);      ///< active, failed, undef
[[nodiscard]] QString checkerState(const ClientModel& model, const KernelDisk& disk); ///< ready, faulty
[[nodiscard]] QString deviceState(const ClientModel& model, const KernelDisk& disk);  ///< running, offline
/// active for the first group that has a path, enabled for the others.
[[nodiscard]] QString groupState(const ClientModel& model, const KernelMap& map, qsizetype group);
[[nodiscard]] int groupPriority(const ClientModel& model, const KernelMap& map, qsizetype group);
[[nodiscard]] QString featuresText(const KernelMap& map);
[[nodiscard]] QString handlerText(const KernelMap& map);

} // namespace twinrail::lab
