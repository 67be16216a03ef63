// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSet>

namespace twinrail {

/// The indexes at which `keyOf(element)` repeats an earlier one. Keys that are not filled in (equal to a default
/// constructed key) do not count: being empty is a fault of its own.
template <typename T, typename KeyOf> [[nodiscard]] QList<qsizetype> repeats(const QList<T>& list, KeyOf keyOf)
{
    using Key = std::decay_t<decltype(keyOf(list.front()))>;
    QSet<Key> seen;
    QList<qsizetype> indexes;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Key key = keyOf(list.at(i));
        if (seen.contains(key) && !(key == Key()))
            indexes.append(i);
        seen.insert(key);
    }
    return indexes;
}

} // namespace twinrail
