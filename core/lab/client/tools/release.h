// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace twinrail::lab {

/// Everything that differs between the two distributions of the lab, as values (linux-initiator §1.2 and the tables it
/// refers to). Programs read this and never ask for a distribution's name.
struct Release {
    QString id; ///< "centos6", "centos9"
    bool systemd = false;
    QString kernelVersion;

    // open-iscsi (§3.1, §4.1, §4.2, §4.4, §4.5)
    QString databaseRoot;
    QString iscsiadmVersion;             ///< what `iscsiadm --version` says
    QString recordVersion;               ///< after "# BEGIN RECORD "
    QStringList interfaceKeys;           ///< of a record, in order
    QStringList nodeKeys;                ///< likewise, without iface.*
    bool builtInInterfacesFirst = false; ///< `-m iface` lists default and iser before the others
    bool loginSaysMultiple = false;      ///< "Logging in to […] (multiple)"
    bool repeatsPortal = false;          ///< `-m node -P 1`: one Portal line for each interface
    bool failedUpdateIsOk = false;       ///< `-m iface -o update` that fails exits 0 all the same
    bool namesUnreadableFile = false;    ///< "iSCSI ERROR: Failed to open …" beside the exit code
    bool showsChap = false;              ///< `-m session -P 2` has a CHAP part
    int noPortalExit = 21;               ///< of a discovery that found nobody
    QString noPortalText;

    // dm-multipath (§5.3, §5.4, §6)
    QString multipathVersion;
    bool dumpsConfig = false;             ///< multipath -t
    bool saysJson = false;                ///< show maps json
    bool parserOnStdout = false;          ///< its messages, with a date instead of seconds
    bool blacklistsWithoutConfig = false; ///< no /etc/multipath.conf: every device is hidden
    bool failIsOk = false;                ///< `multipathd -k` exits 0 although the daemon said "fail"
    QString daemonMissingText;            ///< of `multipathd -k` when nobody answers; may be empty
    bool writesRecoveryTimeout = false;   ///< fast_io_fail_tmo goes into recovery_tmo of the sessions (§7.2)
    bool detectsAlua = false;             ///< detect_prio and detect_checker: yes
    int unaskedPriority = 0;              ///< prio of `multipath -l`
    QList<QPair<QString, QString>> multipathDefaults; ///< compiled in, in the order of `show config`
    struct Device {
        QString vendor;
        QString product;
        QList<QPair<QString, QString>> values;
    };
    QList<Device> multipathDevices; ///< built in, of those that matter here
    QStringList multipathKeywords;  ///< beyond the compiled ones: what its parser takes without a message

    // kernel
    bool hasWwidFile = false;      ///< /sys/block/sdX/device/wwid
    bool transportOffline = false; ///< the device state after the recovery timer; else it is "running" again
    int rpFilterAll = 0;
    int rpFilterNic = 1;
};

[[nodiscard]] const Release& centos6(); ///< 6.10: open-iscsi 6.2.0.873-27, multipath 0.4.9-106
[[nodiscard]] const Release& centos9(); ///< Stream 9: open-iscsi 6.2.1.4, multipath 0.8.7

} // namespace twinrail::lab
