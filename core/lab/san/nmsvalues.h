// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/san/nms.h"

namespace twinrail::lab {

// NMS is loose about types (nms-api §2.2): these read what the known clients send.

/// Text or number as text; null and missing are empty.
[[nodiscard]] QString textAt(const QJsonArray& arguments, qsizetype index);
[[nodiscard]] QString textOf(const QJsonValue& value);
/// true, 1, "1", "true"; anything else is no.
[[nodiscard]] bool flagAt(const QJsonArray& arguments, qsizetype index);
/// An options argument: an object, or [] for none.
[[nodiscard]] QJsonObject optionsAt(const QJsonArray& arguments, qsizetype index);

/// null when the model said yes, else its answer put for %1 in the wrapping sentence.
[[nodiscard]] NmsReply wrapped(const Comstar::Answer& answer, const QString& sentence);

/// `com.nexenta.nms.<kind>: <object>: <what>` (§2.3).
[[nodiscard]] tl::unexpected<QString> nmsError(const QString& kind, const QString& object, const QString& what);

/// Names that match a regular expression anywhere; "" matches all (§3.3, §3.11).
[[nodiscard]] QJsonArray namesMatching(const QStringList& names, const QString& pattern);
[[nodiscard]] QJsonObject propertiesMatching(const QMap<QString, QString>& properties, const QString& pattern);

/// One property, or PropertyNotFound.
[[nodiscard]] NmsReply property(const QMap<QString, QString>& properties, const QString& object, const QString& name);

} // namespace twinrail::lab
