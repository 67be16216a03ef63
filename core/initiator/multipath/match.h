// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/initiator/multipath/tree.h"

#include <QStringList>

namespace twinrail {

/// How the appliance's disks introduce themselves (INQUIRY).
inline const QString nexentaVendor = QStringLiteral("NEXENTA");
inline const QString nexentaProduct = QStringLiteral("COMSTAR");

/// "yes" and "on", "no" and "off", and any spelling of a number are the same to multipath-tools.
[[nodiscard]] bool sameValue(const QString& a, const QString& b);

/// The value of the last such setting; nothing when there is none.
[[nodiscard]] QString lastValue(const ConfNodes& nodes, const QString& word);
/// The settings, as pairs.
[[nodiscard]] QList<QPair<QString, QString>> settingsOf(const ConfNodes& nodes);

/// A device entry written for NEXENTA/COMSTAR and nothing else (with or without anchors): ours to replace.
[[nodiscard]] bool isNexentaEntry(const ConfNode& device);
/// A device entry whose patterns match NEXENTA/COMSTAR.
[[nodiscard]] bool matchesNexenta(const ConfNode& device);
/// A device entry that matches every disk there is.
[[nodiscard]] bool matchesEverything(const ConfNode& device);

/// Whether a devnode or wwid pattern of a blacklist hides a disk of the appliance: sd letters move between boots, so
/// every sd name is one (erratum E34). `wwids` are those of the wished LUNs.
[[nodiscard]] bool hidesSanDisks(const ConfNode& setting, const QStringList& wwids);

} // namespace twinrail
