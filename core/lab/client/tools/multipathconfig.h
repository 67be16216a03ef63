// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace twinrail::lab {

struct Release;
struct KernelDisk;

/// /etc/multipath.conf as this release's parser understands it: later values win, what it does not understand it
/// mentions and forgets (linux-initiator §5.1–5.4).
struct MultipathConfig {
    using Values = QMap<QString, QString>;
    struct Device {
        QString vendor;
        QString product;
        Values values;
        friend bool operator==(const Device&, const Device&) = default;
    };
    struct Rules { ///< of blacklist, or of blacklist_exceptions
        QStringList devnodes;
        QStringList wwids;
        QStringList protocols;
        QStringList properties;
        QList<Device> devices;
        friend bool operator==(const Rules&, const Rules&) = default;
    };
    Values defaults; ///< compiled ones with those of the file over them
    Rules blacklist;
    Rules exceptions;
    QList<Device> devices; ///< built-in ones, with those of the file merged in or appended
    Values overrides;
    QList<Values> multipaths;     ///< each with "wwid"
    QStringList messages;         ///< of the parser, without time
    bool hidesEverything = false; ///< there was no file, and the release then hides every device
    friend bool operator==(const MultipathConfig&, const MultipathConfig&) = default;

    /// The value for a device: multipath, then overrides, then device, then defaults (§5.4). Empty: nowhere.
    [[nodiscard]] QString value(const QString& keyword, const KernelDisk& disk) const;
    [[nodiscard]] QString alias(const QString& wwid) const; ///< empty: none
    [[nodiscard]] bool isHidden(const KernelDisk& disk) const;
    [[nodiscard]] QByteArray text(const Release& release) const; ///< as `show config` and `multipath -t` print it
};

/// What the release makes of a text; without one (no file), its compiled configuration.
[[nodiscard]] MultipathConfig parseMultipathConfig(const QByteArray* text, const Release& release);

} // namespace twinrail::lab
