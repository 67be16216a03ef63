// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPair>
#include <QStringList>

namespace twinrail::lab {

/// A row of a release's table.
struct KeywordRow {
    const char* keyword;
    const char* value;
};

template <typename Rows> QList<QPair<QString, QString>> pairsOf(const Rows& rows)
{
    QList<QPair<QString, QString>> pairs;
    for (const KeywordRow& row : rows)
        pairs.append({QLatin1String(row.keyword), QLatin1String(row.value)});
    return pairs;
}

template <typename Words> QStringList listOf(const Words& words)
{
    QStringList list;
    for (const char* word : words)
        list << QLatin1String(word);
    return list;
}

} // namespace twinrail::lab
