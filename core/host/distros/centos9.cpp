// SPDX-License-Identifier: Apache-2.0
#include "core/host/distros/profiles.h"

namespace twinrail::distros {

// linux-initiator §1.2–1.4, §7.2, §9.1.
DistroProfile centos9()
{
    DistroProfile profile;
    profile.id = QStringLiteral("centos9");
    profile.title = QStringLiteral("CentOS Stream 9");
    profile.init = InitSystem::Systemd;
    profile.packages = PackageFamily::Rpm;
    profile.installer = QStringLiteral("dnf");
    profile.iscsiPackage = QStringLiteral("iscsi-initiator-utils");
    profile.multipathPackage = QStringLiteral("device-mapper-multipath");
    profile.iscsiBootServices = QStringList{QStringLiteral("iscsid.socket"), QStringLiteral("iscsi.service")};
    profile.iscsiDaemon = QStringLiteral("iscsid.service");
    profile.iscsiRunServices = QStringList{QStringLiteral("iscsid.socket")}; // starts the daemon when it is needed
    profile.multipathService = QStringLiteral("multipathd.service");
    profile.databaseRoot = QStringLiteral("/var/lib/iscsi");
    profile.sysctlFile = QStringLiteral("/etc/sysctl.d/90-twinrail-iscsi.conf");
    return profile;
}

} // namespace twinrail::distros
