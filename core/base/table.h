// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace twinrail {

/// One row of a table that joins a word of the outside world to a value of ours.
template <typename T> struct Word {
    const char* word;
    T value;
};

/// The value that belongs to `word`; nothing when the table does not know it (never a guess).
template <typename T, std::size_t N>
[[nodiscard]] std::optional<T> lookup(const std::array<Word<T>, N>& table, QStringView word)
{
    for (const Word<T>& row : table)
        if (word == QLatin1String(row.word))
            return row.value;
    return std::nullopt;
}

/// The first word of the table that stands for `value`; empty when there is none.
template <typename T, std::size_t N> [[nodiscard]] QString wordFor(const std::array<Word<T>, N>& table, const T& value)
{
    for (const Word<T>& row : table)
        if (row.value == value)
            return QString::fromLatin1(row.word);
    return {};
}

} // namespace twinrail
