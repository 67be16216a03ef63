// SPDX-License-Identifier: Apache-2.0
#include "core/host/distros/profiles.h"

namespace twinrail::distros {

// linux-initiator §1.2–1.4, §7.2, §9.1.
DistroProfile centos6()
{
    DistroProfile profile;
    profile.id = QStringLiteral("centos6");
    profile.title = QStringLiteral("CentOS 6");
    profile.init = InitSystem::SysV;
    profile.packages = PackageFamily::Rpm;
    profile.installer = QStringLiteral("yum");
    profile.iscsiPackage = QStringLiteral("iscsi-initiator-utils");
    profile.multipathPackage = QStringLiteral("device-mapper-multipath");
    profile.iscsiBootServices = QStringList{QStringLiteral("iscsid"), QStringLiteral("iscsi")};
    profile.iscsiDaemon = QStringLiteral("iscsid");
    profile.iscsiRunServices = QStringList{QStringLiteral("iscsid")};
    profile.multipathService = QStringLiteral("multipathd");
    profile.databaseRoot = QStringLiteral("/var/lib/iscsi");
    profile.sysctlFile = QStringLiteral("/etc/sysctl.conf"); // the only one that is read reliably at boot (§2)
    profile.runlevelsMask = 1 << 3 | 1 << 4 | 1 << 5;
    return profile;
}

} // namespace twinrail::distros
