// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/command.h"
#include "core/host/readers/disks.h"
#include "core/plan/step.h"
#include "core/topology/pathplan.h"

namespace twinrail::steps {

/// What C8 and C13 share: multipathd makes maps by itself as soon as a login brings disks, and writes down their WWIDs.
/// Whoever takes back the login must take back that too, in a way that never takes a LUN in use away.

/// What multipath has written down already; read before anything is changed.
struct MultipathMemory {
    std::optional<FileImage> wwids;    ///< /etc/multipath/wwids
    std::optional<FileImage> bindings; ///< /etc/multipath/bindings
    friend bool operator==(const MultipathMemory&, const MultipathMemory&) = default;
};
[[nodiscard]] Result<MultipathMemory> askMultipathMemory(HostProbe& host);

/// Writes the WWID down, so that one path alone makes a map (linux-initiator §5.6).
[[nodiscard]] Mutation rememberWwid(const QString& wwid);
[[nodiscard]] Mutation forgetWwid(const QString& wwid);
/// Removes the map when it is there and not in use.
[[nodiscard]] Mutation flushMap(const QString& alias);

/// Before a logout: refuses while a disk of the session is mounted or held by anything but a map, or its map is open;
/// then removes maps that have no other path, and forgets their WWIDs unless they were known before.
[[nodiscard]] Mutation releaseSession(const PlannedSession& session, const MultipathMemory& before);

/// The tools leave files that hold only comments; those that were not there before go again. Nothing to do: empty.
[[nodiscard]] QList<Mutation> tidyMemory(const MultipathMemory& before);

} // namespace twinrail::steps
