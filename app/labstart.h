// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/world/world.h"
#include "ui/wizard/mainwindow.h"

namespace twinrail {

/// Starts a lab world, and a draft that holds what a person would type first: the addresses of appliance and clients.
/// The lab's own fingerprints are pinned and its passwords known, since it lives in this very program.
[[nodiscard]] Result<LabStart> startLab(const lab::WorldSpec& world);

/// The worlds and what can be seen in each.
[[nodiscard]] QList<LabWorld> labWorlds();

} // namespace twinrail
