// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/distros/profile.h"

namespace twinrail::distros {

[[nodiscard]] DistroProfile centos6();
[[nodiscard]] DistroProfile centos9();
[[nodiscard]] DistroProfile debian12();
[[nodiscard]] DistroProfile debian13();

} // namespace twinrail::distros
