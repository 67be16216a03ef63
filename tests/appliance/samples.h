// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/deed.h"
#include "core/appliance/state.h"
#include "tests/print.h"

#include <QJsonArray>
#include <QJsonDocument>

// The names of the example site of the how-to, and short ways to write values down.

namespace twinrail {

inline QString qs(const char* text) { return QString::fromUtf8(text); }
inline IscsiName iscsi(const char* text) { return IscsiName::parse(qs(text)).value(); }
inline Portal portal(const char* text) { return Portal::parse(qs(text)).value(); }
inline Guid guid(const char* text) { return Guid::parse(qs(text)).value(); }
inline QJsonValue json(const char* text)
{
    return QJsonDocument::fromJson('[' + QByteArray(text) + ']').array().first();
}

inline const char* const targetA = "iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58";
inline const char* const targetB = "iqn.2011-09.dom.homer:02:0e4f921a-407e-eb9f-9f53-aded8d99a723";
inline const char* const initiator = "iqn.2011-10.dom.homer:1:server-lab6-583bf04eae36";

inline PortalGroupDeed portalGroupDeed() { return {qs("tpg_lab9_e1000g1"), portal("10.10.8.90:3260")}; }
inline TargetDeed targetDeed() { return {iscsi(targetA), qs("tpg_lab9_e1000g1"), {}}; }
inline TargetGroupDeed targetGroupDeed() { return {qs("tg_hydra_databases")}; }
inline TargetMemberDeed targetMemberDeed() { return {qs("tg_hydra_databases"), iscsi(targetA)}; }
inline HostGroupDeed hostGroupDeed() { return {qs("hg_hydra_databases")}; }
inline HostMemberDeed hostMemberDeed() { return {qs("hg_hydra_databases"), iscsi(initiator)}; }
inline ZvolDeed zvolDeed() { return {qs("tank/hydra_db-a01"), 1073741824, qs("8K"), true}; }
inline LogicalUnitDeed unitDeed() { return {qs("tank/hydra_db-a01")}; }
inline MappingDeed mappingDeed()
{
    return {qs("tank/hydra_db-a01"), 11, qs("hg_hydra_databases"), qs("tg_hydra_databases")};
}

inline QList<DeedObject> everyObject()
{
    return {portalGroupDeed(), targetDeed(), targetGroupDeed(), targetMemberDeed(), hostGroupDeed(),
            hostMemberDeed(),  zvolDeed(),   unitDeed(),        mappingDeed()};
}

inline Deed make(DeedObject object) { return {std::move(object), Presence::Present}; }
inline Deed drop(DeedObject object) { return {std::move(object), Presence::Absent}; }

inline std::ostream& operator<<(std::ostream& out, const Deed& deed) { return out << describe(deed).toStdString(); }

} // namespace twinrail
