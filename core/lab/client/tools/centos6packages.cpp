// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/catalogue.h"
#include "core/lab/client/tools/iscsidconf.h"
#include "core/lab/client/tools/release.h"

namespace twinrail::lab {

namespace {

Service script(const QString& name, int startPriority, const QString& defaultRunlevels, const QString& runlevels)
{
    Service service;
    service.name = name;
    service.startPriority = startPriority;
    service.defaultRunlevels = defaultRunlevels;
    service.runlevels = runlevels;
    return service;
}

/// §1.4: both scripts say nothing and do nothing while no record is automatic; boot login is done by iscsi.
QList<Service> iscsiServices()
{
    Service daemon = script(QStringLiteral("iscsid"), 7, QStringLiteral("345"), QStringLiteral("345"));
    daemon.automaticOnly = true;
    daemon.heldBySessions = true;
    Service login = script(QStringLiteral("iscsi"), 13, QStringLiteral("345"), QStringLiteral("345"));
    login.automaticOnly = true;
    login.hasProcess = false;
    return {daemon, login};
}

Package iscsi(const QString& machine)
{
    Package package;
    package.name = QStringLiteral("iscsi-initiator-utils");
    package.version = QStringLiteral("6.2.0.873");
    package.release = QStringLiteral("27.el6_10");
    package.directories = QStringList{QStringLiteral("/etc/iscsi"),
                                      QStringLiteral("/var/lib/iscsi/ifaces"),
                                      QStringLiteral("/var/lib/iscsi/isns"),
                                      QStringLiteral("/var/lib/iscsi/nodes"),
                                      QStringLiteral("/var/lib/iscsi/send_targets"),
                                      QStringLiteral("/var/lib/iscsi/slp"),
                                      QStringLiteral("/var/lib/iscsi/static")};
    package.files = {
        {QStringLiteral("/etc/iscsi/iscsid.conf"), centos6IscsidConf(), 0600, PackageFile::Kind::Config},
        {QStringLiteral("/etc/iscsi/initiatorname.iscsi"),
         "InitiatorName=" + generatedInitiatorName(centos6().generatedNamePrefix, machine).toLatin1() + '\n', 0644,
         PackageFile::Kind::Ghost},
    };
    package.services = iscsiServices();
    return package;
}

Package multipath()
{
    Package package;
    package.name = QStringLiteral("device-mapper-multipath");
    package.version = QStringLiteral("0.4.9");
    package.release = QStringLiteral("106.el6");
    package.requirements << QStringLiteral("device-mapper-multipath-libs");
    package.directories << QStringLiteral("/etc/multipath");
    // No default runlevels ("chkconfig: - 06 87"): an installation never starts it at boot (§1.4).
    package.services << script(QStringLiteral("multipathd"), 6, QStringLiteral("2345"), QString());
    return package;
}

Package initscripts()
{
    Package package = basePackage(QStringLiteral("initscripts"), QStringLiteral("9.03.61"), QStringLiteral("1.el6"));
    Service network = script(QStringLiteral("network"), 10, QStringLiteral("2345"), QStringLiteral("2345"));
    network.hasProcess = false;
    network.running = true;
    Service netfs = script(QStringLiteral("netfs"), 25, QStringLiteral("345"), QStringLiteral("345"));
    netfs.hasProcess = false;
    package.services = {network, netfs};
    return package;
}

Package sshServer()
{
    Package package =
        basePackage(QStringLiteral("openssh-server"), QStringLiteral("5.3p1"), QStringLiteral("124.el6_10"));
    Service sshd = script(QStringLiteral("sshd"), 55, QStringLiteral("2345"), QStringLiteral("2345"));
    sshd.running = true;
    package.services << sshd;
    return package;
}

} // namespace

QList<Package> centos6Packages(const QString& machine)
{
    struct Row {
        const char* name;
        const char* version;
        const char* release;
    };
    constexpr Row rows[] = {
        {"curl", "7.19.7", "54.el6_10"},
        {"device-mapper", "1.02.117", "12.el6"},
        {"device-mapper-multipath-libs", "0.4.9", "106.el6"},
        {"ethtool", "3.5", "6.el6"},
        {"iproute", "2.6.32", "57.el6"},
        {"iputils", "20071127", "24.el6"},
        {"lsscsi", "0.23", "3.el6"},
        {"module-init-tools", "3.9", "26.el6"},
        {"procps", "3.2.8", "45.el6_9.3"},
        {"psmisc", "22.6", "24.el6"},
        {"rpm", "4.8.0", "59.el6"},
        {"udev", "147", "2.74.el6_10"},
        {"util-linux-ng", "2.17.2", "12.28.el6_9.2"},
        {"yum", "3.2.29", "81.el6.centos"},
    };
    QList<Package> packages{iscsi(machine), multipath(), initscripts(), sshServer()};
    for (const Row& row : rows)
        packages << basePackage(QLatin1String(row.name), QLatin1String(row.version), QLatin1String(row.release));
    return packages;
}

} // namespace twinrail::lab
