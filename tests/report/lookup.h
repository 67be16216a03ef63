// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/document.h"

namespace twinrail::testing {

// Finding one's way in a document, as a reader does: by section, by the head of a column, by the name of a row.

/// Null: there is none. Also below others.
[[nodiscard]] const Section* sectionOf(const QList<Section>& sections, const QString& id);
[[nodiscard]] QStringList idsOf(const ReportDocument& document); ///< of the uppermost, in their order

/// Every table of a section and of those below it.
[[nodiscard]] QList<Table> tablesOf(const Section& section);
/// The first with a caption that begins like this; fails the test when there is none.
[[nodiscard]] Table tableOf(const Section& section, const QString& caption);
/// The value of a fact list; fails the test when there is no such fact.
[[nodiscard]] Cell factOf(const Section& section, const QString& name);
/// What stands in a row (by its first cell) below the head of a column; fails the test when there is none.
[[nodiscard]] QString cellOf(const Table& table, const QString& row, const QString& column);
/// Every cell of a column; fails the test when there is none.
[[nodiscard]] QList<Cell> columnOf(const Table& table, const QString& column);
/// All that is written in a section, line by line.
[[nodiscard]] QString wordsOf(const Section& section);

} // namespace twinrail::testing
