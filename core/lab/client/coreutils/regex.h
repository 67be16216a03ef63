// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>

namespace twinrail::lab {

/// The dialects of grep, sed and expr.
enum class RegexDialect { Basic, Extended, Fixed, Perl };

/// The same expression in the language of QRegularExpression. Invalid where the original is.
[[nodiscard]] QRegularExpression compileRegex(const QString& text, RegexDialect dialect, bool ignoreCase = false);

} // namespace twinrail::lab
