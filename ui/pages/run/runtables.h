// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>
#include <QTableView>

namespace twinrail {

/// A table of values that is only read: whole rows, no grid to walk through by tab, one column that takes the room.
[[nodiscard]] QTableView* makeReadTable(QAbstractItemModel* model, const QString& name, const QString& spoken,
                                        int wideColumn);
/// Between so many rows and so many; what is more scrolls.
void fitRows(QTableView* table, int least, int most);

} // namespace twinrail
