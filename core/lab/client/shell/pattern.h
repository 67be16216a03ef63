// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace twinrail::lab {

/// Shell patterns: * ? […] and \x for a character that stands for itself.
[[nodiscard]] bool patternMatches(QStringView pattern, QStringView text);
[[nodiscard]] bool isPattern(QStringView text);        ///< has something in it that is not plain
[[nodiscard]] QString patternFor(const QString& text); ///< matches exactly this text
[[nodiscard]] QString plainOf(const QString& pattern); ///< without the backslashes

/// ${v#p} and its three siblings.
enum class Trim { ShortestPrefix, LongestPrefix, ShortestSuffix, LongestSuffix };
[[nodiscard]] QString trimmed(const QString& text, const QString& pattern, Trim trim);

} // namespace twinrail::lab
