// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/deed.h"
#include "core/appliance/nms/request.h"

namespace twinrail::nms {

/// What the preview shows where only a reading right before the call knows the entry number.
[[nodiscard]] inline QString entryReadBefore() { return QStringLiteral("<entry number, read just before>"); }

/// Pure: the calls that carry out a deed, in order. `entry` is the number of the mapping that is to go.
/// Malformed when a name does not fit on the appliance's command line, where NMS has no method (nms-api §3.5, §7).
[[nodiscard]] Result<QList<Request>> callsFor(const Deed& deed, const QString& entry = entryReadBefore());

/// Off line and on line again have no NMS method either (nms-api §3.6). Off-lining drops all sessions of the target.
[[nodiscard]] Result<Request> offlineCall(const IscsiName& target);
[[nodiscard]] Result<Request> onlineCall(const IscsiName& target);

} // namespace twinrail::nms
