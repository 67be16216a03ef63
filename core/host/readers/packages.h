// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/distros/profile.h"

#include <QMap>

namespace twinrail {

/// A9: installed packages with version; a package that is missing is not in the map.
using PackageVersions = QMap<QString, QString>;

[[nodiscard]] Query packagesQuery(const DistroProfile& profile, const QStringList& names);
[[nodiscard]] Result<PackageVersions> readPackages(const DistroProfile& profile, const Output& answer);
/// Packages of Debian that were removed once, and whose settings are still on the machine.
[[nodiscard]] QStringList readLeftovers(const DistroProfile& profile, const Output& answer);

/// Installing: no questions, no package of anybody's taken away, settings that are there kept.
[[nodiscard]] Mutation installPackages(const DistroProfile& profile, const QStringList& names);
/// Taking back exactly what was installed (refused by the package manager when others need it). Of `leftovers`, which
/// is what readLeftovers() said before, the settings stay.
[[nodiscard]] Mutation removePackages(const DistroProfile& profile, const QStringList& names,
                                      const QStringList& leftovers = {});

} // namespace twinrail
