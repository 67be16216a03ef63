// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/release.h"

#include "core/lab/client/tools/catalogue.h"
#include "core/lab/client/tools/releasekeys.h"
#include "core/lab/client/tools/releasemultipath.h"

namespace twinrail::lab {

namespace {

/// What both releases of Red Hat's family have in common.
Release redHat()
{
    Release r;
    r.packageTools = PackageTools::Rpm;
    r.iscsiPackage = QStringLiteral("iscsi-initiator-utils");
    r.multipathPackage = QStringLiteral("device-mapper-multipath");
    r.generatedNamePrefix = QStringLiteral("iqn.1994-05.com.redhat");
    r.loginService = QStringLiteral("iscsi");
    r.unitDirectory = QStringLiteral("/usr/lib/systemd/system/");
    r.databaseRoot = QStringLiteral("/var/lib/iscsi");
    r.connectionFollowsNode = true;
    return r;
}

} // namespace

const Release& centos6()
{
    static const Release release = [] {
        Release r = redHat();
        r.id = QStringLiteral("centos6");
        r.kernelVersion = QStringLiteral("2.6.32-754.el6.x86_64");
        r.packages = centos6Packages;
        r.iscsiadmVersion = QStringLiteral("6.2.0-873.27.el6");
        r.recordVersion = QStringLiteral("6.2.0-873.27.el6");
        r.interfaceKeys = shortInterfaceKeys();
        r.nodeKeys = nodeKeys873();
        r.builtInInterfacesFirst = true;
        r.loginSaysMultiple = true;
        r.noPortalExit = 21;
        r.noPortalText = QStringLiteral("No portals found");
        r.multipathVersion = QStringLiteral("0.4.9");
        r.parserOnStdout = true;
        r.blacklistsWithoutConfig = true;
        r.failIsOk = true;
        r.daemonMissingText = QStringLiteral("ux_socket_connect: No such file or directory");
        r.unaskedPriority = -1;
        r.multipathDefaults = multipathDefaults049();
        r.multipathKeywords = multipathKeywords049();
        return r;
    }();
    return release;
}

const Release& centos9()
{
    static const Release release = [] {
        Release r = redHat();
        r.id = QStringLiteral("centos9");
        r.systemd = true;
        r.kernelVersion = QStringLiteral("5.14.0-496.el9.x86_64");
        r.packages = centos9Packages;
        r.iscsiadmVersion = QStringLiteral("6.2.1.4");
        r.recordVersion = QStringLiteral("6.2.1.4");
        r.interfaceKeys = longInterfaceKeys();
        r.nodeKeys = nodeKeys214();
        r.repeatsPortal = true;
        r.failedUpdateIsOk = true;
        r.namesUnreadableFile = true;
        r.showsChap = true;
        r.noPortalExit = 11;
        r.noPortalText = QStringLiteral("Could not perform SendTargets discovery: iSCSI PDU timed out");
        r.multipathVersion = QStringLiteral("0.8.7");
        r.dumpsConfig = true;
        r.saysJson = true;
        r.writesRecoveryTimeout = true;
        r.detectsAlua = true;
        r.multipathDefaults = multipathDefaults087();
        r.multipathDevices = multipathDevices087();
        r.multipathKeywords = multipathKeywords087();
        r.hasWwidFile = true;
        r.transportOffline = true;
        return r;
    }();
    return release;
}

} // namespace twinrail::lab
