// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/readers/osrelease.h"

#include <QStringList>

namespace twinrail {

enum class InitSystem { SysV, Systemd };
enum class PackageFamily { Rpm, Deb };

/// Everything that differs between distributions, as one table of values for each (linux-initiator §1.2).
/// Steps read this and never ask for a distribution's name.
struct DistroProfile {
    QString id;    ///< "centos6", "debian12": also the key of the multipath profile (core/initiator)
    QString title; ///< "CentOS 6"
    InitSystem init = InitSystem::Systemd;
    PackageFamily packages = PackageFamily::Rpm;
    QString installer; ///< "yum", "dnf", "apt-get"
    QString iscsiPackage;
    QString multipathPackage;
    QStringList helperPackages;    ///< what the steps do better with, and a bare machine lacks: A9 installs it too
    QStringList iscsiBootServices; ///< must be enabled at boot: iscsid, iscsi | iscsid.socket, iscsi.service
    QString iscsiDaemon;           ///< what is restarted for a new initiator name: iscsid | iscsid.service
    QStringList iscsiRunServices;  ///< must run now: iscsid | iscsid.socket
    QString multipathService;      ///< multipathd | multipathd.service
    QString databaseRoot;          ///< /var/lib/iscsi
    QString sysctlFile;            ///< /etc/sysctl.conf | /etc/sysctl.d/90-twinrail-iscsi.conf
    int runlevelsMask = 0;         ///< SysV only: bits 3, 4, 5
    friend bool operator==(const DistroProfile&, const DistroProfile&) = default;
};

/// The profile for a release, or NotFound with a sentence that names the release and those that are supported (A1).
[[nodiscard]] Result<DistroProfile> profileFor(const OsRelease& release);
[[nodiscard]] QList<DistroProfile> allProfiles();

} // namespace twinrail
