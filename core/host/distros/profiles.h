// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/distros/profile.h"

namespace twinrail::distros {

[[nodiscard]] DistroProfile centos6();
[[nodiscard]] DistroProfile centos9();

} // namespace twinrail::distros
