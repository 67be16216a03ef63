// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/distros/profile.h"

#include <QMap>

namespace twinrail {

/// A9: installed packages with version; a package that is missing is not in the map.
using PackageVersions = QMap<QString, QString>;

[[nodiscard]] Query packagesQuery(const DistroProfile& profile, const QStringList& names);
[[nodiscard]] Result<PackageVersions> readPackages(const DistroProfile& profile, const Output& answer);
/// Installing, and taking back exactly what was installed (refused by the package manager when others need it).
[[nodiscard]] Mutation installPackages(const DistroProfile& profile, const QStringList& names);
[[nodiscard]] Mutation removePackages(const DistroProfile& profile, const QStringList& names);

} // namespace twinrail
