// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/row.h"

#include <QJsonObject>

namespace twinrail::bench {

// The same rows, told three ways.

[[nodiscard]] QString toText(const QList<Row>& rows);     ///< for the terminal: columns that line up
[[nodiscard]] QString toMarkdown(const QList<Row>& rows); ///< for the README
[[nodiscard]] QJsonObject toJson(const QList<Row>& rows, const QJsonObject& machine);

/// Where it was measured: processors, kernel, compiler, kind of build, Qt.
[[nodiscard]] QJsonObject thisMachine();

} // namespace twinrail::bench
