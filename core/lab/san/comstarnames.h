// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/names.h"

#include <QStringList>

#include <optional>

namespace twinrail::lab {

/// A node name as COMSTAR takes it (nms-api §5.2): stricter than the RFC, for instance at least twelve characters.
/// Looked up in any case, kept in the canonical one.
[[nodiscard]] std::optional<IscsiName> comstarName(const QString& text);

/// The canonical text when it is a name, else the text itself: for look-ups, where a bad name is simply not found.
[[nodiscard]] QString comstarKey(const QString& text);

/// Names of portal, target and host groups: up to 255 characters; `*` is reserved (§5.1, §5.3).
[[nodiscard]] bool isGroupName(const QString& text);

/// The view word for "no group": overlaps everything (§3.8).
inline const QString allGroups = QStringLiteral("All");

} // namespace twinrail::lab
