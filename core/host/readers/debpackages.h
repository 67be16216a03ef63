// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/command.h"

namespace twinrail {

constexpr int minutesForPackages = 15; ///< a slow mirror, and other packages that come along
constexpr int packageLimitSeconds = minutesForPackages * 60;

/// The Debian side of packages.h. Tried on both releases: after removeDebs() the list of packages, the settings and
/// the files are those from before installDebs().
[[nodiscard]] Mutation installDebs(const QStringList& names);
[[nodiscard]] Mutation removeDebs(const QStringList& names, const QStringList& leftovers);

} // namespace twinrail
