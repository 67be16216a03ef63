// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/names.h"
#include "core/topology/portal.h"

#include <QJsonObject>

#include <variant>

namespace twinrail {

/// What an appliance can be told, in domain words. Each deed has an exact opposite, so undo is a deed too.
enum class Presence { Absent, Present };

struct PortalGroupDeed {
    QString name;
    Portal portal;
    friend bool operator==(const PortalGroupDeed&, const PortalGroupDeed&) = default;
}; // N1
struct TargetDeed {
    IscsiName name;
    QString portalGroup;
    QString alias;
    friend bool operator==(const TargetDeed&, const TargetDeed&) = default;
}; // N2
struct TargetGroupDeed {
    QString name;
    friend bool operator==(const TargetGroupDeed&, const TargetGroupDeed&) = default;
}; // N3
struct TargetMemberDeed {
    QString group;
    IscsiName target;
    friend bool operator==(const TargetMemberDeed&, const TargetMemberDeed&) = default;
}; // N3
struct HostGroupDeed {
    QString name;
    friend bool operator==(const HostGroupDeed&, const HostGroupDeed&) = default;
}; // N4
struct HostMemberDeed {
    QString group;
    IscsiName initiator;
    friend bool operator==(const HostMemberDeed&, const HostMemberDeed&) = default;
}; // N4
struct ZvolDeed {
    QString zvol;
    quint64 sizeBytes = 0;
    QString blockSize;
    bool sparse = false;
    friend bool operator==(const ZvolDeed&, const ZvolDeed&) = default;
}; // N5
struct LogicalUnitDeed {
    QString zvol;
    friend bool operator==(const LogicalUnitDeed&, const LogicalUnitDeed&) = default;
}; // N5
struct MappingDeed {
    QString zvol;
    int lun = -1;
    QString hostGroup;
    QString targetGroup;
    friend bool operator==(const MappingDeed&, const MappingDeed&) = default;
}; // N5

using DeedObject = std::variant<PortalGroupDeed, TargetDeed, TargetGroupDeed, TargetMemberDeed, HostGroupDeed,
                                HostMemberDeed, ZvolDeed, LogicalUnitDeed, MappingDeed>;

/// Make the object be there, or be gone.
struct Deed {
    DeedObject object;
    Presence wanted = Presence::Present;
    friend bool operator==(const Deed&, const Deed&) = default;
};

[[nodiscard]] Deed inverse(const Deed& deed);
[[nodiscard]] QString
describe(const Deed& deed); ///< one translated sentence: "Create the target portal group tpg_a with 10.10.8.90:3260"
[[nodiscard]] QJsonObject deedToJson(const Deed& deed); ///< for the journal
[[nodiscard]] Result<Deed> deedFromJson(const QJsonObject& json);

} // namespace twinrail
