// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/deed.h"
#include "core/appliance/state.h"

namespace twinrail {

/// The word of NexentaStor 3 and 4 for "no group" in a mapping (nms-api §3.8).
[[nodiscard]] inline QString everyGroup() { return QStringLiteral("All"); }

/// Two group names of mappings meet when they are equal or one of them stands for every group (nms-api §5.5).
[[nodiscard]] bool groupsMeet(const QString& one, const QString& other);

/// Some initiator would see both mappings on some target.
[[nodiscard]] bool overlaps(const MappingInfo& mapping, const MappingDeed& deed);

/// The very mapping that the deed speaks of.
[[nodiscard]] bool matches(const MappingInfo& mapping, const MappingDeed& deed);

/// The order of ApplianceState::mappings: by zvol, then by entry.
[[nodiscard]] bool earlier(const MappingInfo& one, const MappingInfo& other);

} // namespace twinrail
