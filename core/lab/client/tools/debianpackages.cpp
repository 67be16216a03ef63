// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/catalogue.h"
#include "core/lab/client/tools/iscsidconf.h"
#include "core/lab/client/tools/release.h"

namespace twinrail::lab {

namespace {

const QString atSystemStart = QStringLiteral("sysinit.target");
const QString atSocketStart = QStringLiteral("sockets.target");

constexpr const char* nameHeader = "## DO NOT EDIT OR REMOVE THIS FILE!\n"
                                   "## If you remove this file, the iSCSI daemon will not start.\n"
                                   "## If you change the InitiatorName, existing access control lists\n"
                                   "## may reject this initiator.  The InitiatorName must be unique\n"
                                   "## for each iSCSI initiator.  Do NOT duplicate iSCSI InitiatorNames.\n"
                                   "InitiatorName=";

/// A package of which only name, version and needs matter here.
struct Row {
    const char* name;
    const char* version;
    const char* needs; ///< those of its dependencies that a plain installation does not have
    bool base;
};

// The versions and needs stand in the package indexes of the two releases; the plain installation is that of priority
// "important" with an SSH server.
constexpr Row rows12[] = {
    {"apt", "2.6.2", "", true},
    {"curl", "7.88.1-10+deb12u15", "libcurl4", false},
    {"dpkg", "1.21.23", "", true},
    {"ethtool", "1:6.1-1", "", false},
    {"iproute2", "6.1.0-3", "", true},
    {"iputils-arping", "3:20221126-1+deb12u1", "", false},
    {"iputils-ping", "3:20221126-1+deb12u1", "", true},
    {"kmod", "30+20221128-1", "", true},
    {"kpartx", "0.9.4-3+deb12u2", "", false},
    {"libcurl4", "7.88.1-10+deb12u15", "", false},
    {"libisns0", "0.101-0.2+b1", "", false},
    {"libopeniscsiusr", "2.1.8-1+deb12u1", "", false},
    {"lsscsi", "0.31-1+b1", "", false},
    {"procps", "2:4.0.2-3", "", true},
    {"psmisc", "23.6-1", "", false},
    {"sg3-utils", "1.46-3", "", false},
    {"sg3-utils-udev", "1.46-3", "sg3-utils", false},
    {"systemd", "252.39-1~deb12u2", "", true},
    {"udev", "252.39-1~deb12u2", "", true},
    {"util-linux", "2.38.1-5+deb12u3", "", true},
};
constexpr Row rows13[] = {
    {"apt", "3.0.4", "", true},
    {"curl", "8.14.1-2+deb13u7", "libcurl4t64", false},
    {"dpkg", "1.22.22", "", true},
    {"ethtool", "1:6.14.2-1", "", false},
    {"iproute2", "6.15.0-1", "", true},
    {"iputils-arping", "3:20240905-3", "", false},
    {"iputils-ping", "3:20240905-3", "", true},
    {"kmod", "34.2-2", "", true},
    {"kpartx", "0.11.1-2", "", false},
    {"libcurl4t64", "8.14.1-2+deb13u7", "", false},
    {"libisns0t64", "0.101-1+deb13u1", "", false},
    {"libopeniscsiusr", "2.1.11-1+deb13u2", "", false},
    {"lsscsi", "0.32-2", "", false},
    {"procps", "2:4.0.4-9", "", true},
    {"psmisc", "23.7-2", "", false},
    {"sg3-utils", "1.48-3~deb13u1", "", false},
    {"sg3-utils-udev", "1.48-3~deb13u1", "sg3-utils", false},
    {"systemd", "257.13-1~deb13u1", "", true},
    {"udev", "257.13-1~deb13u1", "", true},
    {"util-linux", "2.41.5-0+deb13u1", "", true},
};

Package packageOf(const QString& name, const QString& version)
{
    Package package;
    package.name = name;
    package.version = version;
    package.architecture = QStringLiteral("amd64");
    return package;
}

template <std::size_t N> QList<Package> plainOnes(const Row (&rows)[N])
{
    QList<Package> packages;
    for (const Row& row : rows) {
        Package package = packageOf(QLatin1String(row.name), QLatin1String(row.version));
        package.requirements = QString::fromLatin1(row.needs).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        package.base = row.base;
        packages << package;
    }
    return packages;
}

Service socketOf(const Service& daemon, const QString& title, Service::Boot boot)
{
    const QString name = daemon.name.section(QLatin1Char('.'), 0, 0) + QStringLiteral(".socket");
    Service socket = unit(name, title, 10, atSocketStart, boot);
    socket.wakes = daemon.name;
    socket.hasProcess = false;
    return socket;
}

/// The scripts of the package enable and start socket and boot login; the daemon comes when somebody needs it.
Package iscsi(const Release& release, const QString& version, const QByteArray& conf, const QString& machine)
{
    Package package = packageOf(release.iscsiPackage, version);
    package.directories << QStringLiteral("/etc/iscsi");
    package.purges << QStringLiteral("/etc/iscsi");
    package.stays = true;
    package.files = {
        {QStringLiteral("/etc/iscsi/iscsid.conf"), conf, 0644, PackageFile::Kind::Config},
        {QStringLiteral("/etc/iscsi/initiatorname.iscsi"),
         nameHeader + generatedInitiatorName(release.generatedNamePrefix, machine).toLatin1() + '\n', 0600,
         PackageFile::Kind::Ghost},
    };
    Service daemon = unit(QStringLiteral("iscsid.service"), QStringLiteral("iSCSI initiator daemon (iscsid)"), 30,
                          atSystemStart, Service::Boot::Off);
    const Service socket = socketOf(daemon, QStringLiteral("Open-iSCSI iscsid Socket"), Service::Boot::On);
    Service login = unit(QStringLiteral("open-iscsi.service"), QStringLiteral("Login to default iSCSI targets"), 60,
                         atSystemStart, Service::Boot::On);
    login.aliases << QStringLiteral("iscsi.service");
    login.conditionDirectories =
        QStringList{release.databaseRoot + QStringLiteral("/nodes"), QStringLiteral("/sys/class/iscsi_session")};
    login.hasProcess = false;
    package.services = {daemon, socket, login};
    package.starts = QStringList{socket.name, login.name};
    return package;
}

Package multipath(const Release& release, const QString& version)
{
    Package package = packageOf(release.multipathPackage, version);
    package.services << unit(QStringLiteral("multipathd.service"),
                             QStringLiteral("Device-Mapper Multipath Device Controller"), 20, atSystemStart,
                             Service::Boot::On);
    package.starts << QStringLiteral("multipathd.service");
    package.requirements = QStringList{QStringLiteral("kpartx"), QStringLiteral("sg3-utils-udev")};
    return package;
}

Package sshServer(const QString& version)
{
    Package package = packageOf(QStringLiteral("openssh-server"), version);
    package.base = true;
    Service service = unit(QStringLiteral("ssh.service"), QStringLiteral("OpenBSD Secure Shell server"), 40,
                           QStringLiteral("multi-user.target"), Service::Boot::On);
    service.aliases << QStringLiteral("sshd.service");
    service.running = true;
    package.services << service;
    return package;
}

} // namespace

QList<Package> debian12Packages(const QString& machine)
{
    Package open = iscsi(debian12(), QStringLiteral("2.1.8-1+deb12u1"), debian12IscsidConf(), machine);
    open.requirements = QStringList{QStringLiteral("libisns0"), QStringLiteral("libopeniscsiusr")};
    Package tools = multipath(debian12(), QStringLiteral("0.9.4-3+deb12u2"));
    Service& daemon = tools.services.first();
    daemon.aliases << QStringLiteral("multipath-tools.service");
    const Service socket = socketOf(daemon, QStringLiteral("multipathd control socket"), Service::Boot::On);
    daemon.also << socket.name;
    tools.services << socket;
    tools.starts << socket.name;
    return plainOnes(rows12) << open << tools << sshServer(QStringLiteral("1:9.2p1-2+deb12u10"));
}

/// Here the records have a directory of their own, which a purge leaves, and nothing starts the socket of multipathd.
QList<Package> debian13Packages(const QString& machine)
{
    Package open = iscsi(debian13(), QStringLiteral("2.1.11-1+deb13u2"), debian13IscsidConf(), machine);
    open.requirements = QStringList{QStringLiteral("libisns0t64"), QStringLiteral("libopeniscsiusr")};
    open.directories << debian13().databaseRoot;
    Package tools = multipath(debian13(), QStringLiteral("0.11.1-2"));
    tools.services << socketOf(tools.services.first(), QStringLiteral("multipathd control socket"),
                               Service::Boot::Static);
    return plainOnes(rows13) << open << tools << sshServer(QStringLiteral("1:10.0p1-7+deb13u4"));
}

} // namespace twinrail::lab
