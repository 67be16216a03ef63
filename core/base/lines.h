// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace twinrail {

/// The lines of a text, each with its own ending; joined they are the text again. The last may have none.
[[nodiscard]] QList<QByteArray> wholeLines(const QByteArray& text);
[[nodiscard]] QByteArray joined(const QList<QByteArray>& lines);

/// What new lines of this text have to end with: as its first line does ("\r\n"), else "\n".
[[nodiscard]] QByteArray lineEnding(const QByteArray& text);
/// The text, its last line ended; an empty text stays empty.
[[nodiscard]] QByteArray withFinalNewline(QByteArray text);

} // namespace twinrail
