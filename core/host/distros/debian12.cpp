// SPDX-License-Identifier: Apache-2.0
#include "core/host/distros/profiles.h"

namespace twinrail::distros {

// linux-initiator §1.2–1.4, §9.1. Unit names are the real ones: iscsi.service and multipath-tools.service are aliases,
// which systemctl refuses to enable.
DistroProfile debian12()
{
    DistroProfile profile;
    profile.id = QStringLiteral("debian12");
    profile.title = QStringLiteral("Debian 12");
    profile.init = InitSystem::Systemd;
    profile.packages = PackageFamily::Deb;
    profile.installer = QStringLiteral("apt-get");
    profile.iscsiPackage = QStringLiteral("open-iscsi");
    profile.multipathPackage = QStringLiteral("multipath-tools");
    // Bare machines have no curl. Without it nobody knows within seconds whether a portal answers through one NIC (C6),
    // and a login to a silent one takes two minutes. Ping is not needed to set anything up: A7 says that it is missing.
    profile.helperPackages = QStringList{QStringLiteral("curl")};
    profile.iscsiBootServices = QStringList{QStringLiteral("iscsid.socket"), QStringLiteral("open-iscsi.service")};
    profile.iscsiDaemon = QStringLiteral("iscsid.service");
    profile.iscsiRunServices = QStringList{QStringLiteral("iscsid.socket")}; // starts the daemon when it is needed
    profile.multipathService = QStringLiteral("multipathd.service");
    profile.databaseRoot = QStringLiteral("/etc/iscsi");
    profile.sysctlFile = QStringLiteral("/etc/sysctl.d/90-twinrail-iscsi.conf");
    return profile;
}

} // namespace twinrail::distros
