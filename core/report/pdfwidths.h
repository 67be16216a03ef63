// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace twinrail {

struct ColumnWish {
    qreal natural = 0; ///< with nothing broken
    qreal least = 0;   ///< with its longest word whole
};

[[nodiscard]] qreal leastTotal(const QList<ColumnWish>& wishes);
/// Together at most `width`. What is there more than needed goes to the columns that lack least, so that short ones
/// stay in one line; too little is shared in proportion.
[[nodiscard]] QList<qreal> columnWidths(const QList<ColumnWish>& wishes, qreal width);

} // namespace twinrail
