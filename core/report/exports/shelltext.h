// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/command.h"

#include <QHash>

namespace twinrail::exports {

/// How an exported script writes what a plan holds as values. shellText() stays the one place that quotes.

/// The shell variables that stand for texts: for the plan's tokens, what is learnt only when the script runs; for
/// fixed scripts, which would else stand in it many times, their text.
using Variables = QHash<QByteArray, QByteArray>;

[[nodiscard]] QByteArray word(const QString& text);
/// With "$variable" where a token stands.
[[nodiscard]] QByteArray word(const QString& text, const Variables& variables);
[[nodiscard]] QByteArray words(const QStringList& texts);
[[nodiscard]] QByteArray commandText(const Command& command, const Variables& variables);
/// The command with its input, within its time limit.
[[nodiscard]] QByteArray deed(const Mutation& mutation, const Variables& variables);

/// Each line as a comment.
[[nodiscard]] QByteArray comment(const QString& text);
/// The same for sentences: long lines are broken between words.
[[nodiscard]] QByteArray prose(const QString& text);
/// For titles and names: what would begin another line, or steer a terminal, becomes a space.
[[nodiscard]] QString oneLine(QString text);

/// A command that prints exactly these bytes: text as it can be read, everything else in base64. Ends with a newline.
/// `behind` follows the command on its line: " &&".
[[nodiscard]] QByteArray printing(const QByteArray& bytes, const QByteArray& behind);

/// A function of these statements. Only their first lines are indented: the others may be quoted text or documents.
[[nodiscard]] QByteArray function(const QByteArray& name, const QList<QByteArray>& statements);
/// The conditions joined with "&&", one a line; "true" where there is none.
[[nodiscard]] QByteArray all(const QList<QByteArray>& conditions);

} // namespace twinrail::exports
