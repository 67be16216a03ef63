// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/catalogue.h"
#include "core/lab/client/tools/release.h"
#include "core/lab/client/tools/releasekeys.h"
#include "core/lab/client/tools/releasemultipath.h"

namespace twinrail::lab {

namespace {

/// What both releases have in common. Their differences were recorded, each from a machine of its own.
Release debian()
{
    Release r;
    r.systemd = true;
    r.packageTools = PackageTools::Dpkg;
    r.iscsiPackage = QStringLiteral("open-iscsi");
    r.multipathPackage = QStringLiteral("multipath-tools");
    r.programPackages = {{QStringLiteral("arping"), QStringLiteral("iputils-arping")},
                         {QStringLiteral("curl"), QStringLiteral("curl")},
                         {QStringLiteral("ethtool"), QStringLiteral("ethtool")},
                         {QStringLiteral("fuser"), QStringLiteral("psmisc")},
                         {QStringLiteral("lsscsi"), QStringLiteral("lsscsi")},
                         {QStringLiteral("ping"), QStringLiteral("iputils-ping")}};
    r.generatedNamePrefix = QStringLiteral("iqn.1993-08.org.debian:01");
    r.loginService = QStringLiteral("open-iscsi");
    r.stoppingLoginServiceEndsAll = true;
    r.hasServiceCommand = true;
    r.interfaceKeys = longInterfaceKeys();
    r.repeatsPortal = true;
    r.failedUpdateIsOk = true;
    r.namesUnreadableFile = true;
    r.namesItsSource = true;
    r.newSaysUpdated = true;
    r.secondLoginFails = true;
    r.namesResolverError = true;
    r.showsChap = true;
    r.noPortalExit = 11;
    r.noPortalText = QStringLiteral("Could not perform SendTargets discovery: iSCSI PDU timed out");
    r.dumpsConfig = true;
    r.saysJson = true;
    r.namesSections = true;
    r.leavesOutNoMultipaths = true;
    r.jsonHasLun = true;
    r.replacesOldFeatures = true;
    r.writesRecoveryTimeout = true;
    r.detectsAlua = true;
    r.multipathDevices = multipathDevices087();
    r.multipathKeywords = multipathKeywords094();
    r.hiddenNodes = multipathHiddenNodes();
    r.hiddenDevices = multipathHiddenDevices();
    r.neededProperties = QStringList{QStringLiteral("(SCSI_IDENT_|ID_WWN)")};
    r.multipathdCommands = multipathdCommands();
    r.hasWwidFile = true;
    r.transportOffline = true;
    r.rpFilterNic = 0;
    return r;
}

} // namespace

const Release& debian12()
{
    static const Release release = [] {
        Release r = debian();
        r.id = QStringLiteral("debian12");
        r.kernelVersion = QStringLiteral("6.1.0-56-amd64");
        r.packages = debian12Packages;
        r.unitDirectory = QStringLiteral("/lib/systemd/system/");
        r.databaseRoot = QStringLiteral("/etc/iscsi");
        r.iscsiadmVersion = QStringLiteral("2.1.8");
        r.recordVersion = QStringLiteral("2.1.8");
        r.nodeKeys = nodeKeys214();
        r.multipathVersion = QStringLiteral("0.9.4 (12/19, 2022)");
        r.multipathDefaults = multipathDefaults094();
        r.multipathForced = {{QStringLiteral("force_sync"), QStringLiteral("yes")},
                             {QStringLiteral("retrigger_tries"), QStringLiteral("0")}};
        r.multipathDeprecated = {{QStringLiteral("getuid_callout"), QString()}};
        return r;
    }();
    return release;
}

const Release& debian13()
{
    static const Release release = [] {
        Release r = debian();
        r.id = QStringLiteral("debian13");
        r.kernelVersion = QStringLiteral("6.12.117+deb13-amd64");
        r.packages = debian13Packages;
        r.unitDirectory = QStringLiteral("/usr/lib/systemd/system/");
        r.databaseRoot = QStringLiteral("/var/lib/iscsi");
        r.iscsiadmVersion = QStringLiteral("2.1.11");
        r.recordVersion = QStringLiteral("2.1.11");
        r.nodeKeys = nodeKeys2111();
        r.compiled = {{QStringLiteral("node.session.xmit_thread_priority"), QStringLiteral("0")}};
        r.multipathVersion = QStringLiteral("0.11.1 (01/24, 2025)");
        r.unknownCommandFails = true;
        r.daemonMissingText = QStringLiteral("ERROR: failed to connect to multipathd");
        r.offlineWithoutTransport = true;
        r.multipathDefaults = multipathDefaults0111();
        r.multipathDeprecated = {
            {QStringLiteral("getuid_callout"), QStringLiteral(", using built-in value: \"(not set)\"")}};
        return r;
    }();
    return release;
}

} // namespace twinrail::lab
