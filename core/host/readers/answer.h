// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/host/command.h"

#include <QStringList>

// What all readers share: cutting an answer into rows, and saying that an answer is no good.

namespace twinrail {

/// The rows of an answer, trimmed, without empty ones.
[[nodiscard]] QStringList rowsOf(const QByteArray& text);

/// The columns of a row, each trimmed; the last one keeps whatever separators it holds.
/// Sysfs prints `(null)` and the tools `<empty>` for what is not set: both read as empty.
[[nodiscard]] QStringList columnsOf(const QString& row, qsizetype count, QChar separator = u'|');

/// Failed with the program's own words, or NotFound when it is not installed.
[[nodiscard]] tl::unexpected<Error> toolFailed(const QString& tool, const Output& answer);

/// Malformed, with the row as evidence.
[[nodiscard]] tl::unexpected<Error> notUnderstood(const QString& tool, const QString& row);

} // namespace twinrail
