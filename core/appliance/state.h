// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/names.h"
#include "core/topology/portal.h"

#include <QMap>

#include <optional>

namespace twinrail {

/// What an appliance holds of everything the how-to touches. Plain values, ordered, so that two readings compare.
struct TargetInfo {
    IscsiName name;
    QStringList portalGroups; ///< empty: the default group, that is every address
    QString status;           ///< the appliance's own word: "Online", "Offline", …
    QString alias;
    int sessions = 0;
    bool isOnline() const { return status.compare(QLatin1String("online"), Qt::CaseInsensitive) == 0; }
    friend bool operator==(const TargetInfo&, const TargetInfo&) = default;
};

/// An address that is plumbed on this node.
struct ApplianceAddress {
    QString nic; ///< "e1000g1", without the number of a logical interface; empty where it does not tell
    QHostAddress address;
    int prefixLength = 0;
    bool management = false; ///< it is the one that we ask at
    friend bool operator==(const ApplianceAddress&, const ApplianceAddress&) = default;
};

struct ZvolInfo {
    quint64 sizeBytes = 0; ///< 0 when the appliance would not say
    QString blockSize;
    bool hasUnit = false;     ///< a logical unit stands on it
    std::optional<Guid> guid; ///< of its logical unit; nothing when there is none, or when it is not known yet
    friend bool operator==(const ZvolInfo&, const ZvolInfo&) = default;
};

/// A LUN mapping (COMSTAR view). "All" stands for every group.
struct MappingInfo {
    QString zvol;
    int lun = -1;
    QString hostGroup;
    QString targetGroup;
    QString entry; ///< the appliance's entry number, passed back unchanged
    friend bool operator==(const MappingInfo&, const MappingInfo&) = default;
};

struct ApplianceState {
    QString version; ///< "3.1.5-8461"; empty when it would not say
    QString machineSignature;
    bool iscsiServiceOnline = false;
    QStringList pools;                  ///< without syspool
    QList<QHostAddress> addresses;      ///< plumbed on this node, without loopback; empty: unknown
    QList<ApplianceAddress> interfaces; ///< the same, each with its NIC and subnet
    QMap<QString, QList<Portal>> portalGroups;
    QMap<QString, TargetInfo> targets; ///< by canonical iSCSI name; only protocol iSCSI
    QMap<QString, QList<IscsiName>> targetGroups;
    QMap<QString, QList<IscsiName>> hostGroups;
    QStringList foreignGroups; ///< groups with a member that is no iSCSI name (fibre channel): never to be removed
    QMap<QString, ZvolInfo> zvols;
    QList<MappingInfo> mappings;
    friend bool operator==(const ApplianceState&, const ApplianceState&) = default;
};

} // namespace twinrail
