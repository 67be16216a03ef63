// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/coreutils/regex.h"

#include <tl/expected.hpp>

#include <vector>

namespace twinrail::lab {

struct SedAddress {
    enum class Kind { None, Line, Last, Regex };
    Kind kind = Kind::None;
    qsizetype line = 0;
    QRegularExpression regex;
};

/// One command: s d p q = a i c, or a brace.
struct SedCommand {
    SedAddress from;
    SedAddress to;
    bool negated = false;
    QChar what;
    QRegularExpression regex;
    QString text; ///< s: the replacement; a, i, c: the text
    bool everywhere = false;
    bool prints = false;
    int occurrence = 1;
    std::size_t blockEnd = 0; ///< of a {: the index of its }
};
using SedScript = std::vector<SedCommand>;

[[nodiscard]] tl::expected<SedScript, QString> parseSed(const QString& text, RegexDialect dialect);

/// The replacement of an s command with & and \1 … filled in.
[[nodiscard]] QString replacementFor(const QString& text, const QRegularExpressionMatch& match);

} // namespace twinrail::lab
