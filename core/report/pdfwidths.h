// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace twinrail {

struct ColumnWish {
    qreal natural = 0; ///< with nothing broken
    qreal least = 0;   ///< with its longest word whole
};

[[nodiscard]] qreal leastTotal(const QList<ColumnWish>& wishes);
/// Together at most `width`. Short columns stay in one line, and the others share the rest evenly; too little is shared
/// in proportion.
[[nodiscard]] QList<qreal> columnWidths(const QList<ColumnWish>& wishes, qreal width);

} // namespace twinrail
