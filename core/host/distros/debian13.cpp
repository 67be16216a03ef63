// SPDX-License-Identifier: Apache-2.0
#include "core/host/distros/profiles.h"

namespace twinrail::distros {

// As Debian 12, but the records of open-iscsi 2.1.11 live where every other distribution has them (vm-lab §4, fact 8).
DistroProfile debian13()
{
    DistroProfile profile = debian12();
    profile.id = QStringLiteral("debian13");
    profile.title = QStringLiteral("Debian 13");
    profile.databaseRoot = QStringLiteral("/var/lib/iscsi");
    return profile;
}

} // namespace twinrail::distros
