// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/catalogue.h"
#include "core/lab/client/tools/iscsidconf.h"
#include "core/lab/client/tools/release.h"

namespace twinrail::lab {

namespace {

/// Presets enable the socket and the boot login; the daemon itself comes when somebody needs it (§1.4).
QList<Service> iscsiUnits()
{
    const QString multiUser = QStringLiteral("multi-user.target");
    Service daemon =
        unit(QStringLiteral("iscsid.service"), QStringLiteral("Open-iSCSI"), 30, multiUser, Service::Boot::Off);
    daemon.also << QStringLiteral("iscsid.socket");
    Service socket = unit(QStringLiteral("iscsid.socket"), QStringLiteral("Open-iSCSI iscsid Socket"), 10,
                          QStringLiteral("sockets.target"), Service::Boot::On);
    socket.wakes = daemon.name;
    socket.hasProcess = false;
    Service login = unit(QStringLiteral("iscsi.service"), QStringLiteral("Login and scanning of iSCSI devices"), 60,
                         QStringLiteral("remote-fs.target"), Service::Boot::On);
    login.conditionDirectories << QStringLiteral("/var/lib/iscsi/nodes");
    login.hasProcess = false;
    Service shutdown =
        unit(QStringLiteral("iscsi-shutdown.service"), QStringLiteral("Logout off all iSCSI sessions on shutdown"), 90,
             QString(), Service::Boot::Static);
    shutdown.hasProcess = false;
    return {daemon, socket, login, shutdown};
}

Package iscsi(const QString& machine)
{
    Package package;
    package.name = QStringLiteral("iscsi-initiator-utils");
    package.version = QStringLiteral("6.2.1.4");
    package.release = QStringLiteral("3.git2a8f9d8.el9");
    package.directories = QStringList{QStringLiteral("/etc/iscsi"),
                                      QStringLiteral("/var/lib/iscsi/ifaces"),
                                      QStringLiteral("/var/lib/iscsi/isns"),
                                      QStringLiteral("/var/lib/iscsi/nodes"),
                                      QStringLiteral("/var/lib/iscsi/send_targets"),
                                      QStringLiteral("/var/lib/iscsi/slp"),
                                      QStringLiteral("/var/lib/iscsi/static")};
    package.files = {
        {QStringLiteral("/etc/iscsi/iscsid.conf"), centos9IscsidConf(), 0600, PackageFile::Kind::Config},
        {QStringLiteral("/etc/iscsi/initiatorname.iscsi"),
         "InitiatorName=" + generatedInitiatorName(centos9().generatedNamePrefix, machine).toLatin1() + '\n', 0644,
         PackageFile::Kind::Ghost},
    };
    package.services = iscsiUnits();
    return package;
}

Package multipath()
{
    Package package;
    package.name = QStringLiteral("device-mapper-multipath");
    package.version = QStringLiteral("0.8.7");
    package.release = QStringLiteral("32.el9");
    package.requirements << QStringLiteral("device-mapper-multipath-libs");
    package.directories << QStringLiteral("/etc/multipath");
    Service daemon =
        unit(QStringLiteral("multipathd.service"), QStringLiteral("Device-Mapper Multipath Device Controller"), 20,
             QStringLiteral("sysinit.target"), Service::Boot::On);
    daemon.conditionPath = QStringLiteral("/etc/multipath.conf"); // the trap of §1.4
    daemon.also << QStringLiteral("multipathd.socket");
    Service socket = unit(QStringLiteral("multipathd.socket"), QStringLiteral("multipathd control socket"), 10,
                          QStringLiteral("sockets.target"), Service::Boot::On);
    socket.wakes = daemon.name;
    socket.hasProcess = false;
    package.services = {daemon, socket};
    return package;
}

Package withUnit(Package package, const QString& name, const QString& title)
{
    Service service = unit(name, title, 40, QStringLiteral("multi-user.target"), Service::Boot::On);
    service.running = true;
    package.services << service;
    return package;
}

} // namespace

QList<Package> centos9Packages(const QString& machine)
{
    struct Row {
        const char* name;
        const char* version;
        const char* release;
    };
    constexpr Row rows[] = {
        {"curl", "7.76.1", "31.el9"},
        {"device-mapper", "1.02.197", "2.el9"},
        {"device-mapper-multipath-libs", "0.8.7", "32.el9"},
        {"dnf", "4.14.0", "17.el9"},
        {"ethtool", "6.2", "1.el9"},
        {"iproute", "6.2.0", "6.el9"},
        {"iputils", "20210202", "9.el9"},
        {"kmod", "28", "9.el9"},
        {"lsscsi", "0.32", "6.el9"},
        {"procps-ng", "3.3.17", "14.el9"},
        {"psmisc", "23.4", "3.el9"},
        {"rpm", "4.16.1.3", "34.el9"},
        {"systemd-udev", "252", "46.el9"},
        {"util-linux", "2.37.4", "18.el9"},
    };
    QList<Package> packages{iscsi(machine), multipath()};
    packages << withUnit(
        basePackage(QStringLiteral("openssh-server"), QStringLiteral("8.7p1"), QStringLiteral("43.el9")),
        QStringLiteral("sshd.service"), QStringLiteral("OpenSSH server daemon"));
    packages << withUnit(
        basePackage(QStringLiteral("NetworkManager"), QStringLiteral("1.48.10"), QStringLiteral("2.el9")),
        QStringLiteral("NetworkManager.service"), QStringLiteral("Network Manager"));
    for (const Row& row : rows)
        packages << basePackage(QLatin1String(row.name), QLatin1String(row.version), QLatin1String(row.release));
    return packages;
}

} // namespace twinrail::lab
