// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

namespace twinrail::sections {

// What all sections build their blocks from.

[[nodiscard]] Cell text(const QString& words, Tone tone = Tone::Plain);
[[nodiscard]] Cell literal(const QString& name, Tone tone = Tone::Plain); ///< a name, an address, a command
[[nodiscard]] Cell number(int count, Tone tone = Tone::Plain);
/// What is not known, said as that.
[[nodiscard]] Cell notKnown();

[[nodiscard]] Tone toneOf(Health health);
[[nodiscard]] Tone toneOf(PathState state);
[[nodiscard]] Tone toneOf(Finding::Severity severity);
[[nodiscard]] Tone toneOf(Report::Result result);
/// Bad news when there is any: the tone of a count that should be none.
[[nodiscard]] Tone shouldBeNone(int count, Tone otherwise = Tone::Bad);

/// "2026-11-25 11:55:13 UTC+01:00": a time without its zone says nothing in a report.
[[nodiscard]] QString timeText(const QDateTime& time);
/// "1 GiB", "1.5 TiB".
[[nodiscard]] QString sizeText(quint64 bytes);
/// The first lines, and how many more there are: for a cell of a table. The whole stands in the appendix.
[[nodiscard]] QString beginning(const QStringList& lines, int most = 12);
/// Without the columns that say nothing in any row.
[[nodiscard]] Table withoutEmptyColumns(Table table);
/// Names up to `most` of them; otherwise how many: "prague, brno", "256 clients".
[[nodiscard]] QString clientNames(const Site& site, int most = 8);
/// The answer of a client; null when it gave none.
[[nodiscard]] const ClientSurvey* answerOf(const Report& report, const QString& client);

} // namespace twinrail::sections
