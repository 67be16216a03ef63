// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>
#include <QTableView>

namespace twinrail {

/// Wishes for no more than its minimum, and takes what is left: a page must not scroll for the sake of a list that
/// scrolls by itself.
template <typename View> class Modest : public View {
public:
    using View::View;
    [[nodiscard]] QSize sizeHint() const override { return {View::sizeHint().width(), View::minimumHeight()}; }
};

/// A table of values that is only read: whole rows, no grid to walk through by tab, one column that takes the room.
[[nodiscard]] QTableView* makeReadTable(QAbstractItemModel* model, const QString& name, const QString& spoken,
                                        int wideColumn);
/// Room for all rows where there is room, and for so many at the least; what is more scrolls.
void fitRows(QTableView* table, int least);

} // namespace twinrail
