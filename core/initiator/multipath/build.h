// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/initiator/multipath/tree.h"

#include <QPair>

#include <functional>

namespace twinrail {

using ConfSettings = QList<QPair<QString, QString>>;

/// How a text writes its lines.
struct ConfStyle {
    QByteArray ending = QByteArrayLiteral("\n");
};

/// New lines. `indent` is that of the line itself; what is inside goes one tab deeper.
[[nodiscard]] ConfNode newSetting(const QString& word, const QString& value, const QByteArray& indent,
                                  const ConfStyle& style);
[[nodiscard]] ConfNode newSection(const QString& word, ConfPlace inside, const ConfSettings& settings,
                                  const QByteArray& indent, const ConfStyle& style);

/// The white space that lines of this section start with.
[[nodiscard]] QByteArray innerIndent(const ConfNode& section);
/// The same setting with another value; indentation, spacing and a comment behind it stay.
[[nodiscard]] ConfNode withValue(ConfNode setting, const QString& value);
/// The line as a comment.
[[nodiscard]] ConfNode commentedOut(const ConfNode& node);

/// The index of the last section of that name; a new one is added at the end where there is none.
[[nodiscard]] qsizetype ensureSection(ConfNodes& tree, ConfPlace inside, const ConfStyle& style);
/// As the last line of the section, but before blank lines and comments that end it.
void append(ConfNode& section, const ConfNode& node);

/// Closes what the how-to's copy left open (E1), and gives each line of a one-line section its own line.
[[nodiscard]] ConfNodes repaired(const ConfNodes& nodes, const ConfStyle& style);

/// Reads, repairs, edits, prints. A text that the edit leaves alone comes back byte for byte, also without a newline at
/// its end.
[[nodiscard]] QByteArray editedConf(const QByteArray& text,
                                    const std::function<void(ConfNodes&, const ConfStyle&)>& edit);

} // namespace twinrail
