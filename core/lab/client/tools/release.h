// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QStringList>

namespace twinrail::lab {

struct Package;

/// How packages are asked for and installed.
enum class PackageTools { Rpm, Dpkg };

/// Everything that differs between the distributions of the lab, as values (linux-initiator §1.2 and the tables it
/// refers to). Programs read this and never ask for a distribution's name.
struct Release {
    QString id; ///< "centos6", "centos9", "debian12", "debian13"
    bool systemd = false;
    QString kernelVersion;

    // packages (§1.2, §1.3)
    PackageTools packageTools = PackageTools::Rpm;
    QList<Package> (*packages)(const QString& machine) = nullptr; ///< what its repository offers
    QString iscsiPackage;
    QString multipathPackage;
    QMap<QString, QString> programPackages; ///< program → the package it comes with, of those not in every installation
    QString generatedNamePrefix;            ///< of a first initiator name

    // services (§1.4)
    QString loginService;                     ///< logs in to the automatic records at boot
    bool stoppingLoginServiceEndsAll = false; ///< stopping that one logs out of every session that has a record
    bool hasServiceCommand = false;           ///< systemd: `service`, which hands on to systemctl
    QString unitDirectory;                    ///< systemd: where packages put their units

    // open-iscsi (§3.1, §4.1, §4.2, §4.4, §4.5)
    QString databaseRoot;
    QString iscsiadmVersion;             ///< what `iscsiadm --version` says
    QString recordVersion;               ///< after "# BEGIN RECORD "
    QStringList interfaceKeys;           ///< of a record, in order
    QStringList nodeKeys;                ///< likewise, without iface.*
    bool builtInInterfacesFirst = false; ///< `-m iface` lists default and iser before the others
    bool connectionFollowsNode = false;  ///< new records: node.conn[0].startup is what node.startup is
    bool loginSaysMultiple = false;      ///< "Logging in to […] (multiple)"
    bool repeatsPortal = false;          ///< `-m node -P 1`: one Portal line for each interface
    bool failedUpdateIsOk = false;       ///< `-m iface -o update` that fails exits 0 all the same
    bool namesUnreadableFile = false;    ///< "iSCSI ERROR: Failed to open …" beside the exit code
    bool namesItsSource = false;         ///< an "iSCSI ERROR" ends with the place in the program that says it
    bool newSaysUpdated = false;         ///< `-m iface -o new` says first that it updated the interface
    bool secondLoginFails = false;       ///< logging in where a session is: 15; else silence and success
    bool namesResolverError = false;     ///< an address that is none: what getaddrinfo said of it
    bool showsChap = false;              ///< `-m session -P 2` has a CHAP part
    QMap<QString, QString> compiled;     ///< values of new records where they differ from those of the other releases
    int noPortalExit = 21;               ///< of a discovery that found nobody
    QString noPortalText;

    // dm-multipath (§5.3, §5.4, §6)
    QString multipathVersion;
    bool dumpsConfig = false;             ///< multipath -t
    bool saysJson = false;                ///< show maps json
    bool parserOnStdout = false;          ///< its messages, with a date instead of seconds
    bool blacklistsWithoutConfig = false; ///< no /etc/multipath.conf: every device is hidden
    bool namesSections = false;           ///< the parser says in which section a word is not known
    bool leavesOutNoMultipaths = false;   ///< prints no multipaths section while there is no entry in it
    bool jsonHasLun = false;              ///< lun_hex in the JSON of a path
    bool replacesOldFeatures = false;     ///< features of a device that no_path_retry says better are mentioned
    bool unknownCommandFails = false;     ///< a word that the daemon does not know: exit 1
    bool failIsOk = false;                ///< `multipathd -k` exits 0 although the daemon said "fail"
    QString daemonMissingText;            ///< of `multipathd -k` when nobody answers; may be empty
    bool writesRecoveryTimeout = false;   ///< fast_io_fail_tmo goes into recovery_tmo of the sessions (§7.2)
    bool detectsAlua = false;             ///< detect_prio and detect_checker: yes
    bool offlineWithoutTransport = false; ///< dev_st of a disk that the kernel calls transport-offline; else running
    int unaskedPriority = 0;              ///< prio of `multipath -l`
    QList<QPair<QString, QString>> multipathDefaults; ///< compiled in, in the order of `show config`
    QMap<QString, QString> multipathForced;           ///< what `multipath` itself puts over any configuration
    struct Device {
        QString vendor;
        QString product;
        QList<QPair<QString, QString>> values;
    };
    QList<Device> multipathDevices;             ///< built in, of those that matter here
    QStringList multipathKeywords;              ///< beyond the compiled ones: what its parser takes without a message
    QMap<QString, QString> multipathDeprecated; ///< keyword → what the parser says after it has named the line
    QStringList hiddenNodes;                    ///< devnode rules of the built-in blacklist
    QList<Device> hiddenDevices;                ///< likewise, devices
    QStringList neededProperties;               ///< built-in blacklist_exceptions
    QStringList multipathdCommands;             ///< the reference that the daemon gives for a word it does not know

    // kernel
    bool hasWwidFile = false;      ///< /sys/block/sdX/device/wwid
    bool transportOffline = false; ///< the device state after the recovery timer; else it is "running" again
    int rpFilterAll = 0;
    int rpFilterNic = 1;
};

[[nodiscard]] const Release& centos6();  ///< 6.10: open-iscsi 6.2.0.873-27, multipath 0.4.9-106
[[nodiscard]] const Release& centos9();  ///< Stream 9: open-iscsi 6.2.1.4, multipath 0.8.7
[[nodiscard]] const Release& debian12(); ///< bookworm: open-iscsi 2.1.8, multipath-tools 0.9.4
[[nodiscard]] const Release& debian13(); ///< trixie: open-iscsi 2.1.11, multipath-tools 0.11.1

} // namespace twinrail::lab
